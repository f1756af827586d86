/**
 * A folder as the .7z that the publish page of WPS takes: it looks for the first two letters 「7z」 and unpacks it beside the other
 * add-ins, so that the folder itself is the only thing at its top. Written by 7-Zip in WebAssembly, one thread, without times:
 * the same files give the same bytes.
 */
import SevenZip from '7z-wasm';
import type { PackageFiles } from './package-files';

const OPTIONS = ['-t7z', '-mx=9', '-mmt=1', '-mtm-', '-mtc-', '-mta-', '-mtr-', '-y', '-bso0', '-bsp0'];

/** @param folder its name in the archive */
export async function sevenZip(folder: string, files: PackageFiles): Promise<Uint8Array> {
  const errors: string[] = [];
  const archiver = await SevenZip({ print: () => undefined, printErr: (line) => void errors.push(line) });
  const { FS: disk } = archiver;
  const made = new Set<string>();
  for (const [path, bytes] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const parts = `${folder}/${path}`.split('/').slice(0, -1);
    parts.forEach((_, at) => {
      const each = `/${parts.slice(0, at + 1).join('/')}`;
      if (made.has(each)) return;
      made.add(each);
      disk.mkdir(each);
    });
    disk.writeFile(`/${folder}/${path}`, bytes);
  }
  archiver.callMain(['a', ...OPTIONS, `/${folder}.7z`, `/${folder}`]);
  if (errors.some((line) => line.trim() !== '')) throw new Error(`7-Zip: ${errors.join(' ')}`);
  return disk.readFile(`/${folder}.7z`);
}
