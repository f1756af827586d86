/**
 * What may be typed as the figure of an indicator, with a word to the clerk beside the cell and another where it is refused:
 * persons come whole, money is not negative, a rate lies between 0 and 100, a date within its period.
 */
import type { CellRule, CellValidation } from '../../model/cell-validation';
import type { CellStyle } from '../../model/cell-style';
import type { FormItem } from '../../model/form';
import type { ReportPeriod } from '../../model/period';
import { WORDS, FIGURE } from './look';
import { daysAllowed } from './days-allowed';
import { messages, type Wording } from './messages';
import { measureOf, printedUnit } from './printed-unit';

export interface InputCell {
  readonly style: CellStyle;
  readonly numberFormat?: string;
  readonly validation?: CellValidation;
}

const AS_TEXT = '@';
const DAY = 'yyyy-mm-dd';
/** By the words of the title, since a loaded form may ask for a code of its own. */
const LENGTHS: readonly (readonly [RegExp, readonly [min: number, max: number]])[] = [
  [/信用代码/u, [18, 18]],
  [/身份证|公民身份号码/u, [18, 18]],
  [/机构代码/u, [9, 18]],
  [/手机|移动电话/u, [11, 11]],
  [/电话|联系方式/u, [7, 20]],
];
const LONGEST_CODE = 40;

export function inputCell(item: FormItem, whole: FormItem | undefined, period: ReportPeriod | undefined): InputCell {
  const { indicator } = item;
  const say = (rule: CellRule, wording: Wording) => messages(rule, indicator.title, wording, indicator.definition, partOf(whole));
  switch (indicator.kind) {
    case 'count':
    case 'money':
    case 'duration':
      return amountCell(item, say);
    case 'rate':
      return rateCell(item, say);
    case 'yes-no':
      return { style: WORDS, validation: say({ kind: 'list', values: ['是', '否'] }, { expected: '是 或 否', told: '从列表中选是或否。' }) };
    case 'date': {
      const { from, to, span } = daysAllowed(item.within, period);
      return { style: WORDS, numberFormat: DAY, validation: say({ kind: 'date', from, to }, { expected: `${span} ${from} 至 ${to} 之间的日期`, told: `填日期，如 ${to}，应在${span} ${from} 至 ${to} 之间。` }) };
    }
    case 'code': {
      const [min, max] = LENGTHS.find(([words]) => words.test(indicator.title))?.[1] ?? [1, LONGEST_CODE];
      const length = min === max ? `${min} 位` : `${min}–${max} 位`;
      return { style: WORDS, numberFormat: AS_TEXT, validation: say({ kind: 'text-length', min, max }, { expected: length, told: `共 ${length}，按文字填写，开头的 0 不会丢失。` }) };
    }
    case 'text':
      return { style: WORDS, ...(indicator.definition !== undefined && { validation: say({ kind: 'text-length', min: 0, max: 500 }, { expected: '500 字以内的文字' }) }) };
  }
}

/** As many digits as the figures of an indicator are printed with. */
export function figureFormat(item: FormItem, decimals?: number): string | undefined {
  if (decimals !== undefined) return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
  if (item.indicator.kind === 'rate') return '0.00';
  if (item.indicator.kind === 'duration') return undefined;
  return isWhole(item) ? '#,##0' : '#,##0.00';
}

type Say = (rule: CellRule, wording: Wording) => CellValidation;

function amountCell(item: FormItem, say: Say): InputCell {
  const unit = printedUnit(item);
  const format = figureFormat(item);
  const kind = isWhole(item) ? '整数' : '数字';
  const measured = unit === '' ? '' : `，计量单位：${unit}`;
  const validation = say({ kind: isWhole(item) ? 'whole-number' : 'decimal', min: 0 }, {
    expected: `不小于 0 的${kind}${unit === '' ? '' : `（${unit}）`}`,
    told: `填${kind}${measured}；没有发生的填 0。`,
  });
  return { style: FIGURE, ...(format !== undefined && { numberFormat: format }), validation };
}

function rateCell(item: FormItem, say: Say): InputCell {
  const unit = printedUnit(item) || '%';
  const full = unit === '‰' ? 1000 : 100;
  const isOpen = item.indicator.mayExceed100 === true;
  const range = isOpen ? '不小于 0 的数字' : `0 到 ${full} 之间的数字`;
  const validation = say({ kind: 'decimal', min: 0, ...(!isOpen && { max: full }) }, { expected: `${range}（${unit}）`, told: `填${range}，如 92.5，不写“${unit}”。` });
  return { style: FIGURE, numberFormat: figureFormat(item)!, validation };
}

/** Persons, unions, contracts; 万人 and what has no unit known to come whole are not. */
function isWhole(item: FormItem): boolean {
  if (item.indicator.kind !== 'count') return false;
  const measure = measureOf(item);
  return measure === undefined || (measure.multiplier === 1 && measure.dimension !== 'other');
}

function partOf(whole: FormItem | undefined): string | undefined {
  return whole && `是“${whole.indicator.title}”的其中数，不大于它。`;
}
