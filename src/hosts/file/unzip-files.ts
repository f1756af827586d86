/**
 * The files in a .zip that somebody sent, under the same bounds as a workbook: judged by its directory first, inflated to the declared size and
 * no further, names that leave the folder or come twice refused.
 */
import { InputError } from '../../model/input-error';
import { inflatePart } from './inflate-part';
import type { Unreadable, UnreadableCode } from './workbook-unreadable';
import { readZipDirectory } from './zip-directory';

const MB = 1024 * 1024;
const MAX_TOTAL = 384 * MB;
const MAX_FILES = 500;

export class ZipUnreadable extends InputError {}

export interface UnzippedFile {
  /** With the folders it lies in: 青云镇/1-封面.docx. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** @throws ZipUnreadable */
export function unzipFiles(zip: Uint8Array, fileName: string): readonly UnzippedFile[] {
  const unreadable = unreadableZip(fileName);
  if (zip[0] !== 0x50 || zip[1] !== 0x4b) throw unreadable('damaged', '不是 .zip 压缩包');
  const entries = readZipDirectory(zip, unreadable);
  const total = entries.reduce((sum, { size }) => sum + size, 0);
  const packed = entries.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  if (total > MAX_TOTAL || entries.length > MAX_FILES) throw unreadable('too-large', `${entries.length} 个文件，共 ${Math.round(total / MB)} MB`);
  if (packed > zip.length) throw unreadable('unsafe-package', '各部分互相重叠');
  return entries.filter(({ name }) => !name.endsWith('/')).map((entry) => ({ name: entry.name, bytes: inflatePart(zip, entry, unreadable) }));
}

const REASONS: Readonly<Partial<Record<UnreadableCode, string>>> = { encrypted: '设有密码', 'too-large': '展开后过大', 'unsafe-package': '内部结构异常' };

function unreadableZip(fileName: string): Unreadable {
  return (code, detail = '', options) => {
    const why = [REASONS[code], detail].filter(Boolean).join('，');
    return new ZipUnreadable(code, `压缩包“${fileName}”打不开（${why}），没有读取；请对方重新发送，或先解压，再选择解压出的文件夹。`, options);
  };
}
