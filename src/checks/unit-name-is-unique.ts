/**
 * A table lists each unit once. A name that comes back within one block of rows, up to its 小计 or 合计, is counted
 * twice or stands for two units; names of other blocks (机关 of two towns) are other units.
 */
import { totalRows } from '../forms/total-rows';
import type { Form, ReportingUnit } from '../model/form';
import { defineCheck } from './check';

export const unitNameIsUnique = defineCheck<{ again: { name: string; first: string } }>({
  id: 'unit-name-is-unique',
  title: { zh: '单位不应重复', en: 'Each unit is listed once' },
  level: 'soft',
  clause: '全面调查，不重不漏',
  example: '「甲公司」在第 3 行已经列出，重复的请删去，不是同一单位的请写全称。',
  answer: {
    zh: '重复的删去一行；不是同一单位的，两处都写全称。',
    en: 'Delete one of the two rows; where they are different units, write both names in full.',
  },
  messages: {
    zh: { again: (_, { name, first }) => `「${name}」在第 ${first} 行已经列出，重复的请删去，不是同一单位的请写全称。` },
    en: { again: (_, { name, first }) => `“${name}” is already listed in row ${first}; delete one, or write the names in full.` },
  },
  *run({ form }) {
    const listed = form.units.filter(({ key, isTotal }) => !isTotal && nameOf(key) !== '');
    if (listed.length < 2) return;
    const firsts = new Map<string, ReportingUnit>();
    const block = blocksOf(form);
    const faults = listed.flatMap((unit) => {
      const name = nameOf(unit.key);
      const first = firsts.get(`${block(unit.key)}|${name}`);
      if (!first) firsts.set(`${block(unit.key)}|${name}`, unit);
      if (!first?.place || !unit.place) return [];
      const data = { name, first: String(first.place.row) };
      return [{ messageId: 'again' as const, data, at: { place: unit.place, subject: name, actual: unit.name }, related: [first.place] }];
    });
    yield { faults };
  },
});

/** A name met again carries its address: 甲公司@A7. */
function nameOf(key: string): string {
  return key.replace(/@[A-Z]+\d+$/u, '');
}

/** The smallest total that a unit is part of. */
function blocksOf(form: Form): (key: string) => string {
  const totals = new Map<string, string>();
  for (const { total, units } of [...totalRows(form)].sort((a, b) => b.units.length - a.units.length)) for (const key of units) totals.set(key, total);
  return (key) => totals.get(key) ?? '';
}
