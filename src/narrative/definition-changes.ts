/**
 * Whether two figures are of one definition (口径). They are not where the label's remark differs (「会员人数（含退休）」 and
 * 「会员人数」), where one is a part of another whole, where they are measured in different things, or where a note on the sheet says
 * that the definition has changed: 「注：2026年起会员人数口径有调整」. Figures of two definitions are not compared.
 */
import type { Form, FoundItem } from '../model/form';
import type { Workbook } from '../model/workbook';
import { plainText, withoutSpaces } from '../text/plain-text';
import { unitOfMeasure } from '../text/unit-of-measure';

/** @returns why they are not, as a Chinese clause; undefined where they are */
export function otherDefinition(now: FoundItem, before: FoundItem): string | undefined {
  const [ours, theirs] = [remarks(now.label), remarks(before.label)];
  if (ours !== theirs) return `本期的标注是“${ours || '无'}”，上年的是“${theirs || '无'}”`;
  if (now.item.partOf !== before.item.partOf) return '本期和上年不是同一总体的其中项';
  const [measure, earlier] = [now.unitOfMeasure?.dimension, before.unitOfMeasure?.dimension];
  return measure && earlier && measure !== earlier ? '两年的计量单位不是一类' : undefined;
}

/** What stands in brackets behind a label and is no unit of measure. */
function remarks(label: string): string {
  const brackets = [...plainText(label).matchAll(/[([【〔]([^()[\]【】〔〕]*)[)\]】〕]/gu)].map(([, text]) => withoutSpaces(text!));
  return brackets.filter((text) => /含|包括|仅|限|口径/u.test(text) && !unitOfMeasure(text)).join('、');
}

const CHANGED = /(?:口径|统计范围|指标解释).{0,20}(?:调整|变化|变更|改变|修订|不同|不一致)|(?:调整|变化|变更|改变|修订).{0,10}(?:口径|统计范围|指标解释)|不可比/u;

export interface ChangeNote {
  readonly text: string;
  /** Indicators it names; every one of the form where it names none. */
  readonly indicators: ReadonlySet<string>;
}

/** Notes outside the table, on the form's own sheet. */
export function changeNotes(form: Form, workbook: Workbook | undefined): readonly ChangeNote[] {
  const sheet = workbook?.sheets.find(({ name }) => name === form.sheet);
  if (!sheet) return [];
  const notes: ChangeNote[] = [];
  for (let row = 1; row <= sheet.rowCount; row += 1) {
    if (row > form.area.top && row <= form.area.bottom) continue;
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const { value } = sheet.cellAt(row, column);
      if (typeof value === 'string' && CHANGED.test(value)) notes.push({ text: plainText(value), indicators: named(value, form) });
    }
  }
  return notes;
}

function named(note: string, { items }: Form): ReadonlySet<string> {
  const about = items.filter(({ item: { indicator } }) => [indicator.title, ...(indicator.aliases ?? [])].some((title) => title.length > 2 && note.includes(title)));
  return new Set((about.length > 0 ? about : items).map(({ item }) => item.indicator.id));
}
