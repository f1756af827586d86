/**
 * npm run build:office -- --origin https://example.org/tools: the folder dist/office as it is put on that server, with a manifest that
 * names it. Without --origin the manifest names the local server of `npm run excel`. Exit code 2: the address or the manifest is wrong.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { checkManifest } from './manifest/check-manifest';
import { manifestFor } from './manifest/manifest-for';

const FOLDER = path.join(__dirname, '../office');

function main(): number {
  const at = process.argv.indexOf('--origin');
  try {
    const manifest = manifestFor(readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8'), at < 0 ? undefined : process.argv[at + 1]);
    const faults = checkManifest(manifest, new Set(readdirSync(path.join(FOLDER, 'assets'))));
    if (faults.length > 0) return say(2, ...faults);
    writeFileSync(path.join(FOLDER, 'manifest.xml'), manifest);
    return say(0, `已生成 ${path.relative(process.cwd(), FOLDER)}：整个文件夹放到服务器上，manifest.xml 交给管理员或自己加载。`);
  } catch (error) {
    return say(2, error instanceof Error ? error.message : String(error));
  }
}

function say(code: number, ...lines: readonly string[]): number {
  (code === 0 ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
  return code;
}

process.exitCode = main();
