/**
 * A hand-in as one .zip file. Without a clock: the same files give the same bytes. fflate flags Chinese names as UTF-8, so that Windows
 * and WPS show them as they are. Reading one back is hosts/file/unzip-files.ts.
 */
import { zipSync, type Zippable } from 'fflate';
import type { HandInFile } from './manifest';

/** The earliest a zip can say. */
const NO_TIME = new Date(1980, 0, 1);

/** @param files names without folders */
export function handInZip(files: readonly HandInFile[]): Uint8Array {
  const parts: Zippable = {};
  for (const { name, bytes } of files) parts[name] = bytes;
  return zipSync(parts, { mtime: NO_TIME, level: 6 });
}
