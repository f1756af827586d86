import type { Claim } from '../../src/model/claim';
import { ZERO } from '../../src/model/decimal';
import type { ReportPeriod } from '../../src/model/period';
import { headingNumber } from '../../src/narrative/heading-number';
import { periodWords } from '../../src/narrative/period-words';
import { placeWords, unitInTitle } from '../../src/narrative/place-words';
import { rateName } from '../../src/narrative/rate-words';
import { joinClauses, paragraph, say } from '../../src/narrative/say';

const period = (span: ReportPeriod['span'], number?: number): ReportPeriod => ({ year: 2026, span, text: '', ...(number !== undefined && { number }) });

test.each([
  [period('first-half'), '2026年上半年', '2026年6月底', '上半年', '2026年下半年'],
  [period('second-half'), '2026年下半年', '2026年底', '下半年', '2027年'],
  [period('year'), '2026年', '2026年底', '全年', '2027年'],
  [period('quarter', 3), '2026年第三季度', '2026年9月底', '本季度', '2026年下一阶段'],
  [period('quarter', 4), '2026年第四季度', '2026年底', '本季度', '2027年'],
  [period('month', 5), '2026年5月', '2026年5月底', '当月', '2026年下一阶段'],
])('%o is 「%s」, ends 「%s」', (given, during, end, within, nextTitle) => {
  expect(periodWords(given, 'half-year')).toMatchObject({ during, end, within, nextTitle });
});

it('speaks of this half-year where the form prints no period', () => {
  expect(periodWords(undefined, 'half-year')).toMatchObject({ title: '', during: '今年上半年', end: '今年6月底' });
});

test.each([
  ['永宁县清河镇总工会', '镇总工会', '全镇', '镇党委和上级工会'],
  ['长宁街道总工会', '街道总工会', '全街道', '街道党工委和上级工会'],
  ['云溪区总工会', '区总工会', '全区', '区委和上级工会'],
  ['高新技术开发区总工会', '区总工会', '全区', '区党工委和上级工会'],
  ['广西壮族自治区总工会', '区总工会', '全区', '自治区党委和上级工会'],
  ['江苏省总工会', '省总工会', '全省', '省委和上级工会'],
  ['天海电子有限公司工会', '公司工会', '全公司', '公司党委和上级工会'],
  ['第一中学工会委员会', '校工会', '全校', '学校党组织和上级工会'],
  ['平川县财政局工会', '局工会', '全局', '局党组和上级工会'],
  ['市直机关工会', '机关工会', '机关', '机关党委和上级工会'],
  ['某某协会', '工会', '本单位', '上级工会'],
])('%s is %s and speaks of %s', (name, short, whole, leaders) => {
  expect(placeWords(name, undefined)).toMatchObject({ name, short, whole, leaders });
});

it('speaks at the level the person chose, where the name tells none', () => {
  expect(placeWords('育才教育工会', undefined, 'school')).toMatchObject({ level: 'school', short: '校工会', whole: '全校', staff: '教职工', congress: '教代会', openAffairs: '校务公开' });
});

it('takes the whole of a table of regions from its total row', () => {
  expect(placeWords(undefined, '全国').whole).toBe('全国');
  expect(placeWords(undefined, '合计').whole).toBe('');
});

test.each([
  ['职工入会率（建会单位职工）', '建会单位职工', '建会单位职工入会率'],
  ['企业安全员配备率', '规模以上企业', '规模以上企业安全员配备率'],
  ['公有制企业厂务公开实施率', '公有制企业', '公有制企业厂务公开实施率'],
  ['集体合同签订率（建会企业）', '建会企业', '建会企业集体合同签订率'],
  ['职工入会率（全部就业人员）', '全部就业人员', '全部就业人员职工入会率'],
])('%s over %s is 「%s」', (title, basis, name) => {
  expect(rateName({ id: 'r', title, basis })).toBe(name);
});

it('calls a rate of a school by the school’s own word for its people', () => {
  expect(rateName({ id: 'r', title: '职工入会率（建会单位职工）', basis: '建会单位职工' }, { isOwn: true, staff: '教职工' })).toBe('教职工入会率');
});

const claim: Claim = { id: 'c', operation: 'value', kind: 'count', wording: 'amount', subject: 'members', value: ZERO, exact: ZERO, decimals: 0, unit: '人', text: '9人', cells: [], arithmetic: '' };

test.each(['增长', '全覆盖', '首次', '超额完成', '过半', '12人', '３家', '50%'])('a pattern cannot assert 「%s」', (words) => {
  expect(() => say(Object.assign([words], { raw: [words] }))).toThrow('a sentence pattern');
});

it('joins clauses by commas, and by semicolons beside one that holds a comma', () => {
  const text = (clause: ReturnType<typeof joinClauses>) => clause?.map((inline) => (typeof inline === 'string' ? inline : inline.text)).join('');
  expect(text(joinClauses([say`甲${claim}`, undefined, say`乙`]))).toBe('甲9人，乙');
  expect(text(joinClauses([say`甲，同比平`, say`乙`, say`丙`]))).toBe('甲，同比平；乙，丙');
  expect(joinClauses([undefined])).toBeUndefined();
});

it('tells the time that leads several sentences once', () => {
  expect(paragraph(['上半年，', '甲。'], ['上半年，', '乙。'], ['下半年，', '丙。'], undefined)).toEqual([
    { kind: 'paragraph', inlines: ['上半年，甲。乙。下半年，丙。'] },
  ]);
});

test.each([
  [1, 1, '一、'],
  [1, 10, '十、'],
  [1, 16, '十六、'],
  [1, 20, '二十、'],
  [2, 3, '（三）'],
] as const)('heading %d.%d is %s', (level, number, text) => {
  expect(headingNumber(level, number)).toBe(text);
});

test.each([
  ['平川县总工会工作统计表（2026年上半年）', '平川县总工会'],
  ['2026年青石街道总工会工作目标完成情况统计表', '青石街道总工会'],
  ['县总工会工作统计表', undefined],
  ['全区总工会工作统计表', undefined],
  ['各地区工会组织情况（2019年）', undefined],
])('the title 「%s」 names %s', (title, unit) => {
  expect(unitInTitle(title)).toBe(unit);
});
