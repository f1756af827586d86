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
import { mergedPublish, pluginEntry } from './wps-package/publish-xml';
import { packageProblems } from './wps-package/validate-package';

const ROOT = path.join(__dirname, '../..');
const BUILT = path.join(ROOT, 'dist/wps');
const TARGET = path.join(ROOT, 'dist/wps-package');

try {
  const { values } = parseArgs({ options: { publish: { type: 'string' }, url: { type: 'string' } } });
  write(values.publish, values.url);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}

function write(publishPath: string | undefined, url: string | undefined): void {
  if (url !== undefined && !/^https?:\/\/\S+\/$/.test(url)) throw new InputError('bad-address', `“${url}”不能作加载项地址；写成 https://服务器/路径/，以斜杠结尾。`);
  const identity = identityOf(JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as PackageIdentity);
  const files = packageFiles(filesIn(BUILT));
  const problems = packageProblems(files);
  if (problems.length > 0) throw new InputError('bad-package', `WPS 加载项不合格，没有打包：${problems.join('')}`);
  const present = publishPath === undefined ? undefined : readFileSync(publishPath, 'utf8');
  rmSync(TARGET, { recursive: true, force: true });
  for (const [file, bytes] of files) put(path.join(folderName(identity), file), bytes);
  put('publish.xml', mergedPublish(present, identity, url));
  put('jsplugins.xml', `<jsplugins>\n  ${pluginEntry(identity, url ?? 'https://intranet.example/union-report-assistant/')}\n</jsplugins>\n`);
  put('安装说明.html', installPage(identity));
  process.stdout.write(`${path.relative(ROOT, TARGET)}：${folderName(identity)}，${files.size} 个文件。\n`);
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
