import { prepareReport } from '../../src/report';
import { writeAuditReport } from '../../src/writers/audit-report-html';
import { regions, township } from '../support/forms';
import { sheetOf, workbookOf } from '../support/workbook';

const faulty = prepareReport(workbookOf(sheetOf('统计表', township(['职工人数', 1306, 1290, 1400], ['会员人数', 1406, 1190, 1300], ['女会员人数', '<b>六百</b>', 600, 650]))));
const page = writeAuditReport(faulty, '半年报<1>.xlsx');

/** The cells of the first row under a heading. */
function firstRow(heading: string): readonly string[] {
  const body = page.slice(page.indexOf(`<h2>${heading}`)).split('<tbody>')[1] ?? '';
  return [...body.slice(0, body.indexOf('</tr>')).matchAll(/<td>([^<]*)<\/td>/g)].map((match) => match[1]!);
}

test('tells place, actual, expected, sentence and clause of a finding', () => {
  const [number, place, actual, , sentence, clause] = firstRow('错误（须改正）');
  expect([number, place, actual]).toEqual(['1', '统计表 B5', '1,406人']);
  expect(sentence).toContain('会员人数 1,406 应不大于 职工人数 1,306，多 100');
  expect(clause).not.toBe('');
});

test('names the workbook, the form and the counts', () => {
  expect(page).toContain('<p>工作簿：半年报&lt;1&gt;.xlsx</p>');
  expect(firstRow('认出的报表').slice(2, 5)).toEqual(['统计表', '2026年上半年', '青云镇总工会']);
  expect(page).toMatch(/<p>错误 2 处，待核实 \d+ 处，提示 \d+ 处；通过 \d+ 项，未能检查 \d+ 项。<\/p>/);
});

test('says which checks could not run, and why', () => {
  const [form, check, , reason, count] = firstRow('未能检查');
  expect(form).toBe('青云镇工会工作统计表');
  expect([check, reason]).not.toContain('');
  expect(Number(count)).toBeGreaterThan(0);
});

test('shows a rate with numerator, denominator and their cells', () => {
  expect(firstRow('指标').slice(1)).toEqual(['本期', '职工入会率（建会单位职工）', '会员人数 1406（统计表 B5）', '职工人数 1306（统计表 B4）', '107.66%']);
});

test('prints what a cell holds as text, never as markup', () => {
  expect(page).not.toContain('<b>六百');
  expect(page).toContain('&lt;b&gt;六百&lt;/b&gt;');
});

test('loads nothing and is the same each time', () => {
  expect(page).not.toMatch(/https?:|src=|<script|@import/);
  expect(writeAuditReport(faulty, '半年报<1>.xlsx')).toBe(page);
});

test('says 无 where a level has no finding', () => {
  const clean = writeAuditReport(prepareReport(workbookOf(sheetOf('各地区', regions()))));
  expect(clean).toContain('<section class="hard">\n<h2>错误（须改正）<span>0 处</span></h2>\n<p class="none">无。</p>');
  expect(clean).not.toContain('工作簿：');
});
