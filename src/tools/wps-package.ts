/**
 * npm run wps:package [-- --publish <file>] [-- --url <address/>]: the built add-in for WPS as a folder to hand out, dist/wps-package. What
 * WPS would not load is refused here, with each reason.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { InputError } from '../model/input-error';
import { installPage } from './wps-package/install-page';
import { folderName, packageFiles, type PackageFiles, type PackageIdentity } from './wps-package/package-files';
import { mergedPublish, pluginEntries } from './wps-package/publish-xml';
import { sevenZip } from './wps-package/seven-zip';
import { packageProblems, publishProblems } from './wps-package/validate-package';

const ROOT = path.join(__dirname, '../..');
const BUILT = path.join(ROOT, 'dist/wps');
const TARGET = path.join(ROOT, 'dist/wps-package');

void run();

async function run(): Promise<void> {
  try {
    const { values } = parseArgs({ options: { publish: { type: 'string' }, url: { type: 'string' } } });
    await write(values.publish, values.url);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

async function write(publishPath: string | undefined, url: string | undefined): Promise<void> {
  if (url !== undefined && !/^https?:\/\/\S+\/$/.test(url)) throw new InputError('bad-address', `“${url}”不能作加载项地址；写成 https://服务器/路径/，以斜杠结尾。`);
  const identity = identityOf(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as PackageIdentity);
  const files = packageFiles(filesIn(BUILT));
  const present = publishPath === undefined ? undefined : readFileSync(publishPath, 'utf8');
  const publish = mergedPublish(present, identity, url);
  const problems = [...packageProblems(files), ...publishProblems(publish, identity, url)];
  if (problems.length > 0) throw new InputError('bad-package', `WPS 加载项不合格，没有打包：${problems.join('')}`);
  rmSync(TARGET, { recursive: true, force: true });
  for (const [file, bytes] of files) put(path.join(folderName(identity), file), bytes);
  put(`${folderName(identity)}.7z`, await sevenZip(folderName(identity), files));
  put('publish.xml', publish);
  put('jsplugins.xml', `<jsplugins>\n${pluginEntries(identity, url ?? 'https://intranet.example/union-report-assistant/').map((entry) => `  ${entry}\n`).join('')}</jsplugins>\n`);
  put('安装说明.html', installPage(identity));
  process.stdout.write(`${path.relative(ROOT, TARGET)}：${folderName(identity)}，${files.size} 个文件，以及同名的 .7z。\n`);
}

function identityOf({ name, version }: PackageIdentity): PackageIdentity {
  return { name, version };
}

function put(file: string, content: Uint8Array | string): void {
  const target = path.join(TARGET, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

function filesIn(folder: string): PackageFiles {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const paths = entries.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).sort();
    return new Map(paths.map((file) => [file, readFileSync(path.join(folder, file))]));
  } catch (cause) {
    throw new InputError('not-built', '还没有 dist/wps，先运行 npm run build。', { cause });
  }
}
