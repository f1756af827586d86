/**
 * A number is stored as a number: SUM passes over digits stored as text, so a total comes out too small without a word.
 * 「1 206」, 「１２０６」, 「1206人」 and 「2.2万」 can be read, and the number they stand for is offered as the repair.
 * Where a whole table is stored so, a program wrote it that way: that is said once, and asks only to be mended.
 */
import type { Fact } from '../model/fact';
import type { Repair } from '../model/finding';
import type { FormIndex } from '../forms/form-index';
import { formatNumber } from '../text/format';
import { defineCheck } from './check';
import { printedValue } from '../forms/printed';

/** From so many on, and from half of the figures on, it is the table and no longer the cell. */
const FEWEST_IN_BULK = 12;

export const numberIsNotText = defineCheck<{ text: { number: string }; bulk: { count: number; all: number; number: string } }>({
  id: 'number-is-not-text',
  title: { zh: '数字不应存为文本', en: 'A number is not stored as text' },
  level: 'hard',
  clause: '填报通则：数值型指标以数字格式填写',
  example: '「职工人数」填“１２０６”（全角），应为数字 1,206。',
  answer: {
    zh: '点“改正”，或把单元格改成数值格式后重新录入；不改的话 Excel 的求和会漏掉它。',
    en: 'Take the repair, or set the cell to a number format and type it again; SUM leaves it out otherwise.',
  },
  messages: {
    zh: {
      text: ({ subject, actual }, { number }) => `「${subject}」的“${actual}”是文本，不是数字，求和时会被漏掉，应为 ${number}。`,
      bulk: ({ subject, actual }, { count, all, number }) => `本表 ${all} 个数中有 ${count} 个存成了文本，从「${subject}」的“${actual}”（${number}）起，求和时会被漏掉，应整表转为数字。`,
    },
    en: {
      text: ({ subject, actual }, { number }) => `“${subject}” holds the text “${actual}”, which SUM passes over; expected ${number}.`,
      bulk: ({ subject, actual }, { count, all, number }) => `${count} of the ${all} figures of this form are stored as text, from “${subject}” (“${actual}”, ${number}) on; SUM passes over them.`,
    },
  },
  *run(index) {
    const { facts } = index.form;
    const texts = facts.filter((fact) => fact.reading === 'text-number' && fact.quantity);
    const all = facts.filter((fact) => fact.quantity).length;
    const [first] = texts;
    if (first && texts.length >= FEWEST_IN_BULK && texts.length * 2 >= all) {
      const changes = texts.flatMap((at) => repairOf(index, at).changes);
      const data = { count: texts.length, all, number: formatNumber(inLine(index, first)) };
      yield { faults: [{ messageId: 'bulk', data, at: first, expected: data.number, level: 'soft', repairs: [{ changes, reason: `${texts.length} 个文本转为数字` }] }] };
      return;
    }
    yield {
      faults: texts.map((at) => {
        const number = formatNumber(inLine(index, at));
        return { messageId: 'text' as const, data: { number }, at, expected: number, repairs: [repairOf(index, at)] };
      }),
    };
  },
});

function repairOf(index: FormIndex, at: Fact): Repair {
  const value = inLine(index, at);
  return { changes: [{ place: at.place, from: at.cell.value, to: value.toNumber() }], reason: `“${printedValue(at)}”读作 ${formatNumber(value)}` };
}

/** In the unit of the line: 「2.2万人」 in a column of 人 is 22,000. */
function inLine(index: FormIndex, { indicator, quantity }: Fact) {
  const { value, unitOfMeasure } = quantity!;
  const line = index.item(indicator)?.unitOfMeasure ?? unitOfMeasure;
  return value.times(unitOfMeasure.multiplier).div(line.multiplier);
}
