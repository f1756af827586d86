/**
 * A long number is text. A spreadsheet keeps fifteen digits of a number: 110101199003071233 typed as a number is
 * 110101199003071000 for good, shown as 1.10101E+17; the last three digits have to be typed again, as text.
 */
import type { FieldContent } from '../model/record';
import { withoutSpaces } from '../text/plain-text';
import type { Fault } from './check';
import { defineRecordCheck, type Nothing } from './record-check';

type Messages = { lost: { digits: number; gone: number }; scientific: Nothing; shown: { digits: number } };

const LONG: ReadonlySet<FieldContent> = new Set<FieldContent>(['identity-number', 'credit-code', 'organisation-code', 'text']);
const KEPT = 15;
/** From so many digits on, a number without a format of its own is shown as 1.23E+11. */
const SHOWN = 12;

export const longNumberKeepsItsDigits = defineRecordCheck<Messages>({
  id: 'long-number-keeps-its-digits',
  title: { zh: '长号码应存为文本', en: 'A long number is stored as text' },
  level: 'hard',
  clause: '导入模板：号码类单元格设为文本格式，不得变成科学计数法；电子表格的数字只保留 15 位',
  example: '「第7行 证件号码」存成了数字，18 位中只保留了前 15 位，末 3 位已变成 0，应把单元格设为文本后重新录入。',
  answer: {
    zh: '先把整列设为文本格式，再从原始材料重新录入；丢掉的末几位找不回来。',
    en: 'Set the column to text first, then type the number again from the source; the lost digits cannot be recovered.',
  },
  messages: {
    zh: {
      lost: ({ subject }, { digits, gone }) => `「${subject}」存成了数字，${digits} 位中只保留了前 15 位，末 ${gone} 位已变成 0，应把单元格设为文本后重新录入。`,
      scientific: ({ subject }) => `「${subject}」是科学计数法的文字，号码已不完整，应把单元格设为文本后重新录入。`,
      shown: ({ subject }, { digits }) => `「${subject}」是 ${digits} 位数字，会显示成科学计数法，应存为文本。`,
    },
    en: {
      lost: ({ subject }, { digits, gone }) => `“${subject}” is stored as a number: of ${digits} digits the last ${gone} are lost; type it again as text.`,
      scientific: ({ subject }) => `“${subject}” is a text in scientific notation: the number is no longer whole; type it again as text.`,
      shown: ({ subject }, { digits }) => `“${subject}” has ${digits} digits and is shown in scientific notation; store it as text.`,
    },
  },
  alsoOnLedgers: true,
  *run(sheet) {
    const columns = sheet.columns.filter(({ field }) => LONG.has(field.content));
    if (columns.length === 0) {
      yield { skipped: '名册没有号码列' };
      return;
    }
    for (const column of columns) {
      const faults: Fault<Messages>[] = [];
      for (const row of sheet.records.rows) {
        const { value, numberFormat = 'General' } = sheet.records.cellAt(row, column.column);
        const at = () => sheet.at(row, column);
        if (typeof value === 'string' && isScientific(value)) faults.push({ messageId: 'scientific', data: {}, at: at(), expected: '文本' });
        if (typeof value !== 'number' || !Number.isInteger(value)) continue;
        const text = sheet.text(row, column);
        const digits = text.replace('-', '').length;
        if (digits > KEPT) faults.push({ messageId: 'lost', data: { digits, gone: digits - KEPT }, at: at(), expected: '文本' });
        else if (digits >= SHOWN && /^(?:general|常规|)$/iu.test(numberFormat)) {
          faults.push({ messageId: 'shown', data: { digits }, at: at(), level: 'soft', expected: '文本', repairs: [{ changes: [sheet.change(row, column, text)], reason: '存为文本' }] });
        }
      }
      yield { asserts: column.field.title, faults };
    }
  },
});

export function isScientific(text: string): boolean {
  return /^\d(?:\.\d+)?E\+?\d{1,2}$/iu.test(withoutSpaces(text));
}
