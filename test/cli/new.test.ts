/** new: blank forms that the rest of the command line knows again. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtInForms } from '../../src/forms/definitions/index';
import { recordForms } from '../../src/forms/definitions/record-forms';
import { ran, temporaryFolder } from './command-line';

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);
afterAll(() => folder.remove());

test.each([['new'], ['new', '--list']])('%s %s lists every form there is', async (...argv) => {
  const { code, out } = await ran(...argv, '--format', 'json');
  expect(code).toBe(0);
  expect(JSON.parse(out).forms.map((form: { code: string }) => form.code)).toEqual([...builtInForms, ...recordForms].map((form) => form.code));
});

test.each([...builtInForms, ...recordForms].map(({ code, title }) => [code, title]))('%s is made, and read again as that form', async (formCode, title) => {
  const path = at(`${formCode}.xlsx`);
  const made = await ran('new', formCode, '--unit', '青云镇总工会', '--period', '2026年上半年', '--out', path, '--format', 'json');
  const { form, sheet, cells } = JSON.parse(made.out);
  expect([made.code, form]).toEqual([0, { code: formCode, title }]);
  expect(cells.input).toBeGreaterThan(0);
  const { out } = await ran('check', path, '--format', 'json');
  expect(JSON.parse(out).forms).toMatchObject([{ code: formCode, sheet }]);
});

test('the same form is the same file, whatever the time', async () => {
  await ran('new', 'unit-ledger', '--out', at('先.xlsx'));
  jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'] });
  await ran('new', 'unit-ledger', '--out', at('后.xlsx'));
  jest.useRealTimers();
  expect(Buffer.compare(readFileSync(at('先.xlsx')), readFileSync(at('后.xlsx')))).toBe(0);
});

test('a title, or the part of it that only one form has, will do', async () => {
  const { out } = await ran('new', '镇（街道）', '--out', at('镇.xlsx'), '--format', 'json');
  expect(JSON.parse(out).form.code).toBe('township-work');
});

test('a part that several titles have is answered with those', async () => {
  const { code, err } = await ran('new', '基层工会组织', '--out', at('哪个.xlsx'));
  expect(code).toBe(2);
  expect(err).toMatch(/^「基层工会组织」可以是「.+」（.+）、「.+」（.+）；写上代码再试。\n$/u);
});

test('a form of the union itself is made from its definition, which goes with it', async () => {
  const definition = {
    code: 'canteen', title: '职工食堂统计表', source: '云溪区总工会', titleWords: ['职工食堂'], layout: 'indicators-in-rows', periods: ['current'],
    items: [{ name: '会员人数', unit: '人' }, { name: '就餐职工人次', unit: '人次' }], relations: [],
  };
  writeFileSync(at('食堂.json'), JSON.stringify(definition));
  const { code, out } = await ran('new', '职工食堂统计表', '--definition', at('食堂.json'), '--out', at('食堂.xlsx'), '--format', 'json');
  expect([code, JSON.parse(out).form.code]).toEqual([0, 'canteen']);
  const checked = await ran('check', at('食堂.xlsx'), '--format', 'json');
  expect(JSON.parse(checked.out).forms).toMatchObject([{ code: 'canteen', sheet: '职工食堂统计表' }]);
});

test('a form that is filled in is not made blank again, unless that is asked for', async () => {
  await ran('new', 'township-work', '--out', at('在填.xlsx'));
  const before = readFileSync(at('在填.xlsx'));
  const again = await ran('new', 'unit-ledger', '--out', at('在填.xlsx'));
  expect([again.code, again.err]).toEqual([2, `“${at('在填.xlsx')}”已经存在，没有改写；换一个文件名，或加 --overwrite。\n`]);
  expect(Buffer.compare(readFileSync(at('在填.xlsx')), before)).toBe(0);
  expect((await ran('new', 'unit-ledger', '--out', at('在填.xlsx'), '--overwrite')).code).toBe(0);
});
