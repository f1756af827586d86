/** What may be typed into a column of a record sheet: words of its dictionary, dates, numbers of a certain length kept as text. */
import type { CellRule, CellValidation } from '../../model/cell-validation';
import type { CodeList } from '../../model/code-list';
import type { ReportPeriod } from '../../model/period';
import type { FieldContent, RecordField } from '../../model/record';
import { daysAllowed } from './days-allowed';
import { FIGURE, NAME, WORDS } from './look';
import { messages, type Wording } from './messages';
import type { InputCell } from './value-rule';

const AS_TEXT = '@';
const DAY = 'yyyy-mm-dd';

/** Characters: identity numbers of other documents than the identity card have lengths of their own. */
const LENGTHS: Partial<Readonly<Record<FieldContent, readonly [min: number, max: number]>>> = {
  'identity-number': [18, 18],
  'credit-code': [18, 18],
  'organisation-code': [9, 18],
  mobile: [11, 11],
  telephone: [7, 20],
};
const OTHER_DOCUMENTS = [5, 20] as const;
const FIGURES = { style: FIGURE, numberFormat: '0' } as const;

export interface SheetHabits {
  /** A column says what kind of document it is, so that a passport may stand there. */
  readonly takesOtherDocuments: boolean;
  /** The import takes dates as 20260630 only. */
  readonly writesDatesCompactly: boolean;
  readonly period: ReportPeriod | undefined;
}

/** Of a template: where one date has to be compact, all are, since two notations on one sheet are a trap. */
export function habitsOf(fields: readonly RecordField[], period: ReportPeriod | undefined): SheetHabits {
  return { takesOtherDocuments: fields.some(({ content }) => content === 'document-kind'), writesDatesCompactly: fields.some(({ isCompactDate }) => isCompactDate), period };
}

type Say = (rule: CellRule, wording: Wording) => CellValidation;

export function fieldCell(field: RecordField, habits: SheetHabits): InputCell {
  const { codeList, content } = field;
  const say: Say = (rule, wording) => messages(rule, field.title, wording, '', field.required ? '必填。' : '');
  if (codeList) return listCell(codeList, say);
  switch (content) {
    case 'date':
    case 'birth-date':
      return habits.writesDatesCompactly ? compactDayCell(say) : dayCell(field, say, habits.period);
    case 'serial':
      return { style: WORDS, validation: say({ kind: 'whole-number', min: 1 }, { expected: '从 1 起的整数' }) };
    case 'count':
      return { ...FIGURES, validation: say({ kind: 'whole-number', min: 0 }, { expected: '不小于 0 的整数', told: '填整数；没有的填 0。' }) };
    case 'amount':
      return { style: FIGURE, validation: say({ kind: 'decimal' }, { expected: '数字', told: '填数字，不写计量单位；没有的填 0。' }) };
    default:
      return textCell(field, say, habits);
  }
}

/** The words of the dictionary; the reader takes codes as well, but a list offers each entry once. */
function listCell({ title, entries, isUsual }: CodeList, say: Say): InputCell {
  const told = isUsual ? '从列表中选；列表以外的，照实填写。' : '从列表中选。';
  const validation = say({ kind: 'list', values: entries.map(({ name }) => name) }, { expected: `列表中的${title}`, told, ...(isUsual && { isAdvice: true as const }) });
  return { style: WORDS, numberFormat: AS_TEXT, validation };
}

function compactDayCell(say: Say): InputCell {
  return { style: WORDS, numberFormat: AS_TEXT, validation: say({ kind: 'text-length', min: 8, max: 8 }, { expected: ' 8 位数字的日期，如 20260630', told: '填 8 位数字的日期，如 20260630。' }) };
}

function dayCell({ mayLieAhead }: RecordField, say: Say, period: ReportPeriod | undefined): InputCell {
  const { from, to } = daysAllowed(undefined, mayLieAhead ? undefined : period);
  const validation = say({ kind: 'date', from, to }, { expected: ` ${from} 至 ${to} 之间的日期`, told: `填日期，如 2026-06-30${mayLieAhead || !period ? '' : `，不晚于 ${to}`}。` });
  return { style: WORDS, numberFormat: DAY, validation };
}

/** Numbers are kept as text, so that no digit of them is lost. */
function textCell(field: RecordField, say: Say, { takesOtherDocuments }: SheetHabits): InputCell {
  const { content, required } = field;
  const isAnyDocument = content === 'identity-number' && takesOtherDocuments;
  const length = isAnyDocument ? OTHER_DOCUMENTS : LENGTHS[content];
  if (length) {
    const [min, max] = length;
    const places = min === max ? `${min} 位` : `${min}–${max} 位`;
    const told = isAnyDocument ? '居民身份证 18 位，其他证件按证件填写' : `共 ${places}`;
    return { style: WORDS, numberFormat: AS_TEXT, validation: say({ kind: 'text-length', min, max }, { expected: ` ${places}的号码`, told: `${told}；本列是文字格式，号码不会变形。` }) };
  }
  const style = content === 'name' || content === 'text' ? NAME : WORDS;
  return { style, numberFormat: AS_TEXT, ...(required && { validation: say({ kind: 'text-length', min: 1, max: 200 }, { expected: ' 200 字以内的文字' }) }) };
}
