import { countIsWhole } from '../../src/checks/count-is-whole';
import { checkTester } from '../support/check-tester';
import { township } from '../support/forms';

checkTester.run(countIsWhole, {
  valid: [
    { name: 'whole counts, and money with fractions', rows: township(['会员人数', 500, 480], ['慰问金发放额', 1200.5, 1000.25]) },
    { name: 'people in ten thousands', rows: township(['会员人数（万人）', 1.25, 1.2], ['职工人数（万人）', 1.31, 1.3]) },
  ],
  invalid: [
    {
      name: 'half a member',
      rows: township(['会员人数', 1206.5, 1100], ['职工人数', 1306]),
      findings: [['B4', 'fraction', '「会员人数」为 1,206.5人，应为整数。']],
    },
  ],
});
