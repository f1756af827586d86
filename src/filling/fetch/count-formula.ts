/**
 * The formula of a count: SUM, SUMIFS, COUNTIFS or COUNTA over exactly the rows of the ledger, with full references.
 *
 *   COUNTIFS(基层单位台账!$M$5:$M$304,"是")+COUNTIFS(基层单位台账!$M$5:$M$304,"√")
 *   SUM(基层单位台账!$F$5:$F$30,基层单位台账!$F$32:$F$60)/10000
 *
 * A subtotal between rows splits the range; blank rows do not. Conditions with several spellings make a term each.
 */
import { columnName, quotedSheet } from '../../model/address';
import type { Decimal } from '../../model/decimal';
import { asksForName } from './count-rows';
import type { Refusal } from './verdict';
import type { Ledger, LedgerColumn } from './ledger';
import type { PreparedCount } from './prepared-count';
import { quoted } from './spelling';

/** First and last row. */
export type RowRange = readonly [number, number];

/** Criteria for one column, of which a row meets one way at most. */
export interface Criteria {
  readonly column: LedgerColumn;
  readonly ways: readonly (readonly string[])[];
}

export interface FormulaPart {
  readonly count: PreparedCount;
  /** Beyond the rule's own conditions: the name of the unit that a line of the form is about. */
  readonly more: readonly Criteria[];
}

/** Excel takes formulas of 8 192 characters. */
const LONGEST = 8000;
/** And functions of 255 arguments. */
const MOST_RANGES = 250;
const TOO_LONG = '台账断成太多段或写法太多，公式写不下';

/** @param factor from the ledger's unit of measure to the form's: 元 to 万元 is 0.0001 */
export function countFormula(parts: readonly FormulaPart[], factor: Decimal): string | Refusal {
  const rangeCount = parts.reduce((sum, { count }) => sum + rowRanges(count.ledger).length, 0);
  if (rangeCount > MOST_RANGES) return { refused: TOO_LONG };
  const terms = parts.every(isPlain) ? [plainCall(parts)] : parts.flatMap(({ count, more }) => conditionalCalls(count, more));
  const sum = terms.join('+');
  const formula = factor.eq(1) ? sum : scaled(terms.length > 1 ? `(${sum})` : sum, factor);
  return formula.length <= LONGEST ? formula : { refused: TOO_LONG };
}

const rangesByLedger = new WeakMap<Ledger, readonly RowRange[]>();

/** Runs of rows, over blank rows but not over subtotals. */
export function rowRanges(ledger: Ledger): readonly RowRange[] {
  const known = rangesByLedger.get(ledger);
  if (known) return known;
  const ranges: [number, number][] = [];
  for (const row of ledger.rows) {
    const range = ranges.at(-1);
    if (range && isBlankBetween(ledger, range[1], row)) range[1] = row;
    else ranges.push([row, row]);
  }
  rangesByLedger.set(ledger, ranges);
  return ranges;
}

/** F5:F304 */
export function cellsText(ledger: Ledger, { column }: LedgerColumn): string {
  const name = columnName(column);
  return rowRanges(ledger).map(([first, last]) => (first === last ? `${name}${first}` : `${name}${first}:${name}${last}`)).join(', ');
}

function isBlankBetween(ledger: Ledger, above: number, below: number): boolean {
  for (let row = above + 1; row < below; row++) if (!ledger.isBlankRow(row)) return false;
  return true;
}

function isPlain({ count, more }: FormulaPart): boolean {
  return count.conditions.length === 0 && more.length === 0;
}

function plainCall(parts: readonly FormulaPart[]): string {
  const ranges = parts.flatMap(({ count: { ledger, of } }) => rowRanges(ledger).map((range) => reference(ledger, of ?? ledger.names!, range)));
  return `${parts[0]!.count.of ? 'SUM' : 'COUNTA'}(${ranges.join(',')})`;
}

function conditionalCalls(count: PreparedCount, more: readonly Criteria[]): readonly string[] {
  const { ledger, of, conditions } = count;
  const named: readonly Criteria[] = asksForName(count) && more.length === 0 ? [{ column: ledger.names!, ways: [[quoted('<>')]] }] : [];
  const criteria = [...more, ...named, ...conditions].filter(({ ways }) => ways.some((way) => way.length > 0));
  const combinations = criteria.reduce<readonly (readonly Criterion[])[]>(
    (before, { column, ways }) => before.flatMap((chosen) => ways.map((way) => [...chosen, ...way.map((text) => ({ column, text }))])),
    [[]],
  );
  return rowRanges(ledger).flatMap((range) =>
    combinations.map((chosen) => {
      const pairs = chosen.map(({ column, text }) => `${reference(ledger, column, range)},${text}`);
      return of ? `SUMIFS(${[reference(ledger, of, range), ...pairs].join(',')})` : `COUNTIFS(${pairs.join(',')})`;
    }),
  );
}

interface Criterion {
  readonly column: LedgerColumn;
  readonly text: string;
}

function reference({ form }: Ledger, { column }: LedgerColumn, [first, last]: RowRange): string {
  const name = columnName(column);
  return `${quotedSheet(form.sheet)}!$${name}$${first}${first === last ? '' : `:$${name}$${last}`}`;
}

/** Powers of ten, so both ways are exact. */
function scaled(sum: string, factor: Decimal): string {
  return factor.gt(1) ? `${sum}*${factor.toFixed()}` : `${sum}/${factor.pow(-1).toFixed()}`;
}
