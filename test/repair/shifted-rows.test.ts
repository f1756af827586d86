import { addressOf } from '../../src/model/address';
import { prepareReport } from '../../src/report';
import { ledger, township } from '../support/forms';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';

type Rows = readonly (readonly PlainCell[])[];

/** [label, 本期, 上年同期], consistent; 新增会员人数 is blank as it stands. */
const LINES: Rows = [
  ['职工人数', 11_862, 11_490], ['女职工人数', 5_024, 4_871], ['农民工人数', 4_437, 4_310], ['会员人数', 11_318, 10_874],
  ['女会员人数', 4_813, 4_627], ['农民工会员人数', 4_102, 3_921], ['新增会员人数', '', ''], ['基层工会组织数', 86, 82],
];

const shifts = (rows: Rows): readonly string[] =>
  prepareReport(workbookOf(sheetOf('表', rows))).findings.flatMap(({ repairs }) =>
    repairs.filter(({ reason }) => reason.startsWith('各数')).map(({ changes, reason }) => `${changes.map(({ place, to }) => `${addressOf(place)}=${String(to)}`).join(' ')} ${reason}`));

/** The figures of the given rows, one line on; what falls out at the end goes to the line left blank. */
function slid(from: number, to: number, step: 1 | -1): Rows {
  const figures = LINES.map(([, figure]) => figure);
  return LINES.map(([label, figure, before], at) => {
    if (at < from || at > to) return [label!, figure!, before!];
    const source = at - step;
    return [label!, source < from || source > to ? '' : figures[source]!, before!];
  });
}

test('what stands in order is left alone', () => {
  expect(shifts(township(...LINES))).toEqual([]);
});

test('figures typed one line too low go up again, with the blank at the far end', () => {
  expect(shifts(township(...slid(0, 6, 1)))).toEqual(['B4=11862 B5=5024 B6=4437 B7=11318 B8=4813 B9=4102 B10=null 各数错下了一行，依次上移']);
});

test('figures typed one line too high go down again', () => {
  const lines = [['新增会员人数', '', ''], ...LINES.filter((_, at) => at < 6), ['基层工会组织数', 86, 82]] as const;
  const figures = [11_862, 5_024, 4_437, 11_318, 4_813, 4_102, '', 86];
  expect(shifts(township(...lines.map(([label, , before], at): readonly PlainCell[] => [label!, figures[at]!, before!])))).toEqual([
    'B4=null B5=11862 B6=5024 B7=4437 B8=11318 B9=4813 B10=4102 各数错上了一行，依次下移',
  ]);
});

test('only the run that slid is moved, not the lines above it', () => {
  const lines = LINES.map((line, at): readonly PlainCell[] => (at === 6 ? ['新增会员人数', 486, 452] : line));
  const figures = [11_862, '', 5_024, 4_437, 11_318, 4_813, 4_102, 86];
  const [shift] = shifts(township(...lines.map(([label, , before], at): readonly PlainCell[] => [label!, figures[at]!, before!])));
  expect(shift).toMatch(/^B5=5024 B6=4437 B7=11318 B8=4813 B9=4102/u);
});

test('a column of a ledger pasted one row off', () => {
  const units = ['甲厂', '乙厂', '丙厂', '丁厂', '戊厂', '己厂'];
  const employees = [120, 860, 45, 330, 1_500, 64];
  const members = ['', 110, 800, 42, 310, 1_420];
  const rows = ledger(...units.map((name, at): readonly PlainCell[] => [name, employees[at]!, Math.round(employees[at]! * 0.4), members[at]!]));
  expect(shifts(rows)).toEqual(['D3=110 D4=800 D5=42 D6=310 D7=1420 D8=null 各数错下了一行，依次上移']);
});
