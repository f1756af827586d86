/** The files of the add-in for WPS as they go to a machine: by their path in the folder, which WPS finds as name_version. */
import { createHash } from 'node:crypto';

export interface PackageIdentity {
  readonly name: string;
  readonly version: string;
}

export type PackageFiles = ReadonlyMap<string, Uint8Array>;

const BUILD_IN_SCRIPT = "var BUILD = 'dev';";

export function folderName({ name, version }: PackageIdentity): string {
  return `${name}_${version}`;
}

/** The built files with the mark of their build in the address of the pane: the same build gives the same package. */
export function packageFiles(built: PackageFiles): PackageFiles {
  const script = text(built.get('main.js'));
  return new Map([...built, ['main.js', new TextEncoder().encode(script.replace(BUILD_IN_SCRIPT, `var BUILD = '${buildOf(built)}';`))]]);
}

export function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function buildOf(built: PackageFiles): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of [...built].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(path).update('\0').update(bytes);
  return hash.digest('hex').slice(0, 8);
}
