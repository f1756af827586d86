/** 取数 as a clerk writes it in a definition. */
import { countRuleText, parseCountRules } from '../../src/forms/count-rule-text';
import { DefinitionInvalid } from '../../src/forms/definition-fault';
import { definitionJson } from '../../src/forms/definition-json';
import { definitionFromWorkbook } from '../../src/forms/definition-workbook';
import { indicators } from '../../src/forms/indicators';
import { loadDefinition, readDefinition } from '../../src/forms/load-definition';
import type { CountRule } from '../../src/model/count-rule';
import { sheetOf, workbookOf } from '../support/workbook';

test.each<[string, CountRule]>([
  ['基层单位台账：求和 职工人数', { ledger: 'unit-ledger', measure: 'sum', of: 'employees' }],
  ['基层单位台账：计数', { ledger: 'unit-ledger', measure: 'rows' }],
  ['基层单位台账：计数 是否签订集体合同=是', { ledger: 'unit-ledger', measure: 'rows', where: [{ column: 'has-collective-contract', is: 'yes' }] }],
  ['基层单位台账：求和 集体合同覆盖职工数，条件 是否签订集体合同=是', { ledger: 'unit-ledger', measure: 'sum', of: 'employees-covered-by-collective-contract', where: [{ column: 'has-collective-contract', is: 'yes' }] }],
  ['会员花名册：计数 性别=女，会籍变化类型≠转出或除名或退会', { ledger: 'member-roster', measure: 'rows', where: [{ column: 'sex', oneOf: ['2'] }, { column: 'membership-change', noneOf: ['4', '5', '6'] }] }],
  ['集体合同台账：求和 覆盖企业数，条件 合同种类=区域性工资集体合同，签订日期不晚于报告期末，到期日期不早于报告期末', {
    ledger: 'contract-ledger', measure: 'sum', of: 'covered-enterprises',
    where: [{ column: 'contract-kind', oneOf: ['3'] }, { column: 'signed-on', until: 'period-end' }, { column: 'expires-on', from: 'period-end' }],
  }],
  ['基层单位台账：计数 建会时间在报告期内，职工人数>=100，统一社会信用代码已填', { ledger: 'unit-ledger', measure: 'rows', where: [{ column: 'founding-date', during: 'period' }, { column: 'employees', atLeast: 100 }, { column: 'credit-code', isFilled: true }] }],
])('%s', (text, rule) => {
  expect(parseCountRules(text)).toEqual([rule]);
  expect(countRuleText(rule)).toBe(text);
});

test('signs and spaces of a keyboard are understood, and other names of ledgers and columns', () => {
  expect(parseCountRules('台账: 求和  职工总数 , 单位类别 = 民企 且 是否建立职代会制度=是')).toEqual([
    { ledger: 'unit-ledger', measure: 'sum', of: 'employees', where: [{ column: 'unit-type', oneOf: ['170'] }, { column: 'has-congress', is: 'yes' }] },
  ]);
});

test('several sources, the best first', () => {
  expect(parseCountRules('基层单位台账：求和 会员人数；\n会员花名册：计数').map((rule) => ('fault' in rule ? rule : rule.ledger))).toEqual(['unit-ledger', 'member-roster']);
});

test('every built-in rule can be written down and read back', () => {
  const rules = indicators.flatMap(({ counted = [] }) => counted);
  expect(rules.length).toBeGreaterThan(70);
  for (const { ledger, measure, of, where } of rules) {
    const plain = where?.map(({ ifThere: _, ...condition }) => condition);
    const rule = { ledger, measure, ...(of !== undefined && { of }), ...(plain && { where: plain }) } as CountRule;
    expect(parseCountRules(countRuleText(rule))).toEqual([rule]);
  }
});

test.each([
  ['职工人数', '取数“职工人数”应写作“台账：求和 栏名”或“台账：计数 条件”，如 基层单位台账：计数 是否签订集体合同=是'],
  ['单位名册：计数', '台账“单位名册”不认识，应为 基层单位台账、会员花名册、集体合同台账'],
  ['基层单位台账：职工人数', '取数“基层单位台账:职工人数”应写作“台账：求和 栏名”或“台账：计数 条件”，如 基层单位台账：计数 是否签订集体合同=是'],
  ['基层单位台账：求和', '求和后面要写基层单位台账的栏名，如 求和 职工人数'],
  ['基层单位台账：求和 在岗职工人数合计', '基层单位台账没有“在岗职工人数合计”一栏，是否为 职工人数、女职工人数'],
  ['基层单位台账：求和 单位性质', '基层单位台账的“单位性质”不是数，不能求和，可以写作 计数 单位性质=…'],
  ['基层单位台账：计数 是否签订集体合同=有效', '“是否签订集体合同=”后面应为 是 或 否，实际是“有效”'],
  ['基层单位台账：计数 单位性质=私营企叶', '单位性质“私营企叶”不认识，应为 私营企业'],
  ['基层单位台账：计数 职工人数在报告期内', '基层单位台账的“职工人数”不是日期，不能与报告期比较'],
  ['基层单位台账：计数 职工人数>=许多', '“职工人数>=”后面应为数，实际是“许多”'],
  ['会员花名册：计数 女会员', '条件“女会员”应写作 栏名=是、栏名=甲或乙、栏名≠甲、栏名>=100、栏名已填、栏名在报告期内、栏名不晚于报告期末、栏名不早于报告期末'],
])('%s is told what was expected', (text, fault) => {
  const [rule] = parseCountRules(text);
  expect((rule as { fault: string }).fault).toContain(fault.slice(0, 40));
  expect((rule as { fault: string }).fault.startsWith(fault)).toBe(true);
});

const OWN = { code: 'own', title: '某区工会调查表', items: [{ name: '百人以上企业数', unit: '家', counted: '基层单位台账：计数 单位性质=企业，职工人数>=100' }, { name: '会员人数', unit: '人' }, { name: '女会员人数', unit: '人', counted: '会员花名册：计数 性别=女' }] };

test('a definition brings its own rules, and a built-in indicator keeps its own where none is written', () => {
  const definition = loadDefinition(JSON.stringify(OWN), 'x.json');
  expect(definition.items.map(({ indicator }) => indicator.counted?.map((rule) => countRuleText(rule)))).toEqual([
    ['基层单位台账：计数 单位性质=企业，职工人数>=100'], expect.arrayContaining(['基层单位台账：求和 会员人数']), ['会员花名册：计数 性别=女'],
  ]);
  expect(readDefinition(definitionJson(definition), 'x.json')).toEqual(definition);
});

test('a slip is told at its cell', () => {
  const workbook = workbookOf(
    sheetOf('表', [['项目', '内容'], ['代码', 'own'], ['表名', '某区工会调查表']]),
    sheetOf('指标', [['指标', '计量单位', '取数'], ['会员人数', '人', '基层单位台账：求和 会员人数'], ['签订企业数', '家', '基层单位台账：计数 是否签约=是'], ['入会率', '%', '基层单位台账：计数']]),
  );
  const load = () => definitionFromWorkbook(workbook, '表式.xlsx');
  expect(load).toThrow(DefinitionInvalid);
  try {
    load();
  } catch (error) {
    expect((error as DefinitionInvalid).faults.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^「指标」C3：基层单位台账没有“是否签约”一栏/u), '「指标」C4：率由分子和分母算出，不从台账取数，“取数” 不填',
    ]);
  }
});
