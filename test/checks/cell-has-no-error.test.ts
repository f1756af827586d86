import { cellHasNoError } from '../../src/checks/cell-has-no-error';
import { checkTester } from '../support/check-tester';
import { township } from '../support/forms';

checkTester.run(cellHasNoError, {
  valid: [{ name: 'a formula with a result', rows: township(['会员人数', { value: 500, formula: 'B5+1' }], ['职工人数', 520]) }],
  invalid: [
    {
      name: 'a formula and a pasted error',
      rows: township(['会员人数', { value: { error: '#DIV/0!' }, formula: 'B9/B10' }], ['职工人数', { error: '#REF!' }]),
      findings: [
        ['B4', 'formula', '「会员人数」是错误值 #DIV/0!，公式 =B9/B10 没有算出结果，应检查公式引用的单元格。'],
        ['B5', 'value', '「职工人数」是错误值 #REF!，应改填数字。'],
      ],
    },
  ],
});
