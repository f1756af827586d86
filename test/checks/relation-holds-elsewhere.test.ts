/** Relations that look into another table of the workbook, or into the workbook of an earlier period. */
import { loadDefinition } from '../../src/forms/load-definition';
import { relationHolds } from '../../src/checks/relation-holds';
import { runCheck } from '../../src/checks/run-checks';
import { describeFinding } from '../../src/checks/describe-finding';
import { builtInForms } from '../../src/forms/definitions/index';
import { readForms } from '../../src/forms/read-forms';
import { addressOf } from '../../src/model/address';
import { prepareReport } from '../../src/report';
import { ledger } from '../support/forms';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';

type Row = readonly PlainCell[];

const own = (text: string, level = 'hard') =>
  loadDefinition(JSON.stringify({ code: 'own', title: '本单位工会情况表', items: [{ name: '会员人数', unit: '人' }, { name: '职工人数', unit: '人' }], relations: [{ text, level }] }), '本单位.json');
const table = (period: string, members: PlainCell, employees: PlainCell): readonly Row[] => [['本单位工会情况表'], ['填报单位：青云镇总工会', period], ['指标', '本期'], ['会员人数', members], ['职工人数', employees]];
const UNITS = ledger(['甲公司', 120, 40, 100], ['乙公司', 110, 30, 80], ['合计', 230, 70, 180]);

interface Case {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly beside?: readonly Row[];
  readonly previous?: readonly Row[];
}

function outcomeOf({ text, rows, beside, previous }: Case): string {
  const definitions = [own(text), ...builtInForms];
  const forms = readForms(workbookOf(sheetOf('本表', rows), ...(beside ? [sheetOf('基层台账', beside)] : [])), definitions);
  const earlier = previous && { forms: readForms(workbookOf(sheetOf('本表', previous)), definitions), fileName: '上期.xlsx' };
  const outcome = runCheck(relationHolds, forms.find(({ definition }) => definition.code === 'own')!, forms, earlier)[0]!;
  if (outcome.state === 'broke') throw outcome.error;
  if (outcome.state === 'skipped') return outcome.reason;
  if (outcome.state === 'passed') return '成立';
  return outcome.findings.map((finding) => [addressOf(finding.place), describeFinding(finding), finding.related.map(({ sheet, ...place }) => `${sheet}!${addressOf(place)}`).join('、')].join(' ')).join('\n');
}

const HALF = '报告期：2026年上半年';

test.each<readonly [string, Omit<Case, 'text'>, string]>([
  ['会员人数 = 基层台账!会员人数', { rows: table(HALF, 180, 230), beside: UNITS }, '成立'],
  ['会员人数 = 基层台账!会员人数', { rows: table(HALF, 190, 230), beside: UNITS }, 'B4 会员人数 190 应等于 基层台账的会员人数 180，多 10。 基层台账!D5'],
  ['基层台账!会员人数 <= 会员人数', { rows: table(HALF, 170, 230), beside: UNITS }, 'B4 基层台账的会员人数 180 应不大于 会员人数 170，多 10。 基层台账!D5'],
  ['会员人数 = 基层单位台账!会员人数', { rows: table(HALF, 180, 230), beside: UNITS }, '成立'],
  ['会员人数 = sum(基层台账!会员人数)', { rows: table(HALF, 181, 230), beside: UNITS }, expect.stringMatching(/^B4 会员人数 181 应等于 .*甲公司.* 100 \+ .*乙公司.* 80 = 180，多 1。 基层台账!D3、基层台账!D4$/u) as unknown as string],
  ['会员人数 = 基层台账!会员人数', { rows: table(HALF, 180, 230), beside: UNITS.slice(0, -1) }, '「基层台账」表没有对应的单位'],
  ['会员人数 = 基层台账!会员人数', { rows: table(HALF, 180, 230) }, '工作簿中没有「基层台账」表'],
  ['会员人数 = 基层台账!农民工人数', { rows: table(HALF, 180, 230), beside: UNITS }, '「基层台账」表没有「农民工人数」'],
])('%s over another table', (text, given, told) => {
  expect(outcomeOf({ text, ...given })).toEqual(told);
});

test.each<readonly [string, Omit<Case, 'text'>, string]>([
  ['会员人数 >= 上年同期(会员人数)', { rows: table(HALF, 180, 230), previous: table('报告期：2025年上半年', 170, 230) }, '成立'],
  [
    '会员人数 >= 上年同期(会员人数)',
    { rows: table(HALF, 180, 230), previous: table('报告期：2025年上半年', 190, 230) },
    'B4 会员人数 180 应不小于 上年同期会员人数 190，少 10。上年同期数见「上期.xlsx」工作表「本表」B4。 ',
  ],
  ['会员人数 >= 上年同期(会员人数)', { rows: table(HALF, 180, 230), previous: table('报告期：2025年', 190, 230) }, '上期工作簿中没有上年同期的同一张表'],
  ['会员人数 >= 上期(会员人数)', { rows: table(HALF, 180, 230), previous: table('报告期：2025年', 170, 230) }, '成立'],
  ['会员人数 >= 上期(会员人数)', { rows: table(HALF, 180, 230), previous: table('', 190, 230) }, expect.stringContaining('会员人数 180 应不小于 上期会员人数 190，少 10。上期数见') as unknown as string],
  ['会员人数 >= 上期(会员人数)', { rows: table('报告期：2026年', 180, 230), previous: table('报告期：2025年', 170, 230) }, '成立'],
  ['会员人数 >= 上年同期(会员人数)', { rows: table(HALF, 180, 230) }, '没有「会员人数」的上年同期数'],
  ['会员人数 >= 上年同期(会员人数)', { rows: table(HALF, 180, 230), previous: table('报告期：2025年上半年', '', 230) }, '「上年同期会员人数」未填'],
  ['会员人数 >= 上年同期(会员人数)', { rows: table(HALF, 180, 230), previous: table(HALF, 190, 230) }, '上期工作簿中没有上年同期的同一张表'],
  ['abs(同比(会员人数)) <= 20', { rows: table(HALF, 180, 230), previous: table('报告期：2025年上半年', 120, 230) }, 'B4 |会员人数 180 同比（上年同期 120）| = 50% 应不大于 20%，多 30个百分点。上年同期数见「上期.xlsx」工作表「本表」B4。 '],
  ['abs(同比(会员人数)) <= 20', { rows: table(HALF, 180, 230), previous: table('报告期：2025年上半年', 0, 230) }, '「上年同期会员人数」为 0，不能作除数'],
])('%s over the earlier workbook', (text, given, told) => {
  expect(outcomeOf({ text, ...given })).toEqual(told);
});

test('an earlier workbook that counts in another measure is not compared', () => {
  const previous = [['本单位工会情况表'], ['填报单位：青云镇总工会', '报告期：2025年上半年'], ['指标', '计量单位', '本期'], ['会员人数', '万元', 3], ['职工人数', '人', 230]];
  expect(outcomeOf({ text: '会员人数 >= 上年同期(会员人数)', rows: table(HALF, 180, 230), previous })).toBe('「会员人数」上期以“万元”计，本期以“人”计，口径不同');
});

test('what stands elsewhere is given: the form’s own cell is named, with the value it should have', () => {
  const definition = own('会员人数 = 基层台账!会员人数');
  const { findings } = prepareReport(workbookOf(sheetOf('本表', table(HALF, 810, 1230)), sheetOf('基层台账', UNITS)), { definitions: [definition] });
  const [finding] = findings.filter(({ checkId }) => checkId === 'relation-holds');
  expect([finding!.place.sheet, addressOf(finding!.place)]).toEqual(['本表', 'B4']);
  expect(finding!.repairs[0]!.changes.map(({ place, to }) => [place.sheet, addressOf(place), to])).toEqual([['本表', 'B4', 180]]);
  expect(finding!.culprits!.sets.map(({ cells }) => cells.map(addressOf))).toEqual([['B4']]);
});

test('the earlier figure is given as well', () => {
  const definition = own('会员人数 >= 上年同期(会员人数)');
  const previous = workbookOf(sheetOf('本表', table('报告期：2025年上半年', 1190, 1300)));
  const { findings } = prepareReport(workbookOf(sheetOf('本表', table(HALF, 129, 1306))), { definitions: [definition], previous });
  expect(findings.filter(({ level }) => level === 'hard').map(({ checkId, place, related }) => [checkId, addressOf(place), related])).toEqual([['relation-holds', 'B4', []]]);
  expect(findings[0]!.culprits!.sets.map(({ cells }) => cells.map(addressOf))).toEqual([['B4']]);
});

test('a wrong figure of the other table that breaks its own total as well is told once, there', () => {
  const wrong = ledger(['甲公司', 120, 40, 100], ['乙公司', 110, 30, 80], ['合计', 230, 70, 810]);
  const { findings } = prepareReport(workbookOf(sheetOf('本表', table(HALF, 180, 230)), sheetOf('基层台账', wrong)), { definitions: [own('会员人数 = 基层台账!会员人数')] });
  const hard = findings.filter(({ level }) => level === 'hard');
  expect(hard.map(({ place }) => `${place.sheet}!${addressOf(place)}`)).toEqual(['基层台账!D5']);
});
