/**
 * The files of a received folder or zip, as the manifest names them. What systems leave behind (.DS_Store, ~$ lock files) is no file of the
 * hand-in, and where somebody zipped the folder itself its name is taken off: 「青云镇/1-封面.docx」 → 「1-封面.docx」.
 * Names are compared in one Unicode form, as a Mac stores them decomposed.
 */
import type { HandInFile } from './manifest';

const LEFT_BEHIND = /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*|~\$[^/]*|\.~[^/]*)$/iu;

export function receivedFiles(files: readonly HandInFile[]): readonly HandInFile[] {
  const named = files.map(({ name, bytes }) => ({ name: name.replaceAll('\\', '/').normalize('NFC'), bytes })).filter(({ name }) => !LEFT_BEHIND.test(name) && !name.endsWith('/'));
  const top = commonFolder(named.map(({ name }) => name));
  return named.map(({ name, bytes }) => ({ name: name.slice(top.length), bytes }));
}

/** The folders all names begin with, slash included; "" where there is none. */
function commonFolder(names: readonly string[]): string {
  const [first] = names;
  const folder = first === undefined ? '' : first.slice(0, first.lastIndexOf('/') + 1);
  const shared = (prefix: string): boolean => names.every((name) => name.startsWith(prefix));
  let prefix = folder;
  while (prefix !== '' && !shared(prefix)) prefix = prefix.slice(0, prefix.slice(0, -1).lastIndexOf('/') + 1);
  return prefix;
}
