import { cellIsNumber } from '../../src/checks/cell-is-number';
import { checkTester } from '../support/check-tester';
import { township } from '../support/forms';

checkTester.run(cellIsNumber, {
  valid: [
    { name: 'figures, blanks and a dash for not applicable', rows: township(['会员人数', 500, '', '—'], ['职工人数', 520, '不适用', '/']) },
    { name: 'digits stored as text are another check', rows: township(['会员人数', '500', '４８０', '1 206'], ['职工人数', 520]) },
  ],
  invalid: [
    {
      name: 'an approximate figure and words',
      rows: township(['会员人数', '约500', '', ''], ['职工人数', '12人3家', '2026年', true]),
      findings: [
        ['B4', 'words', '「会员人数」填的是“约500”，应为数字。文字说明请写在备注里。'],
        ['B5', 'words', '「职工人数」填的是“12人3家”，应为数字。文字说明请写在备注里。'],
        ['C5', 'words', '「职工人数（上年同期）」填的是“2026年”，应为数字。文字说明请写在备注里。'],
        ['D5', 'words', '「职工人数（年度目标）」填的是“true”，应为数字。文字说明请写在备注里。'],
      ],
    },
  ],
});
