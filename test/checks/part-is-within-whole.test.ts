import { partIsWithinWhole } from '../../src/checks/part-is-within-whole';
import { checkTester } from '../support/check-tester';
import { township } from '../support/forms';

checkTester.run(partIsWithinWhole, {
  valid: [
    { name: 'a part equal to its whole', rows: township(['会员人数', 500], ['其中：女会员人数', 500]) },
    { name: 'a blank whole leaves it open', rows: township(['会员人数', ''], ['其中：女会员人数', 500]) },
    { name: 'an excess that rounding explains', rows: township(['会员人数（万人）', 41.2], ['其中：女会员人数（人）', 412_300]) },
    { name: 'targets are not held against one another', rows: township(['会员人数', 500, 480, 100], ['其中：女会员人数', 200, 190, 300]) },
  ],
  invalid: [
    {
      name: 'more women members than members',
      rows: township(['会员人数', 500, 480], ['其中：女会员人数', 600, 190]),
      findings: [['B5', 'exceeds', '「女会员人数」为 600人，应不大于「会员人数」的 500人，多 100。']],
    },
    {
      name: 'an excess beyond rounding, in the unit of the part',
      rows: township(['会员人数（万人）', 41.2], ['其中：女会员人数（人）', 412_500]),
      findings: [['B5', 'exceeds', '「女会员人数」为 412,500人，应不大于「会员人数」的 41.2万人，多 500。']],
    },
  ],
  skipped: [{ name: 'the whole is blank', rows: township(['会员人数', ''], ['其中：女会员人数', 500]), reason: '「女会员人数」或「会员人数」未填' }],
});
