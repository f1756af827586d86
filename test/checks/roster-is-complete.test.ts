import { rosterIsComplete } from '../../src/checks/roster-is-complete';
import { loadDefinition } from '../../src/forms/load-definition';
import { checkTester } from '../support/check-tester';
import { ledger, regions, township } from '../support/forms';
import type { PlainCell } from '../support/workbook';

const own = [
  loadDefinition(
    JSON.stringify({
      code: 'own', title: '各镇工会情况表', layout: 'indicators-in-columns', roster: ['甲镇', '乙镇', '丙镇', '丁镇'],
      items: [{ name: '职工人数', unit: '人' }, { name: '会员人数', unit: '人' }],
    }),
    '各镇.json',
  ),
];
const towns = (...names: readonly string[]): readonly (readonly PlainCell[])[] => [['各镇工会情况表'], ['单位名称', '职工人数', '会员人数'], ...names.map((name) => [name, 100, 90]), ['合计', 100 * names.length, 90 * names.length]];

checkTester.run(rosterIsComplete, {
  valid: [
    { name: 'all towns of the roster', rows: towns('甲镇', '乙镇', '丙镇', '丁镇'), definitions: own },
    { name: 'a table about other units', rows: towns('第一厂', '第二厂'), definitions: own },
    { name: 'a published excerpt of the regions', rows: regions() },
    { name: 'a form of one unit', rows: township(['职工人数', 1306], ['会员人数', 1206]), previous: township(['职工人数', 1290], ['会员人数', 1190]) },
    { name: 'a new unit', rows: ledger(['甲公司', 120, 40, 100], ['乙公司', 100, 30, 80]), previous: ledger(['甲公司', 110, 40, 90]) },
    { name: 'an earlier ledger of other units', rows: ledger(['甲公司', 120, 40, 100]), previous: ledger(['丙公司', 110, 40, 90], ['丁公司', 110, 40, 90]) },
  ],
  invalid: [
    { name: 'towns that did not report', rows: towns('甲镇', '乙镇'), definitions: own, findings: [['A4', 'unlisted', '应报单位有 2 个没有列出：丙镇、丁镇，漏报的请补报。']] },
    {
      name: 'a unit of the earlier workbook that is gone',
      rows: ledger(['甲公司', 120, 40, 100], ['合计', 120, 40, 100]),
      previous: ledger(['甲公司', 110, 40, 90], ['乙公司', 100, 30, 80], ['合计', 210, 70, 170]),
      findings: [['A3', 'gone', '上期有 1 个单位本期没有列出：乙公司，漏报的请补报，撤并的请说明。']],
    },
  ],
});
