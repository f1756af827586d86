/**
 * One cell read as a figure of one indicator. What is there is never altered: a blank is not zero, digits stored as
 * text are told apart from numbers, and a formula without a result is no number at all.
 */
import { decimal, decimalPlaces, type Decimal } from '../model/decimal';
import type { Reading } from '../model/fact';
import type { IndicatorKind } from '../model/indicator';
import { isCellError, isEmpty, type Cell } from '../model/workbook';
import { isNotApplicable } from '../text/not-applicable';
import { readNumber } from '../text/number';
import { withoutSpaces } from '../text/plain-text';
import type { UnitOfMeasure } from '../model/quantity';

export interface CellReading {
  readonly reading: Reading;
  /** In the unit of the line; in percent for rates, also where the cell holds 0.92 shown as 92%. */
  readonly value?: Decimal;
  readonly decimals?: number;
  /** A unit written into the cell itself: 「1206人」. */
  readonly unit?: UnitOfMeasure;
}

const YES = /^(?:是|有|已建|已签|√|✓|✔|y|yes|1)$/iu;
const NO = /^(?:否|无|未建|未签|没有|×|✗|✕|n|no|0)$/iu;

export function readCell(cell: Cell, kind: IndicatorKind): CellReading {
  const { value } = cell;
  if (cell.uncalculated) return { reading: 'uncalculated' };
  if (isEmpty(value)) return { reading: 'empty' };
  if (isCellError(value)) return { reading: 'error' };
  if (kind === 'yes-no') return readYesNo(String(value));
  if (kind === 'text' || kind === 'code' || kind === 'date') return { reading: 'text' };
  if (typeof value === 'boolean') return { reading: 'not-a-number' };
  if (typeof value === 'number') return readFigure(value, kind, cell.numberFormat);
  if (isNotApplicable(value)) return { reading: 'not-applicable' };
  const number = readNumber(value);
  if (!number) return { reading: 'not-a-number' };
  return { reading: 'text-number', value: number.value, decimals: number.decimals, ...(number.unit && { unit: number.unit }) };
}

function readFigure(value: number, kind: IndicatorKind, format: string | undefined): CellReading {
  const figure = decimal(value);
  const shown = kind === 'rate' && format?.includes('%') ? figure.times(100) : figure;
  return { reading: 'number', value: shown, decimals: decimalPlaces(shown) };
}

/** × is no; a dash, as a 合计 row has it, is neither. */
function readYesNo(value: string): CellReading {
  const text = withoutSpaces(value);
  if (YES.test(text)) return { reading: 'number', value: decimal(1), decimals: 0 };
  if (NO.test(text)) return { reading: 'number', value: decimal(0), decimals: 0 };
  return { reading: isNotApplicable(text) ? 'not-applicable' : 'not-a-number' };
}
