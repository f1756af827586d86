import { countIsNotNegative } from '../../src/checks/count-is-not-negative';
import { checkTester } from '../support/check-tester';
import { township } from '../support/forms';

checkTester.run(countIsNotNegative, {
  valid: [{ name: 'zero and more', rows: township(['会员人数', 0, 480], ['职工人数', 520]) }],
  invalid: [
    {
      name: 'a decrease entered as the figure',
      rows: township(['新增会员数', -35, 12], ['会员人数', 500, 480]),
      findings: [['B4', 'negative', '「新增会员人数」为 -35人，应不小于 0。']],
    },
  ],
});
