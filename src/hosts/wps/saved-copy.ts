/**
 * The workbook as a file, as it stands on the screen: WPS writes a copy into the temporary folder, which is read and taken away again. The
 * workbook itself, its name and whether it counts as saved stay as they are.
 */
import { HostRefused } from '../host-refused';
import type { EtProgram, EtWorkbook } from './object-model';
import { FOR_COPYING, quietly } from './quiet-program';

const COPY_NAME = 'union-report-copy.xlsx';

export function canCopy(program: EtProgram): boolean {
  const workbook = program.ActiveWorkbook;
  return typeof program.FileSystem?.ReadFileAsArrayBuffer === 'function' && typeof program.Env?.GetTempPath === 'function' && (!workbook || typeof workbook.SaveCopyAs === 'function');
}

/** @throws HostRefused no-copy, not-xlsx */
export function savedCopy(program: EtProgram, workbook: EtWorkbook): Uint8Array {
  const files = program.FileSystem;
  const folder = program.Env?.GetTempPath();
  if (!files || !folder || typeof workbook.SaveCopyAs !== 'function') throw noCopy();
  const path = `${folder.replace(/[\\/]$/, '')}${folder.includes('\\') ? '\\' : '/'}${COPY_NAME}`;
  const bytes = copied(() => {
    quietly(program, FOR_COPYING, () => workbook.SaveCopyAs!(path));
    return files.ReadFileAsArrayBuffer(path);
  });
  try {
    files.unlinkSync(path);
  } catch {
    // A copy that stays in the temporary folder is written over by the next one.
  }
  if (!bytes || bytes.byteLength === 0) throw noCopy();
  const copy = new Uint8Array(bytes);
  if (copy[0] !== 0x50 || copy[1] !== 0x4b) throw new HostRefused('not-xlsx', '打开的工作簿不是 .xlsx 格式；在 WPS 表格中另存为 .xlsx 后再试。');
  return copy;
}

function copied(copy: () => ArrayBuffer | null | undefined): ArrayBuffer | null | undefined {
  try {
    return copy();
  } catch (cause) {
    throw noCopy(cause);
  }
}

function noCopy(cause?: unknown): HostRefused {
  return new HostRefused('no-copy', 'WPS 表格没有给出工作簿的副本；在 WPS 表格中另存为 .xlsx 后再试。', { cause });
}
