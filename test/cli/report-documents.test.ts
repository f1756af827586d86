/** report with the clerk's own template, with an annex, and with a document to bring up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraphsOf } from '../support/clerks-report';
import { templateDocx } from '../support/template-docx';
import { ran, temporaryFolder } from './command-line';

const WORKBOOK = join(__dirname, '../../examples/qingyun-2026-first-half.xlsx');
const LAST_YEAR = join(__dirname, '../../examples/qingyun-2025-first-half.xlsx');
const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);

afterAll(() => folder.remove());

test('a template is filled and its figures are placed in the text that is printed', async () => {
  writeFileSync(at('模板.docx'), templateDocx(['{单位名称}{报告期}工作总结', '会员{会员人数}人，同比{会员人数.同比}；扶贫助学{扶贫助学资金额}。']));
  const { code, out } = await ran('report', WORKBOOK, '--template', at('模板.docx'), '--out', at('填好.docx'), '--format', 'json');
  const { paragraphs, claims, omitted } = JSON.parse(out) as { paragraphs: string[]; claims: { text: string; paragraph: number; start: number; end: number; cells: unknown[] }[]; omitted: { section: string }[] };
  expect(code).toBe(0);
  expect(paragraphs[0]).toBe('青云镇总工会2026年上半年工作总结');
  expect(paragraphsOf(readFileSync(at('填好.docx')))).toEqual(paragraphs);
  expect(claims.map(({ text, paragraph, start, end }) => [text, paragraphs[paragraph]!.slice(start, end)])).toEqual([['11318', '11318'], ['增长4.1%', '增长4.1%']]);
  expect(claims.every(({ cells }) => cells.length > 0)).toBe(true);
  expect(omitted.map(({ section }) => section)).toEqual(['{扶贫助学资金额}']);
});

test('a template with slips is refused in one line that tells them all', async () => {
  writeFileSync(at('错.docx'), templateDocx(['{会员人书}', '{#单位}']));
  const { code, err } = await ran('report', WORKBOOK, '--template', at('错.docx'), '--out', at('不会有.docx'));
  expect(code).toBe(2);
  expect(err).toMatch(/^模板“错\.docx”有 2 处要改：第 1 段“\{会员人书\}”：没有叫“会员人书”的指标，相近的有“会员人数”.*；第 2 段“\{#单位\}”：没有与它配对的结尾.*\n$/u);
});

test('a report is brought up to date from another workbook, and again without a change', async () => {
  await ran('report', WORKBOOK, '--kind', 'half-year', '--out', at('总结.docx'));
  const { out } = await ran('report', LAST_YEAR, '--refresh', at('总结.docx'), '--out', at('新.docx'), '--format', 'json');
  const { figures, changed } = JSON.parse(out) as { figures: number; changed: { from: string; to: string }[] };
  expect(figures).toBeGreaterThan(200);
  expect(changed.length).toBeGreaterThan(0);
  const back = JSON.parse((await ran('report', WORKBOOK, '--refresh', at('总结.docx'), '--out', at('同.docx'), '--format', 'json')).out) as { changed: unknown[]; missing: unknown[]; overtyped: unknown[]; directions: unknown[] };
  expect([back.changed, back.missing, back.overtyped, back.directions]).toEqual([[], [], [], []]);
  expect(readFileSync(at('同.docx')).equals(readFileSync(at('总结.docx')))).toBe(true);
});

test('a document without our figures is refused, and none is overwritten', async () => {
  writeFileSync(at('别的.docx'), templateDocx(['会员11318人']));
  expect((await ran('report', WORKBOOK, '--refresh', at('别的.docx'), '--out', at('x.docx'))).err).toContain('里没有由本工具写入的数字');
  expect((await ran('report', WORKBOOK, '--refresh', at('别的.docx'), '--out', at('别的.docx'))).err).toContain('--out 指向了输入文件');
});

test('an annex stands behind the 落款', async () => {
  const { out } = await ran('report', WORKBOOK, '--kind', 'half-year', '--annex', '--style', 'plain', '--out', at('附.docx'), '--format', 'json');
  const { paragraphs } = JSON.parse(out) as { paragraphs: string[] };
  expect(paragraphs.indexOf('附件：主要比率')).toBeLessThan(paragraphs.lastIndexOf('青云镇总工会'));
  expect(paragraphs.slice(paragraphs.indexOf('附件'), paragraphs.indexOf('附件') + 3)).toEqual(['附件', '主要比率', '表1　各项比率及其分子、分母']);
});

test('a report of another period than asked for says so: in the text, and beside JSON on standard error', async () => {
  const notice = '表中的数字是2026年上半年的，文稿按2026年上半年起草，不是全年的总结。';
  const json = await ran('report', WORKBOOK, '--kind', 'annual', '--out', at('全年.docx'), '--format', 'json');
  expect([json.code, json.err, (JSON.parse(json.out) as { notices: string[] }).notices]).toEqual([0, `${notice}\n`, [notice]]);
  const text = await ran('report', WORKBOOK, '--kind', 'annual', '--out', at('全年2.docx'));
  expect([text.err, text.out.includes(`请注意\n  ${notice}`)]).toEqual(['', true]);
  expect((await ran('report', WORKBOOK, '--kind', 'half-year', '--out', at('半年.docx'), '--format', 'json')).err).toBe('');
});
