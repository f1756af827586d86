import { requiredIsFilled } from '../../src/checks/required-is-filled';
import { checkTester } from '../support/check-tester';
import { ledger, regions, township } from '../support/forms';

checkTester.run(requiredIsFilled, {
  valid: [
    { name: 'required figures of the present period', rows: township(['会员人数', 500], ['职工人数', 520]) },
    { name: 'a total row whose formula is left to the units', rows: ledger(['甲公司', 120, 40, 100], ['合计', { value: '', formula: 'SUM(B4)' }, 40, { value: '', formula: 'SUM(D4)' }]) },
    { name: 'zero is an answer, and blank lines that are not required', rows: township(['会员人数', 0], ['工会小组数', '']) },
  ],
  invalid: [
    {
      name: 'a formula that has come to nothing yet asks for its parts',
      rows: township(['会员人数', 500], ['职工人数', { value: '', formula: 'IF(COUNT(B6)=0,"",SUM(B6))' }]),
      findings: [['B5', 'uncounted', '「职工人数」是必填项，由公式算出，现在还没有结果；把它的各分项填上，没有发生的填 0。']],
    },

    {
      name: 'a required figure left blank',
      rows: township(['会员人数', '', 480], ['职工人数', '  ', 500]),
      findings: [
        ['B4', 'blank', '「会员人数」是必填项，现在为空；没有发生的填 0。'],
        ['B5', 'blank', '「职工人数」是必填项，现在为空；没有发生的填 0。'],
      ],
    },
    {
      name: 'a blank in one row of a ledger',
      rows: ledger(['甲公司', 120, 40, 100], ['乙公司', '', 30, 80]),
      findings: [['B4', 'blank', '「乙公司 职工人数」是必填项，现在为空；没有发生的填 0。']],
    },
  ],
  skipped: [{ name: 'a table that requires nothing', rows: regions(), reason: '本表没有必填指标' }],
});
