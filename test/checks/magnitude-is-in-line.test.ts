import { magnitudeIsInLine } from '../../src/checks/magnitude-is-in-line';
import { checkTester } from '../support/check-tester';
import { township } from '../support/forms';

checkTester.run(magnitudeIsInLine, {
  valid: [
    { name: 'growth', rows: township(['慰问金发放额（元）', 185_000, 17_200, 200_000], ['会员人数', 500, 480]) },
    { name: 'small numbers vary freely', rows: township(['会员人数', 2, 4_000], ['职工人数', 5_000, 5_000]) },
  ],
  invalid: [
    {
      name: '元 entered in a line of 万元',
      rows: township(['慰问金发放额（万元）', 185_000, 17.2], ['会员人数', 500, 480]),
      findings: [['B4', 'tooLarge', '「慰问金发放额」为 185,000万元，其他时期为 17.2万元，约为其 11,000 倍，可能混用了计量单位（元/万元、人/万人）。']],
    },
    {
      name: 'of three figures the one that stands alone',
      rows: township(['慰问金发放额（元）', 185_000, 17.2, 190_000], ['会员人数', 500]),
      findings: [['C4', 'tooSmall', '「慰问金发放额（上年同期）」为 17.2元，其他时期为 185,000元，约为其 1/11,000，可能混用了计量单位（元/万元、人/万人）。']],
    },
  ],
  skipped: [{ name: 'only one period', rows: township(['会员人数', 500], ['职工人数', 520]), reason: '没有可比的其他时期' }],
});
