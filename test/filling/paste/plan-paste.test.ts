import { blockFromText } from '../../../src/filling/paste/block-from-text';
import type { PastedBlock } from '../../../src/filling/paste/pasted-block';
import { planPaste } from '../../../src/filling/paste/plan-paste';
import { readForms } from '../../../src/forms/read-forms';
import { addressOf, placeKey } from '../../../src/model/address';
import type { FillPlan } from '../../../src/model/fill';
import { knownForms } from '../../../src/report';
import { ledger, township } from '../../support/forms';
import { sheetOf, workbookOf, type PlainCell } from '../../support/workbook';

type Rows = readonly (readonly PlainCell[])[];

const plan = (rows: Rows, pasted: string | PastedBlock, answers: Readonly<Record<string, string>> = {}): FillPlan => {
  const workbook = workbookOf(sheetOf('表', rows));
  return planPaste(readForms(workbook, knownForms([]))[0]!, workbook, typeof pasted === 'string' ? blockFromText(pasted) : pasted, new Map(Object.entries(answers)));
};
const proposed = ({ fills }: FillPlan) => fills.map(({ place, proposedText }) => `${addressOf(place)} ${proposedText}`);
const reasons = ({ unfilled }: FillPlan) => unfilled.map(({ title, reason }) => `${title}：${reason}`);
const doubts = ({ fills }: FillPlan) => [...new Set(fills.flatMap((fill) => fill.doubts))];

/** B4 职工人数, B5 其中：女, B6 会员人数, B7 其中：女; C 上年同期, D 年度目标. */
const FORM = township(['职工人数'], ['　　其中：女'], ['会员人数'], ['　　其中：女'], ['工会小组数']);
const IN_TEN_THOUSANDS = township(['职工人数（万人）'], ['会员人数（万人）'], ['工会小组数']);

describe('shapes', () => {
  test.each<[string, string, readonly string[]]>([
    ['label and number', '会员人数\t1206\n职工人数\t1306', ['B4 1,306', 'B6 1,206']],
    ['a single line', '会员人数\t1206', ['B6 1,206']],
    ['女 under its whole', '职工人数\t1306\n其中：女\t500\n会员人数\t1206\n其中：女\t480', ['B4 1,306', 'B5 500', 'B6 1,206', 'B7 480']],
    ['a head of periods', '指标\t上年同期\t本期\n会员人数\t1190\t1206\n职工人数\t1290\t1306', ['B4 1,306', 'C4 1,290', 'B6 1,206', 'C6 1,190']],
    ['a head of periods over a single line', '指标\t上年同期\t本期\n会员人数\t1190\t1206', ['B6 1,206', 'C6 1,190']],
    ['periods with their year', '指标\t2026年上半年\t2025年上半年\t同比%\n会员人数\t1206\t1190\t1.3\n职工人数\t1306\t1290\t1.2', ['B4 1,306', 'C4 1,290', 'B6 1,206', 'C6 1,190']],
    ['a whole table', '青云镇工会工作统计表\n填报单位：青云镇总工会\t\t\t\t报告期：2026年上半年\n指标\t行号\t计量单位\t本期\t上年同期\n职工人数\t45\t人\t1306\t1290\n会员人数\t49\t人\t1206\t1190\n工会小组数\t28\t个\t17\t16', ['B4 1,306', 'C4 1,290', 'B6 1,206', 'C6 1,190', 'B8 17', 'C8 16']],
    ['indicators across', '职工人数\t会员人数\t工会小组数\n1306\t1206\t17', ['B4 1,306', 'B6 1,206', 'B8 17']],
    ['indicators across, periods down', '时间\t职工人数\t会员人数\n本期\t1306\t1206\n上年同期\t1290\t1190', ['B4 1,306', 'C4 1,290', 'B6 1,206', 'C6 1,190']],
    ['two halves side by side', '职工人数\t1306\t工会小组数\t17\n会员人数\t1206\t备注\t', ['B4 1,306', 'B6 1,206', 'B8 17']],
    ['label：number', '职工人数：1306人\n会员人数：1,206人', ['B4 1,306', 'B6 1,206']],
    ['sentences', '上半年，全镇有职工1306人，会员1206人，其中女会员480人；工会小组17个。', ['B4 1,306', 'B6 1,206', 'B7 480', 'B8 17']],
    ['footnote marks', '职工人数①\t1,306\n会员人数②\t1206\n注：①含劳务派遣工。②以6月底计。', ['B4 1,306', 'B6 1,206']],
    ['numbered lines', '1\t职工人数\t1306\n2\t会员人数\t1206', ['B4 1,306', 'B6 1,206']],
    ['among other text', '各位：\n会员人数  1206\n职工人数  1306\n请查收。', ['B4 1,306', 'B6 1,206']],
  ])('%s', (_, pasted, expected) => {
    const result = plan(FORM, pasted);
    expect([proposed(result), reasons(result), doubts(result)]).toEqual([expected, [], []]);
  });

  test('several numbers without a head go in the order of the columns, with a doubt on each', () => {
    const result = plan(FORM, '会员人数\t1206\t1190\n职工人数\t1306\t1290');
    expect(proposed(result)).toEqual(['B4 1,306', 'C4 1,290', 'B6 1,206', 'C6 1,190']);
    expect(doubts(result)).toEqual(['粘贴内容没有表头，第 1 个数按“本期”填', '粘贴内容没有表头，第 2 个数按“上年同期”填']);
  });

  test('more numbers than columns are not shared out', () => {
    expect(reasons(plan(FORM, '会员人数\t1\t2\t3\t4'))[0]).toBe('会员人数：这一行有 4 个数，本表只有 3 栏，请连表头一起粘贴');
  });

  test('the column of 行号 is none of figures', () => {
    const { items } = readForms(workbookOf(sheetOf('表', FORM)), knownForms([]))[0]!;
    const lineNo = (id: string) => items.find(({ item }) => item.indicator.id === id)!.item.lineNo!;
    expect(proposed(plan(FORM, `职工人数\t${lineNo('employees')}\t人\t1306\n会员人数\t${lineNo('members')}\t人\t1206`))).toEqual(['B4 1,306', 'B6 1,206']);
  });

  test('merged cells, as a web page has them', () => {
    const block: PastedBlock = { rows: [['职工', '总数', '1306'], ['', '女', '500'], ['会员', '总数', '1206'], ['', '女', '480']], merges: [{ top: 1, left: 1, bottom: 2, right: 1 }, { top: 3, left: 1, bottom: 4, right: 1 }] };
    expect(proposed(plan(FORM, block))).toEqual(['B4 1,306', 'B5 500', 'B6 1,206', 'B7 480']);
  });
});

describe('how a text becomes a number', () => {
  test.each<[string, number, string]>([
    ['1206', 1206, '第 1 行“会员人数”的“1206”'],
    ['1,206', 1206, '第 1 行“会员人数”的“1,206”'],
    ['1 206 人', 1206, '第 1 行“会员人数”的“1 206 人”，读作 1,206'],
    ['１，２０６人', 1206, '第 1 行“会员人数”的“１，２０６人”，读作 1,206'],
    ['一千二百零六', 1206, '第 1 行“会员人数”的“一千二百零六”，读作 1,206'],
    ['1206(人)', 1206, '第 1 行“会员人数”的“1206(人)”，读作 1,206'],
  ])('“%s” is %i', (text, value, method) => {
    expect(plan(FORM, `会员人数\t${text}`).fills[0]).toMatchObject({ content: { value }, source: { method }, doubts: [] });
  });

  test.each(['２.２万人', '2.2万', '2.20 万人'])('“%s” is 22,000, whose zeros may be filled in', (text) => {
    expect(plan(FORM, `会员人数\t${text}`).fills[0]).toMatchObject({ content: { value: 22_000 }, source: { method: `第 1 行“会员人数”的“${text}”，读作 22,000` }, doubts: ['原数以“万人”计，换算成“人”后末尾的零可能是补的'] });
  });

  test.each<[string, number, readonly string[]]>([
    ['会员人数\t2.2万', 2.2, ['“2.2万”没有写计量单位，按“万人”计']],
    ['会员人数\t22000人', 2.2, []],
    ['会员人数（人）\t22000', 2.2, []],
    ['会员人数\t2.2', 2.2, ['没有写计量单位，按本表的“万人”计']],
    ['单位：人\n职工人数\t23000\n会员人数\t22000', 2.2, []],
  ])('into a form in 万人: %s', (pasted, value, expected) => {
    const fill = plan(IN_TEN_THOUSANDS, pasted).fills.at(-1)!;
    expect([fill.content.value, fill.doubts]).toEqual([value, expected]);
  });

  test('a unit from elsewhere in the block is told with the number', () => {
    expect(plan(FORM, '指标\t计量单位\t本期\n职工人数\t万人\t1.1306\n会员人数\t万人\t1.1206').fills[0]!.source.method).toBe('第 2 行“职工人数”的“1.1306”（万人），读作 11,306');
  });

  test('a count with decimals is doubted', () => {
    expect(doubts(plan(FORM, '会员人数\t1.2'))).toEqual(['应是整数，这个数带小数，请核对计量单位']);
  });

  test.each<[string, string]>([
    ['会员人数\t约1200人', '会员人数：“约1200人”不是一个确定的数'],
    ['会员人数\t30余人', '会员人数：“30余人”不是一个确定的数'],
    ['会员人数\t1206元', '会员人数：“1206元”以“元”计，与本表的“人”不符'],
    ['会员人数（万元）\t12', '会员人数（万元）：“12”以“万元”计，与本表的“人”不符'],
    ['会员人数\t—', '会员人数：粘贴的是“—”，没有数'],
  ])('%s is not taken', (pasted, reason) => {
    const result = plan(FORM, pasted);
    expect([proposed(result), reasons(result)]).toEqual([[], [reason]]);
  });
});

describe('labels', () => {
  test('an unknown one is listed with those that come near, and answered by its place', () => {
    const pasted = '会员人数合计数\t1206\n职工人数\t1306\n食堂数\t2';
    const asked = plan(FORM, pasted);
    expect(proposed(asked)).toEqual(['B4 1,306']);
    expect(reasons(asked)).toEqual([expect.stringMatching(/^会员人数合计数：不能确定是哪个指标，相近的有「会员人数」.*，请指定$/u), '食堂数：本表没有这个指标']);
    expect(placeKey(asked.unfilled[0]!.place!)).toBe('paste:1:1');
    const answered = plan(FORM, pasted, { 'paste:1:1': 'members', 'paste:3:1': '' });
    expect([proposed(answered), reasons(answered)]).toEqual([['B4 1,306', 'B6 1,206'], []]);
  });

  test.each(['职工人数\t1306\n会员人数\t1206\n工会会员数\t1260', '会员人数\t1206\n工会会员数\t1260'])('two lines of one indicator: neither is taken (%#)', (pasted) => {
    const result = plan(FORM, pasted);
    const at = pasted.split('\n').length;
    expect(proposed(result)).toEqual(at === 3 ? ['B4 1,306'] : []);
    const reason = `同一指标有不同的数：第 ${at - 1} 行是“1206”，第 ${at} 行是“1260”，请指定用哪一行`;
    expect(reasons(result)).toEqual([`会员人数：${reason}`, `工会会员数：${reason}`]);
    const answered = plan(FORM, pasted, { [`paste:${at}:1`]: 'members' });
    expect(proposed(answered)).toContain('B6 1,260');
    expect(reasons(answered)).toEqual([`会员人数：“1206”没有用，按指定的第 ${at} 行填`]);
    expect(proposed(plan(FORM, pasted, { [`paste:${at}:1`]: '' }))).toContain('B6 1,206');
  });

  test('the same figure twice is one', () => {
    const result = plan(FORM, '会员人数\t1206\n工会会员数\t1,206人');
    expect([proposed(result), reasons(result)]).toEqual([['B6 1,206'], []]);
  });

  test('a line that the form does not print', () => {
    expect(reasons(plan(FORM, '会员人数\t1206\n工会干部人数\t30'))).toEqual(['工会干部人数：本表没有这一行']);
  });

  test('a book', () => {
    const result = plan(FORM, '会员人数\t1206\n'.repeat(20_000));
    expect([proposed(result), result.unfilled.map(({ reason }) => reason)]).toEqual([[], ['粘贴的内容有 20000 行，太长了，只粘贴有本表数字的部分']]);
  });

  test('nothing that could be read', () => {
    expect(reasons(plan(FORM, '今天下午三点开会'))).toEqual(['青云镇工会工作统计表：粘贴的内容里没有认出本表的指标和数字，请连指标名称一起粘贴']);
  });
});

test('formulas stay', () => {
  const form = township(['职工人数', { value: 1306, formula: 'B5+100' }], ['会员人数', { value: 1200, formula: 'B4-106' }]);
  const result = plan(form, '会员人数\t1206\n职工人数\t1306');
  expect([result.fills, reasons(result)]).toEqual([[], ['会员人数：本表这一格是公式，没有改动']]);
});

test('what stands there is told from what would be overwritten', () => {
  const result = plan(township(['职工人数', 1306], ['会员人数', 1200]), '会员人数\t1206\n职工人数\t1306');
  expect(result.fills.map(({ standing, presentText }) => [standing, presentText])).toEqual([['same', '1,306'], ['differs', '1,200']]);
});

describe('a block of another time or union', () => {
  const table = (period: string, unit: string) => `青云镇工会工作统计表\n填报单位：${unit}\t\t报告期：${period}\n指标\t本期\n职工人数\t1306\n会员人数\t1206`;
  test('every figure carries the doubt', () => {
    expect(doubts(plan(FORM, table('2025年上半年', '白石镇总工会')))).toEqual(['粘贴内容写的是2025年上半年，本表是2026年上半年', '粘贴内容的填报单位是「白石镇总工会」，本表是「青云镇总工会」']);
    expect(doubts(plan(FORM, table('2026年1-6月', '青云镇总工会')))).toEqual([]);
  });

  test('whole years above the columns go where they are meant, with a doubt', () => {
    const result = plan(FORM, '指标\t2025年\t2026年\n会员人数\t1190\t1206\n职工人数\t1290\t1306');
    expect(proposed(result)).toEqual(['B4 1,306', 'C4 1,290', 'B6 1,206', 'C6 1,190']);
    expect(doubts(result)).toContain('粘贴内容的表头是“2025年”，按“上年同期”填');
  });

  test('a column that the form does not have', () => {
    expect(reasons(plan(FORM, '指标\t本期\t上期\n会员人数\t1206\t1190\n职工人数\t1306\t1300'))).toEqual(['会员人数：本表没有“上期”栏', '职工人数：本表没有“上期”栏']);
  });
});

describe('a ledger', () => {
  const LEDGER = ledger(['甲公司', 120, '', ''], ['乙公司', '', 30, ''], ['丙公司', 80, '', '']);

  test('rows by unit, in any order of rows and columns', () => {
    const result = plan(LEDGER, '单位名称\t会员人数\t职工人数\n丙公司\t70\t80\n甲 公 司\t100\t121\n丁公司\t5\t6');
    expect(proposed(result)).toEqual(['B3 121', 'D3 100', 'B5 80', 'D5 70']);
    expect(reasons(result)).toEqual(['丁公司：本表没有这个单位']);
    expect(result.fills[0]).toMatchObject({ column: '甲公司', standing: 'differs' });
  });

  test('a single column of one indicator', () => {
    expect(proposed(plan(LEDGER, '单位名称\t会员人数\n甲公司\t100\n乙公司\t60'))).toEqual(['D3 100', 'D4 60']);
  });

  test('units across', () => {
    expect(proposed(plan(LEDGER, '指标\t甲公司\t乙公司\n职工人数\t120\t65\n会员人数\t100\t60'))).toEqual(['B3 120', 'D3 100', 'B4 65', 'D4 60']);
  });

  test('figures that name no unit', () => {
    expect(reasons(plan(LEDGER, '会员人数\t100'))).toEqual(['会员人数：本表按单位填报，没有写是哪个单位的数，请连单位名称一起粘贴']);
  });
});

test('a roster is pasted into the sheet itself', () => {
  const roster = [['会员花名册'], ['序号', '姓名', '性别', '证件类型', '证件号码', '手机号码'], ['1', '沈怀瑾', '男', '', '', '']];
  expect(reasons(plan(roster, '会员人数\t1'))).toEqual(['会员花名册：名册请直接粘贴到表格里，这里只认统计表的数字']);
});
