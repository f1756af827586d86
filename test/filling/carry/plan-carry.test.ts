import { planCarry } from '../../../src/filling/carry/plan-carry';
import { loadDefinition } from '../../../src/forms/load-definition';
import { readForms } from '../../../src/forms/read-forms';
import { rememberDefinitions } from '../../../src/forms/remembered-definitions';
import { addressOf } from '../../../src/model/address';
import type { FillPlan } from '../../../src/model/fill';
import type { FormDefinition } from '../../../src/model/form';
import { createSheet, type Workbook } from '../../../src/model/workbook';
import { knownForms } from '../../../src/report';
import { ledger, township } from '../../support/forms';
import { sheetOf, workbookOf, type PlainCell } from '../../support/workbook';

type Rows = readonly (readonly PlainCell[])[];

const plan = (present: Rows, earlier: Rows | Workbook, definitions: readonly FormDefinition[] = [], fileName = '上年.xlsx'): FillPlan => {
  const now = workbookOf(sheetOf('表', present));
  const before = 'sheets' in earlier ? earlier : workbookOf(sheetOf('旧表', earlier));
  return planCarry(readForms(now, knownForms(definitions))[0]!, now, { workbook: before, forms: readForms(before, knownForms(definitions)), fileName });
};

const earlier = (lines: Rows, { unit = '青云镇总工会', period = '2025年上半年' } = {}): Rows => [
  ['青云镇工会工作统计表'], [`填报单位：${unit}`, '', period === '' ? '' : `报告期：${period}`], ['指标', '本期', '上年同期'], ...lines,
];
/** A form of this year with the given columns after 指标 and 本期. */
const withColumns = (columns: readonly string[], lines: Rows, period = '2026年上半年'): Rows => [
  ['青云镇工会工作统计表'], ['填报单位：青云镇总工会', '', period === '' ? '' : `报告期：${period}`], ['指标', '本期', ...columns], ...lines,
];
const MEMBERS: Rows = [['职工人数', 1290], ['会员人数', 1190]];
const BLANK: Rows = [['职工人数', 1306], ['会员人数', 1206]];

const proposed = ({ fills }: FillPlan) => fills.map(({ place, proposedText, standing }) => [addressOf(place), proposedText, standing]);
const reasons = ({ unfilled }: FillPlan) => unfilled.map(({ title, reason }) => `${title}：${reason}`);
const doubts = ({ fills }: FillPlan) => [...new Set(fills.flatMap((fill) => fill.doubts))];

test('last year’s 本期 is proposed for 上年同期, with where it stood', () => {
  const { fills, unfilled } = plan(township(['职工人数', 1306], ['会员人数', 1206]), earlier(MEMBERS));
  expect(unfilled).toEqual([]);
  expect(fills[1]).toMatchObject({
    title: '会员人数', column: '上年同期', place: { sheet: '表', row: 5, column: 3 }, present: null, presentText: '', proposedText: '1,190', content: { value: 1190 }, standing: 'empty', doubts: [],
    source: { fileName: '上年.xlsx', sheet: '旧表', cells: 'B5', method: '沿用2025年上半年的数' },
  });
});

test('what stands there already is told from what is overwritten', () => {
  expect(proposed(plan(township(['职工人数', 1306, 1290], ['会员人数', 1206, 1200]), earlier(MEMBERS)))).toEqual([['C4', '1,290', 'same'], ['C5', '1,190', 'differs']]);
});

describe('lines are found by meaning', () => {
  test.each<[string, Rows]>([
    ['rows in between', [['一、会员发展'], ['职工人数', 1290], ['工会小组数', 7], ['会员人数', 1190]]],
    ['in another order', [['会员人数', 1190], ['职工人数', 1290]]],
    ['under a known other name', [['职工总数', 1290], ['工会会员总数', 1190]]],
    ['in ten thousands', [['职工人数（万人）', 0.129], ['会员人数（万人）', 0.119]]],
  ])('%s', (_, lines) => {
    expect(proposed(plan(township(...BLANK), earlier(lines)))).toEqual([['C4', '1,290', 'empty'], ['C5', '1,190', 'empty']]);
  });

  test('on another sheet, which says neither its unit nor its time', () => {
    const moved = workbookOf(sheetOf('旧表', earlier([['职工人数', 1290], ['会员人数', 1190]])), sheetOf('续表', [['集体协商'], ['指标', '本期'], ['工会小组数', 173], ['会员评议工会次数', 2], ['工会干部人数', 312]]));
    expect(proposed(plan(township(...BLANK, ['工会小组数', 180]), moved))).toContainEqual(['C6', '173', 'empty']);
  });
});

test('formulas and the present column are left alone; a formula that gives another figure is told of', () => {
  const result = plan(township(['职工人数', { value: 9, formula: 'B5' }, { value: 1290, formula: 'C5+100' }], ['会员人数', '', { value: 1180, formula: 'C4-110' }]), earlier(MEMBERS));
  expect(result.fills).toEqual([]);
  expect(reasons(result)).toEqual(['会员人数（上年同期）：本表这一格是公式，算得 1,180，上期是 1,190人，没有改动']);
});

describe('lines that have no earlier figure', () => {
  test.each<[string, readonly PlainCell[], string]>([
    ['a new indicator', ['工会小组数', 7], '上期工作簿中没有这个指标'],
    ['blank', ['会员人数', ''], '上期是空的'],
    ['not applicable', ['会员人数', '—'], '上期写的是“—”，没有数'],
    ['words', ['会员人数', '约30人'], '上期写的是“约30人”，不是一个数'],
    ['an error', ['会员人数', { value: { error: '#REF!' } }], '上期的单元格是错误值 #REF!'],
    ['a formula without a result', ['会员人数', { value: null, formula: 'B4', uncalculated: true }], '上期是公式，还没有计算结果，请用 Excel 或 WPS 打开上期工作簿，保存一次后再试'],
    ['another measure', ['会员人数（万元）', 12], '上期以“万元”计，本期以“人”计，口径不同'],
  ])('%s', (_, line, reason) => {
    const result = plan(township(...BLANK), earlier([['职工人数', 1290], ['女职工人数', 500], line]));
    expect(reasons(result)).toEqual([`会员人数（上年同期）：${reason}`]);
    expect(proposed(result)).toEqual([['C4', '1,290', 'empty']]);
  });

  test('told in two ways', () => {
    const twice = workbookOf(sheetOf('甲', earlier(MEMBERS)), sheetOf('乙', earlier([['职工人数', 1290], ['会员人数', 1192]])));
    expect(reasons(plan(township(...BLANK), twice))).toEqual(['会员人数（上年同期）：上期工作簿中有两处，数不一致：「甲」B5 为 1,190人，「乙」B5 为 1,192人']);
  });
});

describe('another meaning last year, as the earlier workbook’s own definition has it', () => {
  const definition = (explained: string, kind = 'count') => loadDefinition(JSON.stringify({
    code: 'own', title: '本单位工会情况表', periods: ['current', 'samePeriodLastYear'],
    items: [{ name: '会员人数', unit: '人', definition: explained }, { name: '活动支出', unit: '元', kind }, { name: '职工人数', unit: '人' }],
  }), '本单位.json');
  const rows = (period: string, ...figures: readonly PlainCell[]): Rows => [['本单位工会情况表', `报告期：${period}`], ['指标', '本期', '上年同期'], ['会员人数', figures[0]!], ['活动支出', figures[1]!], ['职工人数', figures[2]!]];
  const remembering = (own: FormDefinition): Workbook => {
    const { sheet, cells } = rememberDefinitions([own]);
    const memory = createSheet({ name: sheet, rows: cells.map((row) => row.map((cell) => ({ value: cell?.value ?? null }))), visibility: 'veryHidden' });
    return workbookOf(sheetOf('旧表', rows('2025年', 100, 5000, 120)), memory);
  };

  test('explained otherwise', () => {
    const result = plan(rows('2026年', 110, 5100, 130), remembering(definition('含退休会员')), [definition('不含退休会员', 'money')]);
    expect(reasons(result)).toContain('会员人数（上年同期）：上期的指标解释是“含退休会员”，口径不同');
    expect(reasons(result)).toContain('活动支出（上年同期）：上期是另一类指标，口径不同');
    expect(proposed(result)).toEqual([['C5', '120', 'empty']]);
  });

  test('explained in the same words', () => {
    expect(proposed(plan(rows('2026年', 110, 5100, 130), remembering(definition('含退休会员', 'money')), [definition('含 退休会员。', 'money')]))).toHaveLength(3);
  });
});

describe('the period', () => {
  test.each<[column: string, present: string, before: string]>([
    ['上年同期', '2026年上半年', '2025年1-6月'], ['上年同期', '2025年', '2024年度'], ['上年同期', '2026年第二季度', '2025年二季度'],
    ['上期', '2026年上半年', '2025年下半年'], ['上期', '2026年上半年', '2025年'], ['上期', '2026年第二季度', '2026年第一季度'],
    ['上年末', '2026年上半年', '2025年下半年'], ['年初数', '2026年第三季度', '2025年'], ['上月', '2026年1月', '2025年12月'], ['上年', '2026年', '2025年'],
  ])('%s of %s is carried over from %s without a doubt', (column, present, before) => {
    const result = plan(withColumns([column], BLANK, present), earlier(MEMBERS, { period: before }));
    expect([proposed(result).map(([, text]) => text), doubts(result)]).toEqual([['1,290', '1,190'], []]);
  });

  test.each<[column: string, present: string, before: string, reason: string]>([
    ['上年同期', '2026年上半年', '2026年上半年', '选来的工作簿与本表同是2026年上半年，请选更早的一份'],
    ['上年同期', '2026年上半年', '2026年', '选来的工作簿是2026年，比本表（2026年上半年）还晚，请选更早的一份'],
    ['上年同期', '2026年上半年', '2024年上半年', '“上年同期”要2025年上半年的数，选来的工作簿是2024年上半年'],
    ['上年同期', '2026年上半年', '2025年', '“上年同期”要2025年上半年的数，选来的工作簿是2025年'],
    ['上期', '2026年上半年', '2024年', '“上期”要紧接本期之前的一期的数，选来的工作簿是2024年'],
    ['上年末', '2026年上半年', '2025年上半年', '“上年末”要2025年的数，选来的工作簿是2025年上半年'],
    ['上季', '2026年第二季度', '2025年第一季度', '“上季”要紧接本期之前、长短相同的一期的数，选来的工作簿是2025年第一季度'],
  ])('%s of %s is not carried over from %s', (column, present, before, reason) => {
    const result = plan(withColumns([column], BLANK, present), earlier(MEMBERS, { period: before }));
    expect([result.fills, reasons(result)]).toEqual([[], [`青云镇工会工作统计表（${column}）：${reason}`]]);
  });

  test('of two columns each takes the workbook that is of its time', () => {
    const both = workbookOf(sheetOf('上半年', earlier(MEMBERS)), sheetOf('全年', earlier([['职工人数', 1300], ['会员人数', 1200]], { period: '2025年' })));
    expect(proposed(plan(withColumns(['上年同期', '上年末'], BLANK), both))).toEqual([['C4', '1,290', 'empty'], ['D4', '1,300', 'empty'], ['C5', '1,190', 'empty'], ['D5', '1,200', 'empty']]);
  });

  test('of the years of one workbook the one that is asked for is taken', () => {
    const years = workbookOf(sheetOf('2023', earlier([['职工人数', 1], ['会员人数', 2]], { period: '2023年上半年' })), sheetOf('2025', earlier(MEMBERS)), sheetOf('2024', earlier([['职工人数', 3], ['会员人数', 4]], { period: '2024年上半年' })));
    expect(proposed(plan(township(...BLANK), years))).toEqual([['C4', '1,290', 'empty'], ['C5', '1,190', 'empty']]);
  });

  test('the sheet’s name tells it where the sheet itself does not', () => {
    const result = plan(township(...BLANK), workbookOf(sheetOf('2024年上半年', earlier([['职工人数', 3], ['会员人数', 4]], { period: '' })), sheetOf('2025年上半年', earlier(MEMBERS, { period: '' }))));
    expect([proposed(result), doubts(result)]).toEqual([[['C4', '1,290', 'empty'], ['C5', '1,190', 'empty']], []]);
  });

  test('a form of the year takes the year’s column of a table of years', () => {
    const result = plan(withColumns(['上年同期'], BLANK, '2025年'), [['青云镇工会工作统计表'], ['填报单位：青云镇总工会'], ['指标', '2023年', '2024年'], ['职工人数', 1, 1290], ['会员人数', 2, 1190]]);
    expect(proposed(result)).toEqual([['C4', '1,290', 'empty'], ['C5', '1,190', 'empty']]);
  });

  test('last year’s sheet may stand in the same workbook', () => {
    const both = workbookOf(sheetOf('今年', township(...BLANK)), sheetOf('去年', earlier(MEMBERS)));
    const forms = readForms(both, knownForms([]));
    expect(proposed(planCarry(forms[0]!, both, { workbook: both, forms }))).toEqual([['C4', '1,290', 'empty'], ['C5', '1,190', 'empty']]);
  });

  test('not stated: usable, with a doubt', () => {
    expect(doubts(plan(township(...BLANK), earlier(MEMBERS, { period: '' })))).toEqual(['上期工作簿没有写报告期，请核对是否就是“上年同期”']);
    expect(doubts(plan(township(...BLANK), earlier(MEMBERS, { period: '' }), [], '2025年上半年统计表.xlsx'))).toEqual(['上期工作簿没有写报告期，按文件名认作2025年上半年']);
    expect(doubts(plan(withColumns(['上年同期'], BLANK, ''), earlier(MEMBERS)))).toEqual(['本表没有写报告期，请核对上期工作簿（2025年上半年）是否就是“上年同期”']);
  });

  test('not stated, with two columns to choose from', () => {
    const result = plan(withColumns(['上年同期', '上期'], BLANK), earlier(MEMBERS, { period: '' }));
    expect([result.fills, result.unfilled[0]?.reason]).toEqual([[], '上期工作簿没有写报告期，分不清该填“上年同期”还是“上期”，请在表头写上报告期']);
  });
});

describe('the reporting unit', () => {
  test('another union’s workbook is refused', () => {
    const result = plan(township(...BLANK), earlier(MEMBERS, { unit: '白石镇总工会' }));
    expect([result.fills, result.unfilled[0]?.reason]).toEqual([[], '选来的工作簿是「白石镇总工会」填报的，本表的填报单位是「青云镇总工会」，请选本单位的一份']);
  });

  test.each(['青云街道总工会', '临江县青云镇总工会', '青云镇工会联合会'])('%s may be its former name: a doubt on every figure', (unit) => {
    const result = plan(township(...BLANK), earlier(MEMBERS, { unit }));
    expect([result.fills.length, doubts(result)]).toEqual([2, [`上期工作簿的填报单位是「${unit}」，请核对是否同一单位`]]);
  });
});

describe('units of measure', () => {
  test('into ten thousands, exactly', () => {
    const { fills } = plan(township(['职工人数（万人）', 1.3], ['会员人数', 1206]), earlier([['职工人数', 12_907], ['会员人数', 1190]]));
    expect(fills[0]).toMatchObject({ proposedText: '1.2907', content: { value: 1.2907 }, doubts: [], source: { method: '沿用2025年上半年的数，12,907人换算为 1.2907万人' } });
  });

  test('out of ten thousands the last digits are not known', () => {
    const { fills } = plan(township(...BLANK), earlier([['职工人数（万人）', 1.29], ['会员人数（万人）', 1.19]]));
    expect(fills[0]).toMatchObject({ content: { value: 12_900 }, doubts: ['原数以“万人”计，换算成“人”后末尾的零可能是补的'] });
  });

  test('a cell that shows fewer digits than there are', () => {
    const format: PlainCell = { value: null, numberFormat: '#,##0.00' };
    expect(doubts(plan(township(['职工人数（万人）', 1.3, format], ['会员人数', 1206]), earlier([['职工人数', 12_907], ['会员人数', 1190]])))).toEqual(['单元格的格式只显示 2 位小数']);
  });

  test('digits stored as text are figures, and said to be text', () => {
    expect(doubts(plan(township(...BLANK), earlier([['职工人数', 1290], ['会员人数', '1 190']])))).toEqual(['上期的单元格是文本数字“1 190”']);
  });
});

describe('units of a ledger', () => {
  const head = ['单位名称', '职工人数', '职工人数', '会员人数', '会员人数'];
  const now = (...lines: Rows): Rows => [['各单位工会工作汇总表', '报告期：2026年上半年'], head, ['', '本期', '上年同期', '本期', '上年同期'], ...lines];
  const then = (...lines: Rows): Rows => [['各单位工会工作汇总表', '报告期：2025年上半年'], ['单位名称', '会员人数', '职工人数'], ...lines];

  test('are matched by name; new, renamed and gone ones are listed', () => {
    const result = plan(now(['合计', 460, '', 400, ''], ['甲镇', 120, '', 100, ''], ['乙街道', 140, '', 130, ''], ['丙镇', 200, '', 170, '']), then(['乙 街 道', 128, 138], ['甲镇', 98, 118], ['丁镇', 60, 70], ['合计', 286, 326]));
    expect(proposed(result)).toEqual([['C4', '326', 'empty'], ['E4', '286', 'empty'], ['C5', '118', 'empty'], ['E5', '98', 'empty'], ['C6', '138', 'empty'], ['E6', '128', 'empty']]);
    expect(result.fills[0]!.doubts).toEqual(['上期的合计含本表没有列出的单位']);
    expect(result.fills[2]!.column).toBe('甲镇 上年同期');
    expect(reasons(result)).toEqual(['丙镇：上期工作簿中没有这个单位', '丁镇：上期有这个单位，本表没有列出；撤并、更名的请说明，漏列的请补上']);
  });

  test('a new name is put beside the old one', () => {
    const result = plan(now(['青云镇', 120, '', 100, ''], ['白石镇', 140, '', 130, '']), then(['青云街道', 98, 118], ['白石镇', 128, 138]));
    expect(reasons(result)[0]).toBe('青云镇：上期工作簿中没有这个单位，可能原名「青云街道」');
  });

  test('a ledger without such columns needs nothing carried over', () => {
    expect(plan(ledger(['甲公司', 120, 40, 100]), ledger(['甲公司', 118, 40, 98]))).toEqual({ kind: 'carry', fills: [], unfilled: [{ title: '基层单位台账', reason: '本表没有上年同期、上期或以前年份的栏，不用结转' }] });
  });
});

test('a form of years takes its earlier years, not the latest', () => {
  const own = [loadDefinition(JSON.stringify({ code: 'own', title: '本单位工会情况表', items: [{ name: '会员人数', unit: '人' }, { name: '职工人数', unit: '人' }] }), '本单位.json')];
  const years = (head: readonly string[], ...lines: Rows): Rows => [['本单位工会情况表'], ['指标', ...head], ...lines];
  const result = plan(years(['2023年', '2024年', '2025年'], ['会员人数', 90, '', 120], ['职工人数', '', '', 130]), years(['2022年', '2023年', '2024年', '2025年'], ['职工人数', 80, 95, 105, 1], ['会员人数', 70, 91, 101, 2]), own);
  expect(proposed(result)).toEqual([['B3', '91', 'differs'], ['C3', '101', 'empty'], ['B4', '95', 'empty'], ['C4', '105', 'empty']]);
});

test('a workbook without such a form', () => {
  expect(reasons(plan(township(...BLANK), [['会议通知'], ['定于六月召开']]))).toEqual(['青云镇工会工作统计表（上年同期）：上期工作簿中没有「青云镇工会工作统计表」这样的表']);
});
