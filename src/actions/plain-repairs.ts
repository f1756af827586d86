/**
 * Repairs that change how a value is written and not what it says: 「１２０６」 and 「1 206」 to 1206, 「 张三」 to 「张三」.
 * Only these may be applied all at once, and only where a finding offers no other.
 */
import type { CellChange, Finding } from '../model/finding';
import { readNumber } from '../text/number';
import { withoutSpaces } from '../text/plain-text';
import type { PreparedReport } from '../report';

export interface PlainRepairs {
  readonly findings: readonly Finding[];
  /** Cells that would be written. */
  readonly changes: readonly CellChange[];
}

export function plainRepairs({ findings }: PreparedReport): PlainRepairs {
  const plain = findings.filter(({ repairs }) => repairs.length === 1 && repairs[0]!.changes.every(isPlain));
  return { findings: plain, changes: plain.flatMap(({ repairs }) => repairs[0]!.changes) };
}

function isPlain({ from, to }: CellChange): boolean {
  if (typeof from !== 'string') return false;
  if (typeof to === 'number') return readNumber(from) !== undefined;
  return typeof to === 'string' && to !== '' && withoutSpaces(from).toUpperCase() === withoutSpaces(to).toUpperCase();
}
