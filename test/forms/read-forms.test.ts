import { builtInForms } from '../../src/forms/definitions/index';
import { readForms } from '../../src/forms/read-forms';
import { addressOf, placeKey } from '../../src/model/address';
import type { Form } from '../../src/model/form';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';

type Rows = readonly (readonly PlainCell[])[];

function read(name: string, rows: Rows, merges: readonly string[] = []): readonly Form[] {
  return readForms(workbookOf(sheetOf(name, rows, merges)), builtInForms);
}

function items({ items }: Form): readonly string[] {
  return items.map(({ item, place, unitOfMeasure }) => `${addressOf(place)} ${item.indicator.id} ${unitOfMeasure?.text ?? ''}`.trim());
}

function figure(form: Form, indicator: string, { unit = '', period = 'current' } = {}): string {
  const fact = form.facts.find((each) => each.indicator === indicator && each.unit === unit && each.period === period);
  return fact?.quantity ? `${fact.quantity.value.toFixed()}${fact.quantity.unitOfMeasure.text}` : (fact?.reading ?? 'absent');
}

describe('a form with indicators in rows', () => {
  const rows: Rows = [
    ['2026年上半年青云镇工会工作统计表'],
    ['填报单位：青云镇总工会（盖章）', '', '', '', '报告期：2026年1—6月'],
    ['类别', '指标名称', '', '计量单位', '代码', '本期', '上年同期', '年度目标', '备注'],
    ['甲', '乙', '', '丙', '', '1', '2', '3'],
    ['组织建设', '基层工会数', '', '个', '01', 62, 60, 65],
    ['', '会员人数', '', '人', '03', 1206, 1100, 1300],
    ['', '', '其中：女会员', '人', '04', 600, 500],
    ['', '职工人数', '', '人', '05', 1306, 1200],
    ['', '其中：女职工', '', '人', '06', 650, 600],
    ['集体协商', '集体合同企业数', '', '家', '07', 30, 28],
    ['', '慰问金发放额', '', '万元', '08', 1.2, ''],
    ['单位负责人：张三', '', '填表人：李四'],
    ['会员人数', '', '', '', '', 9],
  ];
  const [form] = read('表', rows, ['A5:A9']);

  test('knows it, its unit and its period', () => {
    expect(form).toMatchObject({
      definition: { code: 'township-work' },
      title: '2026年上半年青云镇工会工作统计表',
      reportingUnit: '青云镇总工会',
      reportPeriod: { year: 2026, span: 'first-half' },
      layout: 'indicators-in-rows',
    });
    expect(form!.periods.map(({ key }) => key)).toEqual(['current', 'samePeriodLastYear', 'annualTarget']);
  });

  test('finds labels in a stub of several columns and ends at the signatures', () => {
    expect(items(form!)).toEqual([
      'B5 grassroots-unions 个',
      'B6 members 人',
      'C7 women-members 人',
      'B8 employees 人',
      'B9 women-employees 人',
      'B10 enterprises-with-collective-contract 家',
      expect.stringMatching(/^B11 \S+ 万元$/),
    ]);
  });

  test('reads each period of a line', () => {
    expect(['current', 'samePeriodLastYear', 'annualTarget'].map((period) => figure(form!, 'members', { period }))).toEqual(['1206人', '1100人', '1300人']);
  });

  test('reads a form printed in two halves side by side', () => {
    const [halves] = read('表', [
      ['街道工会统计表'],
      ['指标', '本期', '上年同期', '指标', '本期', '上年同期'],
      ['基层工会数', 62, 60, '集体合同企业数', 30, 29],
      ['会员人数', 1206, 1100, '工资集体协商企业数', 20, 19],
      ['职工人数', 1306, 1200, '女职工专项集体合同企业数', 18, 17],
    ]);
    expect(halves!.items).toHaveLength(6);
    expect(figure(halves!, 'enterprises-with-women-contract', { period: 'samePeriodLastYear' })).toBe('17家');
  });

  test('takes 2026年上半年 beside 2025年上半年 as this and last year', () => {
    const [spans] = read('表', [['青云镇工会工作统计表'], ['指标', '2025年上半年', '2026年上半年'], ['会员人数', 1100, 1206], ['职工人数', 1200, 1306]]);
    expect(figure(spans!, 'members', { period: 'samePeriodLastYear' })).toBe('1100人');
    expect(figure(spans!, 'members')).toBe('1206人');
  });

  test('takes a lone column of figures without a period as the present one', () => {
    const [plain] = read('表', [['青云镇工会统计表'], ['会员人数', 1206], ['职工人数', 1306]]);
    expect(figure(plain!, 'members')).toBe('1206人');
  });
});

test.each([
  ['nothing', []],
  ['a blank row', [[]]],
  ['a heading', [['一、组织建设']]],
  ['a blank row and a heading', [[], ['一、组织建设']]],
  ['a heading and a blank row', [['一、组织建设'], []]],
] as const)('%s stands between the head and the first line', (_, between) => {
  const [form] = read('表', [['镇工会工作统计表'], ['指标名称', '本期', '上年同期'], ...between, ['基层工会数', 62, 60], ['会员人数', 1206, 1100]]);
  expect(figure(form!, 'members', { period: 'samePeriodLastYear' })).toBe('1100人');
});

describe('published tables', () => {
  test('年鉴 with years across, # parts, units in brackets and a unit line', () => {
    const [form] = read('20-3', [
      ['20-3 基层工会组织情况'],
      ['Statistics on Grass-root Trade Unions', '', '', '单位：个'],
      ['指 标', '2009', '2010', 'Item'],
      ['机构数(个)', 35001, 37553, 'Institutions(unit)'],
      ['#国有企业', 1700, 1678],
      ['集体企业', 700, 677],
      ['事业', 4100, 4190],
      ['#建立职代会制度的单位', 9000, 9999],
      ['会员人数(万人)', 383.25, 269.07],
      ['#专职干部', 0.6, 0.6],
      ['#国有企业', 80, 70],
      ['集体企业', 18, 10],
      ['事业', 30, 30],
      ['注:2010年口径变化'],
    ]);
    expect(form!.definition.code).toBe('tianjin-yearbook');
    expect(items(form!)).toEqual([
      'A4 grassroots-unions 个',
      'A5 state-enterprise-unions 个',
      'A6 collective-enterprise-unions 个',
      'A7 institution-unions 个',
      'A8 units-with-congress 个',
      'A9 members 万人',
      'A10 full-time-staff 万人',
      'A11 state-enterprise-members 万人',
      'A12 collective-enterprise-members 万人',
      'A13 institution-members 万人',
    ]);
    expect(figure(form!, 'members', { period: '2010' })).toBe('269.07万人');
  });

  test('历年 with years down, a head of two rows and units in a cell of their own', () => {
    const [form] = read(
      '23-1',
      [
        ['1952-2006年工会组织情况'],
        ['年 份', '工会基层组织数', '全国已建工会组织的基层单位', '', '', '', '工会专职工作人员人数'],
        ['', '（万个）', '职工人数（万人）', '#女职工', '会员人数（万人）', '#女会员', '（万人）'],
        ['1952', 20.7, 1393.2, '', 1002.3, '', 5.3],
        [2005, 117.4, 16159.7, 6016, 15029.4, 5574.8, 47.7],
        ['2006年', 132.4, 18143, 6703, 16994, 6177, 54.3],
        ['注：1.本表数据由全国总工会提供。'],
      ],
      ['C2:F2'],
    );
    expect(form!.periods.map(({ key }) => key)).toEqual(['1952', '2005', '2006']);
    expect(items(form!)).toEqual([
      'B2 grassroots-unions 万个',
      'C3 employees 万人',
      'D3 women-employees 万人',
      'E3 members 万人',
      'F3 women-members 万人',
      'G2 full-time-staff 万人',
    ]);
    expect(figure(form!, 'women-members', { period: '1952' })).toBe('empty');
  });

  test('各地区 with spaced names, a national row and a merged head', () => {
    const [form] = read(
      '表1-21',
      [
        ['表1-21 按地区、单位工会成立状况分组的法人单位数和就业人数'],
        ['', '', '', '', '单位:个、万人'],
        ['地区', '法人单位数(个)', '', '就业人数(万人)', ''],
        ['', '合计', '#已成立工会', '合计', '#加入工会人数'],
        ['全 国', 5168303, 1166154, 21261.66, 12290.8],
        ['北 京', 220956, 35424, 697.02, 379.08],
        ['注:本表为摘录。'],
      ],
      ['A1:E1', 'A3:A4', 'B3:C3', 'D3:E3'],
    );
    expect(form!.definition.code).toBe('census-unions-by-region');
    expect(form!.units.map(({ key, isTotal }) => [key, isTotal])).toEqual([['全国', true], ['北京', false]]);
    expect(figure(form!, 'legal-entities-with-union', { unit: '北京' })).toBe('35424个');
  });
});

describe('labels that do not settle it', () => {
  const rows: Rows = [
    ['青云镇工会工作统计表'],
    ['指标', '本期'],
    ['会员人数', 1206],
    ['职工人数', 1306],
    ['本镇特色品牌活动场均满意度得分', 96],
    ['组织建设情况', ''],
  ];

  test('a label with figures that none answers to is asked about, a bare heading is not', () => {
    const [form] = read('表', rows);
    expect(form!.questions.map(({ label }) => label)).toEqual(['本镇特色品牌活动场均满意度得分']);
  });

  test.each([
    ['会员人数合计数', ['members']],
    ['会员发展人数', ['new-members', 'members']],
    ['慰问困难职工', ['households-visited', 'workers-in-difficulty']],
    ['本镇亮点', []],
  ])('%s is asked about with what comes near', (label, candidates) => {
    const [form] = read('表', [['青云镇工会工作统计表'], ['指标', '本期'], ['基层工会数', 62], ['职工人数', 1306], ['女职工人数', 600], [label, 96]]);
    expect(form!.questions).toMatchObject([{ label, candidates: candidates.length > 0 ? expect.arrayContaining(candidates) : [] }]);
  });

  test.each(['职工入会率', '同比增长（%）', '完成率'])('%s beside the figures is neither read nor asked about', (label) => {
    const [form] = read('表', [['青云镇工会工作统计表'], ['指标', '本期'], ['基层工会数', 62], ['职工人数', 1306], [label, 96]]);
    expect([form!.items.length, form!.questions]).toEqual([2, []]);
  });

  test('rows that belong to a table below are not asked about', () => {
    const [form] = read('表', [['16-11 工会、妇联基本情况'], ['项目', '2004', '2005'], ['基层工会组织数', 213, 224], ['会员人数(万人)', 924.18, 1002.25], ['妇联基本情况'], ['基层妇代会数', 33, 32]]);
    expect(form!.questions).toEqual([]);
  });

  test("the person's answer is taken", () => {
    const place = { sheet: '表', row: 5, column: 1 };
    const answers = new Map([[placeKey(place), 'union-groups']]);
    const [form] = readForms(workbookOf(sheetOf('表', rows)), builtInForms, answers);
    expect(figure(form!, 'union-groups')).toMatch(/^96/);
    expect(form!.questions).toEqual([]);
  });

  test('two forms on one sheet are both read', () => {
    const forms = read('表', [...rows, [], [], ['基层单位台账'], ['单位名称', '职工人数', '会员人数'], ['甲公司', 120, 100], ['乙公司', 100, 80]]);
    expect(forms.map(({ definition }) => definition.code)).toEqual(['township-work', 'unit-ledger']);
  });

  test.each([
    ['an empty sheet', []],
    ['prose', [['工作总结'], ['今年以来，镇总工会认真贯彻上级部署。']]],
    ['another table', [['学生成绩表'], ['姓名', '语文', '数学'], ['张三', 90, 80]]],
  ])('%s is no form', (_, other: Rows) => {
    expect(read('表', other)).toEqual([]);
  });
});

test('cell errors, text numbers and blanks are told apart, and nothing is altered', () => {
  const [form] = read('表', [['青云镇工会工作统计表'], ['指标', '本期', '上年同期', '年度目标'], ['会员人数', '１２０６', { error: '#REF!' }, ''], ['职工人数', '约1300', '—', 1306.5]]);
  expect(form!.facts.map(({ reading }) => reading)).toEqual(['text-number', 'error', 'empty', 'not-a-number', 'not-applicable', 'number']);
  expect(form!.facts[0]!.cell.value).toBe('１２０６');
});

describe('a form that nobody has filled in yet', () => {
  const head: Rows = [['基层单位台账'], ['填报单位：', '', '填报日期：　年　月　日'], ['序号', '单位名称', '职工人数', '会员人数', '是否建立职代会']];

  test('is read by its head; numbered lines without a name are no units, and the total row is one', () => {
    const [form] = read('表', [...head, [1], [2], [3], ['', '合计', { value: '', formula: 'IF(COUNT(C4:C6)=0,"",SUM(C4:C6))' }, '', '—']]);
    expect(form!.units.map(({ name }) => name)).toEqual(['合计']);
    expect(form!.facts.map(({ reading }) => reading)).toEqual(['empty', 'empty', 'not-applicable']);
    expect(form!.reportingUnit).toBeUndefined();
  });

  test('lists the units that are named, with or without numbers', () => {
    expect(read('表', [...head.slice(0, 2), ['单位名称', '职工人数', '会员人数'], ['甲公司'], ['乙公司']])[0]!.units.map(({ name }) => name)).toEqual(['甲公司', '乙公司']);
  });

  test('has its years, those that nobody has come to yet as well', () => {
    const [form] = read('表', [['工会组织情况（历年）'], ['年份', '职工人数', '会员人数'], ['2024年', 500, 480], ['2025年']]);
    expect(form!.periods.map(({ key }) => key)).toEqual(['2024', '2025']);
  });
});
