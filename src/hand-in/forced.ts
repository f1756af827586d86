/**
 * Handing in with findings open: it is done when a reason is given, and said wherever the receiver looks: on the cover, in the
 * 审核报告, on the sheet 「审核结果」 and in the manifest.
 */
import type { PreparedReport } from '../report';
import { HandInRefused, openOf, refuseOpen } from './open-findings';
import type { ManifestBody, ManifestFindings } from './manifest';

/**
 * @param reason the person's, where they force it
 * @returns what the manifest records; null where nothing is open, since then nothing was forced
 * @throws HandInRefused
 */
export function forcedRecord(prepared: PreparedReport, reason: string | undefined): ManifestBody['forced'] {
  if (reason === undefined) refuseOpen(prepared);
  const { hard, unexplained } = openOf(prepared);
  if (reason === undefined || (hard.length === 0 && unexplained.length === 0)) return null;
  const given = reason.replace(/\s+/gu, ' ').trim();
  if (given === '') throw new HandInRefused('reason-missing', '强制报送要写明原因，例如“上级要求今天先报，明天补正”。');
  return { reason: given };
}

/** 强制报送：报送时有错误 1 处未改正、待核实 2 处未说明。原因：…… */
export function forcedNotes(forced: ManifestBody['forced'], { hard, soft, explained }: ManifestFindings): readonly string[] {
  if (!forced) return [];
  const open = [...(hard > 0 ? [`错误 ${hard} 处未改正`] : []), ...(soft > explained ? [`待核实 ${soft - explained} 处未说明`] : [])];
  return [`强制报送：报送时有${open.join('、')}。原因：${forced.reason.replace(/[。.]$/u, '')}。`];
}
