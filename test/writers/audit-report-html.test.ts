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

test('lists what was explained with its state, and no longer counts it among what is to confirm', () => {
  const lines = [['职工人数', 1306, 1290], ['会员人数', 1206, 1190], ['集体合同企业数', 48, 45], ['工资集体协商企业数', 58, 44]] as const;
  const sheets = [sheetOf('统计表', township(...lines)), sheetOf('审核说明', [['单元格', '指标', '原因', '说明'], ['B7', '工资集体协商企业数', '其他', '富源等10家企业只签工资专项协议'], ['B9', '经费', '政策因素', '按县里文件增加3万元']])];
  const explained = writeAuditReport(prepareReport(workbookOf(...sheets)));
  const rows = explained.slice(explained.indexOf('<h2>核实说明')).split('<tbody>')[1]!.split('</tbody>')[0]!.split('</tr>').map((row) => [...row.matchAll(/<td>([^<]*)<\/td>/g)].map((match) => match[1]!));
  expect(rows.slice(0, 2).map((row) => [row[1], row[6], row[7], row[8]])).toEqual([
    ['统计表 B7', '富源等10家企业只签工资专项协议', '10家', '已说明'],
    ['B9', '按县里文件增加3万元', '增加 3万元', '对应的问题已不存在'],
  ]);
  expect(explained).toContain('待核实 0 处，提示 0 处，已说明 1 处');
  expect(explained).toContain('<section class="soft">\n<h2>待核实（改正或说明原因）<span>0 处</span></h2>');
});
