/**
 * What a formula comes to, worked out on the cells themselves with exact decimals, and what a reader would see otherwise: SUM
 * passes digits kept as text over, and a row that left the question open is not counted. Nothing of it is passed over in silence.
 */
import { readCell } from '../../forms/read-cell';
import { decimal, ZERO, type Decimal } from '../../model/decimal';
import { isCellError } from '../../model/workbook';
import { withoutSpaces } from '../../text/plain-text';
import type { Refusal } from './verdict';
import { cellNames, type LedgerColumn } from './ledger';
import { verdictOn, type PreparedCount } from './prepared-count';

export interface Counted {
  readonly value: Decimal;
  /** How many rows are in it. */
  readonly rowCount: number;
  readonly doubts: readonly string[];
}

/** @param rows of the ledger, all or those of one unit */
export function countRows(count: PreparedCount, rows: readonly number[]): Counted | Refusal {
  const remarks = new Remarks();
  const counted = rows.filter((row) => {
    const { holds, remark } = verdictOn(count, row);
    const isNamed = !asksForName(count) || isFilled(count, row);
    if (remark !== undefined) remarks.add(remark, holds && isNamed, row);
    if (holds && !isNamed) remarks.add(`没有${count.ledger.names?.label ?? '名称'}`, false, row);
    return holds && isNamed;
  });
  const summed = count.of ? sumColumn(count, count.of, counted) : { value: decimal(counted.length), doubts: [] };
  if ('refused' in summed) return summed;
  const unsure = count.unsure.flatMap(({ held, because }) => {
    const those = counted.filter((row) => held.verdicts.get(row)?.holds);
    return those.length === 0 ? [] : [`${those.length} 行${held.words}，计入了；${because}`];
  });
  return { value: summed.value, rowCount: counted.length, doubts: [...count.doubts, ...unsure, ...remarks.doubts(), ...summed.doubts] };
}

/** COUNTA over names, or a name asked for beside conditions that blank rows meet as well. */
export function asksForName({ of, conditions }: PreparedCount): boolean {
  return !of && conditions.every(({ takesBlanks }) => takesBlanks);
}

function isFilled({ ledger }: PreparedCount, row: number): boolean {
  return ledger.names !== undefined && ledger.cellAt(row, ledger.names).value !== null;
}

/** Cells that a formula would not come to terms with at all (#N/A, a formula without a result) leave nothing to propose. */
function sumColumn({ ledger }: PreparedCount, of: LedgerColumn, rows: readonly number[]): { readonly value: Decimal; readonly doubts: readonly string[] } | Refusal {
  let value = ZERO;
  const [texts, words, blanks]: [number[], number[], number[]] = [[], [], []];
  for (const row of rows) {
    const cell = ledger.cellAt(row, of);
    const { reading } = readCell(cell, 'count');
    if (cell.uncalculated) return { refused: `${cellNames([row], of.column)} 的公式还没有结果，用表格软件打开存盘后再取` };
    if (isCellError(cell.value)) return { refused: `${cellNames([row], of.column)} 是错误值 ${cell.value.error}，改正后再取` };
    if (typeof cell.value === 'boolean') return { refused: `${cellNames([row], of.column)} 是逻辑值，应是数` };
    if (typeof cell.value === 'number') value = value.plus(decimal(cell.value));
    else if (reading === 'text-number') texts.push(row);
    else if (reading === 'empty') blanks.push(row);
    else if (reading === 'not-a-number') words.push(row);
  }
  const doubts = [
    ...(texts.length > 0 ? [`${texts.length} 个单元格是文本数字（${cellNames(texts, of.column)}），没有计入，改成数字后再取`] : []),
    ...(words.length > 0 ? [`${words.length} 个单元格不是数（${cellNames(words, of.column)}），没有计入`] : []),
    ...(isGap(blanks, rows) ? [`${blanks.length} 行没有填“${withoutSpaces(of.label)}”（${cellNames(blanks, of.column)}）`] : []),
  ];
  return { value, doubts };
}

/** A few blanks in a column that is filled are missing figures; where most are blank, blank means none. */
function isGap(blanks: readonly number[], rows: readonly number[]): boolean {
  return blanks.length > 0 && blanks.length * 2 < rows.length;
}

/** 「3 行没有填“是否签订集体合同”（第 5、9、12 行），没有计入」 */
class Remarks {
  private readonly byText = new Map<string, number[]>();

  add(remark: string, isCounted: boolean, row: number): void {
    const key = `${remark}\t${isCounted ? '计入了' : '没有计入'}`;
    const rows = this.byText.get(key);
    if (rows) rows.push(row);
    else this.byText.set(key, [row]);
  }

  doubts(): readonly string[] {
    return [...this.byText].map(([key, rows]) => {
      const [remark, outcome] = key.split('\t');
      return `${rows.length} 行${remark}（${rowNames(rows)}），${outcome}`;
    });
  }
}

/** 第 5、9、12 行 */
function rowNames(rows: readonly number[]): string {
  const shown = rows.slice(0, 3).join('、');
  return rows.length > 3 ? `第 ${shown} 等行` : `第 ${shown} 行`;
}
