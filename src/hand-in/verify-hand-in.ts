/**
 * Whether a received folder is what was handed in: every file by its digest, the manifest by its 校验码, the cover with it, and where the
 * workbook is another, which cells. The result says all that differs, not just the first.
 */
import { InputError } from '../model/input-error';
import type { Workbook } from '../model/workbook';
import { checkCode } from './check-code';
import { compareWorkbook } from './compare-workbook';
import { coverDigest } from './cover-digest';
import type { Difference } from './difference';
import { receivedFiles } from './received-files';
import { FILE_NAMES, type HandInFile, type Manifest, type ManifestFile } from './manifest';
import { readManifest } from './read-manifest';
import { sha256Of } from './sha256';

export interface Verification {
  readonly agrees: boolean;
  /** 校验码 of what was received, to be compared with the signed cover; absent where there is no manifest to make it from. */
  readonly code?: string;
  readonly manifest?: Manifest;
  readonly differences: readonly Difference[];
}

export type ReadWorkbook = (bytes: Uint8Array, fileName: string) => Promise<Workbook>;

export async function verifyHandIn(received: readonly HandInFile[], readWorkbook: ReadWorkbook): Promise<Verification> {
  const files = receivedFiles(received);
  const list = files.find(({ name }) => name === FILE_NAMES.manifest);
  if (!list) return { agrees: false, differences: [{ kind: 'manifest-missing', file: FILE_NAMES.manifest, sentence: `缺少「${FILE_NAMES.manifest}」，无法核对；确认选的是整个报送文件夹，或请报送单位重新报送。` }] };
  const reading = readManifest(list.bytes);
  if ('fault' in reading) return { agrees: false, differences: [{ kind: 'manifest-unreadable', file: FILE_NAMES.manifest, sentence: FAULTS[reading.fault] }] };

  const { manifest } = reading;
  const { code, ...body } = manifest;
  const present = new Map(files.map((file) => [file.name, file]));
  const listed = new Set([FILE_NAMES.manifest, ...manifest.files.map(({ name }) => name)]);
  const differences: Difference[] = code === checkCode(body) ? [] : [{ kind: 'manifest-edited', file: FILE_NAMES.manifest, sentence: `「${FILE_NAMES.manifest}」在报出后被改动：清单上的校验码是 ${code}，按清单内容应为 ${checkCode(body)}。` }];
  for (const entry of manifest.files) differences.push(...(await differencesOf(entry, present.get(entry.name), manifest, readWorkbook)));
  for (const { name } of files) if (!listed.has(name)) differences.push({ kind: 'file-extra', file: name, sentence: `多了清单上没有的文件「${name}」。` });
  return { agrees: differences.length === 0, code: checkCode(body), manifest, differences };
}

const FAULTS = {
  'not-json': `「${FILE_NAMES.manifest}」读不出，可能被改动或没有传完整，无法核对；请报送单位重新报送。`,
  'other-format': `「${FILE_NAMES.manifest}」是别的版本写的，本版不能核对；换用报送时的版本，或请报送单位重新报送。`,
  damaged: `「${FILE_NAMES.manifest}」内容不全或被改动，无法核对；请报送单位重新报送。`,
} as const;

async function differencesOf(entry: ManifestFile, file: HandInFile | undefined, manifest: Manifest, readWorkbook: ReadWorkbook): Promise<readonly Difference[]> {
  const { name, role, sha256 } = entry;
  if (!file) return [{ kind: 'file-missing', file: name, sentence: `缺少文件「${name}」（${entry.title}）。` }];
  const digest = role === 'cover' ? coverDigest(file.bytes, manifest.code) : sha256Of(file.bytes);
  if (digest === sha256) return [];
  if (role !== 'workbook') return [{ kind: 'file-changed', file: name, sentence: `「${name}」（${entry.title}）与报出时不同。` }];
  return workbookDifferences(file, manifest, readWorkbook);
}

async function workbookDifferences({ name, bytes }: HandInFile, manifest: Manifest, readWorkbook: ReadWorkbook): Promise<readonly Difference[]> {
  try {
    const cells = compareWorkbook(manifest, await readWorkbook(bytes, name), name);
    const sentence = cells.length > 0 ? `工作簿「${name}」与报出时不同，改动见下。` : `工作簿「${name}」与报出时不同，但各表的数字和文字都没有变，可能只是打开后又保存过。`;
    return [{ kind: 'file-changed', file: name, sentence }, ...cells];
  } catch (cause) {
    if (!(cause instanceof InputError)) throw cause;
    return [{ kind: 'workbook-unreadable', file: name, sentence: `工作簿「${name}」与报出时不同，而且读不出：${cause.message}` }];
  }
}
