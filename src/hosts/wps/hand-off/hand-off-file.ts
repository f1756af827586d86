/**
 * The one file through which 表格 gives a workbook to 文字: the two are programs of their own and know nothing of each other, but both see
 * the home folder of the person. There is one, and the next writes over it.
 */
import { HostRefused } from '../../host-refused';
import type { AddInProgram } from '../add-in-model';
import { binaryText } from '../bytes-as-text';
import { handOffText, readHandOffText, type HandedOver } from './hand-off-text';

const FOLDER = 'union-report-assistant';
const FILE = 'hand-off.json';

export function canHandOff({ FileSystem: files, Env: places }: AddInProgram): boolean {
  return typeof files?.writeAsBinaryString === 'function' && typeof files.ReadFileAsArrayBuffer === 'function' && typeof places?.GetHomePath === 'function';
}

/** @throws HostRefused not-handed-over */
export function writeHandOff(program: AddInProgram, name: string, bytes: Uint8Array): void {
  const { FileSystem: files } = program;
  const { folder, path } = placeOf(program);
  const text = handOffText(name, bytes);
  try {
    if (!files!.Exists(folder)) (files!.mkdirSync ?? files!.Mkdir)?.call(files, folder);
    files!.writeAsBinaryString!(path, text);
    if (textAt(program, path) === text) return;
  } catch (cause) {
    throw notWritten(path, cause);
  }
  throw notWritten(path);
}

/** @returns undefined where nothing was handed over yet. @throws HostRefused hand-off-torn */
export function readHandOff(program: AddInProgram): HandedOver | undefined {
  if (!canHandOff(program)) return undefined;
  const { path } = placeOf(program);
  return program.FileSystem!.Exists(path) ? readHandOffText(textAt(program, path)) : undefined;
}

function textAt({ FileSystem: files }: AddInProgram, path: string): string {
  const held = files!.ReadFileAsArrayBuffer(path);
  return held ? binaryText(new Uint8Array(held)) : '';
}

function placeOf({ Env: places }: AddInProgram): { readonly folder: string; readonly path: string } {
  const home = places!.GetHomePath!();
  const separator = home.includes('\\') ? '\\' : '/';
  const folder = `${home.replace(/[\\/]$/, '')}${separator}${FOLDER}`;
  return { folder, path: `${folder}${separator}${FILE}` };
}

function notWritten(path: string, cause?: unknown): HostRefused {
  return new HostRefused('not-handed-over', `没有写成“${path}”，数据没有交给 WPS 文字；看看这个文件夹能不能写，或保存工作簿后在 WPS 文字里打开它。`, { cause });
}
