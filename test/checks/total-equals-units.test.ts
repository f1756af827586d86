import { totalEqualsUnits } from '../../src/checks/total-equals-units';
import { checkTester } from '../support/check-tester';
import { ledger, regions } from '../support/forms';

checkTester.run(totalEqualsUnits, {
  valid: [
    { name: 'a total that adds up', rows: ledger(['合计', 220, 70, 180], ['甲公司', 120, 40, 100], ['乙公司', 100, 30, 80]) },
    { name: 'a subtotal for each block and a total of all', rows: ledger(['甲公司', 120, 40, 100], ['小计', 120, 40, 100], ['乙公司', 100, 30, 80], ['小计', 100, 30, 80], ['合计', 220, 70, 180]) },
    { name: 'a blank unit leaves room below the total', rows: ledger(['合计', 220, 70, 180], ['甲公司', 120, '', 100], ['乙公司', 100, 30, 80]) },
    { name: 'a national total of which regions are missing', rows: [...regions(), ['全国', 900_000, 90_000_000, 40_000_000, 80_000_000]] },
  ],
  invalid: [
    {
      name: 'a total twenty too high',
      rows: ledger(['合计', 9_120, 70, 180], ['甲公司', 5_000, 40, 100], ['乙公司', 4_100, 30, 80]),
      findings: [['B3', 'differs', '「合计 职工人数」为 9,120人，应为 2 个单位之和 9,100，多 20。']],
    },
    {
      name: 'units that exceed a total although one is blank',
      rows: ledger(['甲公司', 120, 40, 100], ['乙公司', 100, '', 80], ['合 计', 220, 30, 180]),
      findings: [['C5', 'exceeded', '「合计 女职工人数」为 30人，小于已列 1 个单位之和 40，少 10。']],
    },
  ],
  skipped: [
    { name: 'no total row', rows: ledger(['甲公司', 120, 40, 100], ['乙公司', 100, 30, 80]), reason: '本表没有合计行' },
    { name: 'a unit that is no number', rows: ledger(['合计', 220, 70, 180], ['甲公司', '约120', 40, 100], ['乙公司', 100, 30, 80]), reason: '「职工人数」有单元格不是数字，无法求和' },
  ],
});
