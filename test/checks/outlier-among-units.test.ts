import { outlierAmongUnits } from '../../src/checks/outlier-among-units';
import { checkTester } from '../support/check-tester';
import { ledger, regions } from '../support/forms';

checkTester.run(outlierAmongUnits, {
  valid: [
    { name: 'regions alike', rows: regions() },
    { name: 'a region that really differs', rows: regions({ 上海: ['上海', 12_400, 1_180_000, 657_000, 1_068_000] }) },
    { name: 'a zero is no ratio', rows: regions({ 上海: ['上海', 12_400, 1_180_000, 0, 1_068_000] }) },
  ],
  invalid: [
    {
      name: 'members of one region with two digits lost',
      rows: regions({ 上海: ['上海', 12_400, 1_180_000, 466_000, 10_680] }),
      findings: [
        ['E10', 'apart', '「上海 会员人数」为 10,680人，应在 1,062,000 到 1,070,000 之间：它是「职工人数」的 0.91%，其余 9 个在 90.00%–90.71% 之间，可能多录或少录了位数。'],
      ],
    },
    {
      name: 'employees, told by all their other ratios',
      rows: regions({ 上海: ['上海', 12_400, 118_000_000, 466_000, 1_068_000] }),
      findings: [
        ['C10', 'apart', '「上海 职工人数」为 118,000,000人，应在 1,165,000 到 1,186,000 之间：它是「女职工人数」的 253.2 倍，其余 9 个在 2.5–2.545 倍之间，可能多录或少录了位数。'],
      ],
    },
  ],
  skipped: [{ name: 'too few units', rows: ledger(['甲公司', 120, 40, 100], ['乙公司', 100, 30, 80]), reason: '可比的单位不足 8 个' }],
});
