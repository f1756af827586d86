import { fillProgress } from '../../../src/filling/progress/fill-progress';
import { nextEmpty } from '../../../src/filling/progress/next-empty';
import { readForms } from '../../../src/forms/read-forms';
import { addressOf, placeKey } from '../../../src/model/address';
import type { Finding } from '../../../src/model/finding';
import type { Form } from '../../../src/model/form';
import { knownForms } from '../../../src/report';
import { ledger, township } from '../../support/forms';
import { sheetOf, workbookOf, type PlainCell } from '../../support/workbook';

const workbookWith = (rows: readonly (readonly PlainCell[])[]) => workbookOf(sheetOf('表', rows));
const formIn = (rows: readonly (readonly PlainCell[])[]): Form => readForms(workbookWith(rows), knownForms([]))[0]!;
const soft = (formId: string, row: number, column: number, level: Finding['level'] = 'soft'): Finding => ({
  id: `${row}`, checkId: 'magnitude-is-in-line', level, messageId: 'm', data: {}, place: { sheet: '表', row, column }, formId, subject: '', related: [], actual: '', repairs: [],
});

const ROWS = township(
  ['基层工会数', { value: 86, formula: 'B5+B6' }, 82, 88],
  ['企业工会数', 61, 58, ''],
  ['事业单位工会数', '', 24, ''],
  ['职工人数', { value: 11_862, formula: "SUM('基层 台账'!C3:C122)" }, '', ''],
  ['会员人数', '', '—', '11500'],
);

describe('a form with indicators in rows', () => {
  const form = formIn(ROWS);
  const progress = fillProgress(form, workbookWith(ROWS), [soft(form.id, 8, 3), soft(form.id, 1, 1), soft('another', 8, 3), soft(form.id, 4, 2, 'hard')]);

  test('every cell is filled, empty, calculated or fetched', () => {
    expect(progress.totals).toEqual({ total: 15, filled: 7, empty: 6, calculated: 1, fetched: 1, requiredEmpty: 1, unexplained: 2 });
  });

  test('areas stand in the order of the form, a finding counts where its cell is', () => {
    expect(progress.areas.map(({ title, total, empty, unexplained }) => [title, total, empty, unexplained])).toEqual([['组织建设', 9, 3, 0], ['会员发展', 6, 3, 1]]);
  });

  test('each column is counted by itself', () => {
    expect(progress.columns.map(({ period, filled, empty }) => [period.label, filled, empty])).toEqual([['本期', 1, 2], ['上年同期', 4, 1], ['年度目标', 2, 3]]);
  });

  test('a required blank comes first, then the others row by row, round and round', () => {
    const visited = [nextEmpty(progress)!];
    while (visited.length < 7) visited.push(nextEmpty(progress, visited.at(-1))!);
    expect(visited.map(addressOf)).toEqual(['B8', 'D5', 'B6', 'D6', 'C7', 'D7', 'B8']);
  });

  test('from a cell that is filled the required blank is next', () => {
    expect(nextEmpty(progress, { sheet: '表', row: 4, column: 2 })).toEqual({ sheet: '表', row: 8, column: 2 });
  });

  test('a figure told of in 取数说明 is fetched', () => {
    const fetched = new Set([placeKey({ sheet: '表', row: 5, column: 2 })]);
    expect(fillProgress(form, workbookWith(ROWS), [], fetched).totals).toMatchObject({ filled: 6, fetched: 2 });
  });
});

test.each([
  ['SUM(D11:D14)', 'calculated'],
  ['SUM(表!D11:D14)', 'calculated'],
  ["'表'!D11+1", 'calculated'],
  ['IF(D11>0,"台账!有",D12)', 'calculated'],
  ['SUM(基层台账!F5:F124)', 'fetched'],
  ["SUM('基层''台账 1'!F5:F124)", 'fetched'],
  ["'[2025年.xlsx]表'!D5", 'fetched'],
])('the formula %s is %s', (formula, origin) => {
  const { totals } = fillProgress(formIn(township(['职工人数', { value: 5, formula }], ['会员人数', 4])), workbookWith([]), []);
  expect(totals[origin as 'calculated' | 'fetched']).toBe(1);
});

test('in a ledger every row of a required column is required', () => {
  const progress = fillProgress(formIn(ledger(['甲公司', 120, '', 100], ['乙公司', '', 30, ''])), workbookWith([]), []);
  expect(progress.totals).toMatchObject({ total: 6, filled: 3, empty: 3, requiredEmpty: 2 });
  expect(nextEmpty(progress, { sheet: '表', row: 4, column: 2 })).toEqual({ sheet: '表', row: 4, column: 4 });
});

test('a form that is full has no next cell', () => {
  const progress = fillProgress(formIn(township(['职工人数', 12, 11, 13], ['会员人数', 10, 9, 11])), workbookWith([]), []);
  expect(nextEmpty(progress)).toBeUndefined();
});

test('on a record sheet the required fields of the records there are have to be filled', () => {
  const head = ['序号', '姓名', '性别', '证件类型', '证件号码', '手机号码'];
  const rows = [['会员花名册'], head, ['1', '沈怀瑾', '男', '', '', ''], ['2', '', '女', '', '', '']];
  const form = formIn(rows);
  const required = form.records!.columns.filter(({ field }) => field?.required).length;
  const { rows: count, totals, areas, empty } = fillProgress(form, workbookWith(rows), []);
  expect([count, totals.total, totals.empty, totals.requiredEmpty, areas]).toEqual([2, 2 * required, empty.length, empty.length, []]);
  expect(empty.map(({ place }) => addressOf(place))).toContain('B4');
});
