/** Progress in the shares of a bar and in words: 118 of 142 is 83 %. */
import { isExplained } from '../../actions/finding-order';
import { fillProgress, type FillCounts, type FillProgress } from '../../filling/progress/fill-progress';
import { readProvenance } from '../../filling/provenance/read-provenance';
import { placeKey } from '../../model/address';
import type { Form } from '../../model/form';
import type { PreparedReport } from '../../report';

export type Part = 'filled' | 'calculated' | 'fetched';

/** As they follow one another in the bar. */
export const PARTS: readonly Part[] = ['filled', 'fetched', 'calculated'];

export function progressOf(prepared: PreparedReport, form: Form): FillProgress {
  const unexplained = prepared.findings.filter((finding) => !isExplained(prepared, finding));
  const fetched = readProvenance(prepared.workbook).filter(({ stale }) => !stale).map(({ place }) => placeKey(place));
  return fillProgress(form, prepared.workbook, unexplained, new Set(fetched));
}

export function doneOf({ total, empty }: FillCounts): number {
  return total - empty;
}

/** In percent of the whole; 0 of an empty whole. */
export function shareOf(part: number, total: number): number {
  return total === 0 ? 0 : (part / total) * 100;
}
