/** 同比 from last year's workbook, and where it is refused. */
import { isClaim } from '../../src/model/report-document';
import { prepareReport, type PreparedReport } from '../../src/report';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';
import { draft, textOfReport } from './prepared';

const FIGURES: readonly (readonly [label: string, now: number, before: number])[] = [
  ['基层工会数', 62, 58], ['涵盖单位数', 96, 90], ['建会企业数', 62, 60], ['职工人数', 8642, 8400], ['女职工人数', 3900, 3800], ['会员人数', 7980, 7600], ['女会员人数', 3512, 3400],
];

interface Sheet {
  readonly period: string;
  readonly unit?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly note?: string;
}

function book(at: 1 | 2, fileName: string, { period, unit = '青云镇总工会', labels = {}, note = '' }: Sheet) {
  const rows: readonly (readonly PlainCell[])[] = [
    ['工会工作统计表'], [`填报单位：${unit}`, '', `报告期：${period}`], ['指标', '计量单位', '本期'],
    ...FIGURES.map((line): readonly PlainCell[] => [labels[line[0]] ?? line[0], '', line[at]]), [note],
  ];
  return { ...workbookOf(sheetOf('统计表', rows)), fileName };
}

function prepared(now: Sheet, before: Sheet): PreparedReport {
  return prepareReport(book(1, '2026年上半年.xlsx', now), { previous: book(2, '2025年上半年.xlsx', before) });
}

const NOW = { period: '2026年上半年' };
const BEFORE = { period: '2025年上半年' };

it('compares with the workbook of last year, and says where the figure stands', () => {
  const report = draft(prepared(NOW, BEFORE));
  expect(textOfReport(report)).toContain('会员总数7980人，同比增长5%。');
  expect(textOfReport(report)).toContain('建会单位职工入会率为92.34%，同比提高1.86个百分点');
  const growth = report.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines.filter(isClaim) : [])).find(({ id }) => id === 'growth.members.samePeriodLastYear');
  expect(growth).toMatchObject({ cells: [{ sheet: '统计表', row: 9, column: 3 }], earlier: { fileName: '2025年上半年.xlsx', cells: [{ sheet: '统计表', row: 9, column: 3 }] } });
  expect(growth?.arithmetic).toBe('（会员人数 7,980人 − 上年同期会员人数 7,600人（2025年上半年.xlsx））÷ 7,600人');
});

test.each([
  ['another period', { period: '2025年' }, '上年文件“2025年上半年.xlsx”里没有同一单位上年同期的同一张表，没有比较'],
  ['another unit', { ...BEFORE, unit: '白石镇总工会' }, '上年文件“2025年上半年.xlsx”里没有同一单位上年同期的同一张表，没有比较'],
])('compares with nothing of %s', (_, before, reason) => {
  const report = draft(prepared(NOW, before));
  expect(textOfReport(report)).not.toContain('同比');
  expect(report.omitted).toContainEqual({ section: '同比', reason });
});

it('refuses a figure whose label is marked otherwise, and the rates made of it', () => {
  const report = draft(prepared(NOW, { ...BEFORE, labels: { 会员人数: '会员人数（含退休会员）' } }));
  expect(textOfReport(report)).toContain('会员总数7980人。');
  expect(textOfReport(report)).toContain('建会单位职工入会率为92.34%；');
  expect(textOfReport(report)).toContain('共有基层工会62个，同比增长6.9%。');
  expect(report.omitted).toContainEqual({ section: '同比', reason: '“会员人数”两年口径不同，没有比较：本期的标注是“无”，上年的是“含退休会员”' });
});

it('refuses what a note on the sheet says has been defined anew', () => {
  const report = draft(prepared({ ...NOW, note: '注：2026年起会员人数统计口径有调整' }, BEFORE));
  expect(textOfReport(report)).toContain('会员总数7980人。');
  expect(textOfReport(report)).toContain('共有基层工会62个，同比增长6.9%。');
  expect(report.omitted).toContainEqual({ section: '同比', reason: '“会员人数”两年口径不同，没有比较：表上注明“注:2026年起会员人数统计口径有调整”' });
});
