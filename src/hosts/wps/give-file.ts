/**
 * A file for the person, out of the pane: a page in WPS cannot offer a download, so that it is written among their downloads, or on the
 * desktop, under a name that is free, and opened in the program it belongs to.
 */
import { HostRefused } from '../host-refused';
import type { AddInProgram } from './add-in-model';
import { binaryText } from './bytes-as-text';

/** @returns where it lies. @throws HostRefused no-folder, not-written, and not-opened, when it lies there all the same */
export function giveFile(program: AddInProgram, name: string, content: Uint8Array | string): string {
  const { FileSystem: files, Env: places } = program;
  const folder = [places?.GetDownloadPath, places?.GetDesktopPath, places?.GetHomePath].map((find) => find?.call(places)).find(Boolean);
  if (!files?.writeAsBinaryString || !folder) throw new HostRefused('no-folder', 'WPS 没有给出可存文件的文件夹，文件没有存下；升级 WPS 后再试。');
  const path = freePath(folder, name, (each) => files.Exists(each));
  files.writeAsBinaryString(path, binaryText(typeof content === 'string' ? new TextEncoder().encode(content) : content));
  if (!files.Exists(path)) throw new HostRefused('not-written', `“${path}”没有存下；看看这个文件夹能不能写，再试。`);
  open(program, path);
  return path;
}

function open({ OAAssist: assistant }: AddInProgram, path: string): void {
  const refusal = (cause?: unknown): HostRefused => new HostRefused('not-opened', `已存为“${path}”，WPS 没有把它打开；在“文件—打开”里打开它。`, { cause });
  if (!assistant) throw refusal();
  try {
    assistant.ShellExecute(path);
  } catch (cause) {
    throw refusal(cause);
  }
}

/** 工作总结.docx, 工作总结（2）.docx, … */
function freePath(folder: string, name: string, isTaken: (path: string) => boolean): string {
  const separator = folder.includes('\\') ? '\\' : '/';
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]+)?$/.exec(name) ?? [];
  for (let number = 1; ; number += 1) {
    const path = `${folder.replace(/[\\/]$/, '')}${separator}${stem}${number === 1 ? '' : `（${number}）`}${ending}`;
    if (!isTaken(path)) return path;
  }
}
