import { relationHolds } from '../../src/checks/relation-holds';
import { loadDefinition } from '../../src/forms/load-definition';
import { checkTester } from '../support/check-tester';
import { ledger, township } from '../support/forms';

const own = (...relations: readonly object[]) => [
  loadDefinition(
    JSON.stringify({
      code: 'own',
      title: '本单位工会情况表',
      layout: 'indicators-in-rows',
      items: ['合计', '企业', '事业', '机关'].map((name, at) => ({ name, unit: '个', ...(at > 0 && { partOf: '合计' }) })),
      relations,
    }),
    '本单位.json',
  ),
];
const ownRows = (...figures: readonly (number | string)[]) => [
  ['本单位工会情况表'],
  ['指标', '2004年', '2005年'],
  ...['合计', '企业', '事业', '机关'].map((name, at) => [name, figures[at] ?? '', (figures[at + 4] ?? '') as number | string]),
];

checkTester.run(relationHolds, {
  valid: [
    { name: 'equality and less', rows: township(['会员人数', 500, 480], ['职工人数', 500, 520]) },
    { name: 'a condition that is not met', rows: township(['会员人数', 500], ['集体合同企业数', 0], ['集体合同覆盖职工数', 0]) },
    { name: 'targets are wishes', rows: township(['会员人数', 500, 480, 900], ['职工人数', 520, 500, 100]) },
    { name: 'yes and no in words', rows: [['基层单位台账'], ['单位名称', '职工人数', '会员人数', '是否签订集体合同', '集体合同覆盖职工数'], ['甲公司', 120, 100, '是', 90], ['乙公司', 100, 80, '否', 0]] },
    { name: 'each year against the year before', rows: ownRows(100, 60, 30, 10, 120, 70, 40, 10), definitions: own({ text: '合计 >= 上年同期(合计)' }) },
    { name: '每行: 合计 = sum(分项)', rows: ownRows(100, 60, 30, 10, 120, 70, 40, 10), definitions: own({ text: '每行: 合计 = sum(分项)' }) },
  ],
  invalid: [
    {
      name: 'more members than employees, in one unit of a ledger',
      rows: ledger(['甲公司', 120, 40, 130], ['乙公司', 100, 30, 80]),
      findings: [['D3', 'fails', '甲公司：会员人数 130 应不大于 职工人数 120，多 10。会员是建会单位职工的一部分。']],
    },
    {
      name: 'a condition met and the claim broken',
      rows: [['基层单位台账'], ['单位名称', '职工人数', '会员人数', '是否签订集体合同', '集体合同覆盖职工数'], ['甲公司', 120, 100, '是', 0]],
      findings: [['E3', 'fails', '甲公司：是否签订集体合同为“是”时，集体合同覆盖职工数 0 应不小于 1，少 1。已签订集体合同，覆盖职工数就不能为零。']],
    },
    {
      name: 'parts that do not add up',
      rows: ownRows(100, 60, 30, 11),
      definitions: own({ text: '每行: 合计 = sum(分项)' }),
      findings: [['B3', 'fails', '2004年：合计 100 应等于 企业 60 + 事业 30 + 机关 11 = 101，少 1。']],
    },
    {
      name: 'a year below the year before',
      rows: ownRows(100, 60, 30, 10, 90),
      definitions: own({ text: '合计 >= 上年同期(合计)', level: 'soft', note: '减少的请说明。' }),
      findings: [['C3', 'fails', expect.stringContaining('合计 90 应不小于') as unknown as string]],
    },
  ],
  skipped: [
    { name: 'a blank decides', rows: township(['会员人数', 500], ['职工人数', '']), reason: '「职工人数」未填' },
    { name: 'an indicator that the table does not have', rows: township(['会员人数', 500], ['工会小组数', 12]), reason: '本表没有「职工人数」' },
  ],
});
