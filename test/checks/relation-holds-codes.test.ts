/** Code lists (enumerations) on cells as clerks type them: numbers, digits as text, leading zeros, words. */
import { relationHolds } from '../../src/checks/relation-holds';
import { runCheck } from '../../src/checks/run-checks';
import { describeFinding } from '../../src/checks/describe-finding';
import { loadDefinition } from '../../src/forms/load-definition';
import { readForms } from '../../src/forms/read-forms';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';

const definition = (text: string) =>
  loadDefinition(
    JSON.stringify({
      code: 'own', title: '基层组织情况', layout: 'indicators-in-columns',
      items: [{ name: '会员人数', unit: '人' }, { name: '组织类型', kind: 'code' }, { name: '经济类型', kind: 'text' }],
      relations: [{ text }],
    }),
    '本单位.json',
  );

function told(text: string, code: PlainCell, kind: PlainCell): readonly string[] {
  const rows = [['基层组织情况'], ['单位名称', '会员人数', '组织类型', '经济类型'], ['甲公司', 120, code, kind]];
  const [form] = readForms(workbookOf(sheetOf('表', rows)), [definition(text)]);
  return runCheck(relationHolds, form!).flatMap((outcome) => (outcome.state === 'found' ? outcome.findings.map((finding) => describeFinding(finding)) : outcome.state === 'skipped' ? [outcome.reason] : []));
}

test.each<readonly [string, PlainCell, PlainCell, readonly string[]]>([
  ['组织类型 in {1, 2, 8}', 1, '国有', []],
  ['组织类型 in {1, 2, 8}', '8', '国有', []],
  ['组织类型 in {1, 2, 8}', '０２', '国有', []],
  ['组织类型 in {"01", "02"}', '01', '国有', []],
  ['组织类型 in {1, 2, 8}', 9, '国有', ['甲公司：组织类型 “9” 应为 1、2、8 之一。']],
  ['经济类型 in {国有, 集体, 私营}', 1, ' 国 有 ', []],
  ['经济类型 in {国有, 集体, 私营}', 1, '外资', ['甲公司：经济类型 “外资” 应为“国有”、“集体”、“私营” 之一。']],
  ['如果 经济类型 = "国有" 则 组织类型 not in {3}', '3', '国有', ['甲公司：经济类型为“国有”时，组织类型 “3” 不应为 3。']],
  ['经济类型 in {国有, 集体}', 1, '', ['「经济类型」未填']],
])('%s over %j and %j', (text, code, kind, expected) => {
  expect(told(text, code, kind)).toEqual(expected);
});
