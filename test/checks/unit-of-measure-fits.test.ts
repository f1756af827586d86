import { unitOfMeasureFits } from '../../src/checks/unit-of-measure-fits';
import { checkTester } from '../support/check-tester';
import { township } from '../support/forms';

checkTester.run(unitOfMeasureFits, {
  valid: [
    { name: 'the usual units, also by the ten thousand', rows: township(['会员人数（人）', 500], ['慰问金发放额（万元）', 1.2]) },
    { name: '个 for a line that the form counts in 家', rows: township(['集体合同企业数（个）', 30], ['会员人数', 500]) },
  ],
  invalid: [
    {
      name: 'people for a sum of money',
      rows: township(['慰问金发放额（人）', 12000], ['会员人数', 500]),
      findings: [['A4', 'misfit', '「慰问金发放额」的计量单位是“人”，应为“元”。']],
    },
  ],
});
