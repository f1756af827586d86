import { addressOf } from '../../src/model/address';
import { loadDefinition } from '../../src/forms/load-definition';
import { prepareReport } from '../../src/report';
import { regions, township } from '../support/forms';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';

type Rows = readonly (readonly PlainCell[])[];

function findingsOf(rows: Rows, definitions: Parameters<typeof prepareReport>[1] = {}) {
  return prepareReport(workbookOf(sheetOf('表', rows)), definitions).findings;
}

function told(rows: Rows, options: Parameters<typeof prepareReport>[1] = {}) {
  return findingsOf(rows, options).map(({ place, culprits, repairs }) => ({
    at: addressOf(place),
    sets: culprits?.sets.map(({ cells, witness }) => cells.map((cell, i) => `${addressOf(cell)}=${witness[i]}`).join(' ')) ?? [],
    repairs: repairs.map(({ changes, reason, isOnly }) => `${changes.map(({ place: cell, to }) => `${addressOf(cell)}→${String(to)}`).join(' ')} ${reason}${isOnly ? '（唯一可行）' : ''}`),
  }));
}

const sumForm = {
  definitions: [
    loadDefinition(
      JSON.stringify({
        code: 'own',
        title: '本单位工会情况表',
        items: ['合计', '企业', '事业', '机关'].map((name) => ({ name, unit: '个' })),
        relations: [{ text: '合计 = 企业 + 事业 + 机关' }, { text: '事业 <= 企业' }],
      }),
      '本单位.json',
    ),
  ],
};
const sum = (...figures: readonly number[]): Rows => [['本单位工会情况表'], ['指标', '本期', '上年同期'], ...['合计', '企业', '事业', '机关'].map((name, at) => [name, figures[at]!, [120, 60, 41, 19][at]!])];

test('a broken sum: every cell that could mend it, with the value that does, and why nothing smaller works', () => {
  const [finding] = findingsOf(sum(126, 63, 42, 20), sumForm);
  expect(finding!.culprits).toEqual({
    sets: expect.arrayContaining([{ cells: [{ sheet: '表', row: 3, column: 2 }], witness: ['125'] }]) as unknown,
    because: [['合计 = 企业 + 事业 + 机关']],
    isComplete: true,
  });
  expect(finding!.culprits!.sets).toHaveLength(4);
});

test('two digits exchanged: the only cell whose slip leads back is named, with the value', () => {
  const [finding] = told(sum(125, 36, 42, 20), sumForm);
  expect(finding!.at).toBe('B4');
  expect(finding!.repairs[0]).toBe('B4→63 两位数字颠倒（唯一可行）');
});

test('a value that no slip explains but the relations imply is offered as such', () => {
  const [finding] = told(sum(125, 77, 42, 20), sumForm);
  expect(finding!.repairs).toContain('B4→63 由审核关系推出（唯一可行）');
});

test("last year's figure left in: the cell is named, with what the relations imply", () => {
  const [finding] = told(sum(125, 60, 42, 20), sumForm);
  expect(finding!.repairs[0]).toBe('B4→63 与上年同期完全相同，可能没有更新（唯一可行）');
});

test('neighbouring cells exchanged are put back', () => {
  const [finding] = told(township(['会员人数', 4_813, 10_874], ['女会员人数', 11_318, 4_600], ['职工人数', 11_862, 11_490], ['女职工人数', 5_024, 4_900]));
  expect(finding!.repairs.some((repair) => repair.includes('与相邻单元格的数对调了'))).toBe(true);
});

test('relations without a common cell are mended apart, each as a finding of its own', () => {
  const rows = township(['会员人数', 900, 480], ['职工人数', 520, 500], ['合理化建议征集数', 412, 400], ['合理化建议采纳数', 2_263, 250]);
  expect(told(rows).map(({ at }) => at)).toEqual(['B4', 'B7']);
});

test('a minus too many, a unit mixed up', () => {
  expect(told(township(['工会小组数', -173, 168], ['会员人数', 500, 480]))[0]!.repairs).toEqual(['B4→173 多了负号']);
  expect(told(township(['慰问金发放额（元）', 12.86, 119_500], ['会员人数', 500, 480]))[0]!.repairs[0]).toBe('B4→128600 计量单位混用，相差一万倍');
});

test('a digit lost among regions: a value near the usual share is proposed', () => {
  const [finding] = told(regions({ 上海: ['上海', 12_400, 1_180_000, 466_000, 106_800] }));
  expect(finding!.at).toBe('E10');
  expect(finding!.repairs).toContain('E10→1068000 多录或少录了 0');
});

test('the same sheet gives the same proposals, whatever the order of its rows', () => {
  const lines: Rows = [['会员人数', 900, 480], ['职工人数', 520, 500], ['女职工人数', 210, 200], ['女会员人数', 190, 185]];
  const meant = (rows: Rows) => findingsOf(township(...rows)).flatMap(({ repairs }) => repairs.map(({ reason, changes }) => `${reason} ${changes.map(({ from, to }) => `${String(from)}→${String(to)}`).join()}`)).sort();
  expect(meant([...lines].reverse())).toEqual(meant(lines));
});
