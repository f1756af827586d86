/** A relation broken in one unit is broken in the 合计 row as well: it is told where it began, not where it shows again. */
import type { Fact } from '../model/fact';
import type { FormIndex } from '../forms/form-index';

export function withoutEchoes<F extends { readonly at: Fact | object }>(index: FormIndex, faults: readonly F[]): readonly F[] {
  const inTotal = ({ at }: F) => 'unit' in at && index.unit(at.unit).isTotal;
  const own = faults.filter((fault) => !inTotal(fault));
  return own.length > 0 ? own : faults;
}
