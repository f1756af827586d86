import { numberIsNotText } from '../../src/checks/number-is-not-text';
import { checkTester } from '../support/check-tester';
import { ledger, township } from '../support/forms';

checkTester.run(numberIsNotText, {
  valid: [{ name: 'numbers stored as numbers', rows: township(['会员人数', 500, 480, 520], ['职工人数', 520]) }],
  invalid: [
    {
      name: 'full-width digits, spaces, a unit in the cell and 万',
      rows: township(['会员人数', '１２０６', '1 206', '1206人'], ['职工人数', '2.2万', "'1306", '1,306']),
      findings: [
        ['B4', 'text', '「会员人数」的“１２０６”是文本，不是数字，求和时会被漏掉，应为 1,206。'],
        ['C4', 'text', '「会员人数（上年同期）」的“1 206”是文本，不是数字，求和时会被漏掉，应为 1,206。'],
        ['D4', 'text', '「会员人数（年度目标）」的“1206人”是文本，不是数字，求和时会被漏掉，应为 1,206。'],
        ['B5', 'text', '「职工人数」的“2.2万”是文本，不是数字，求和时会被漏掉，应为 22,000。'],
        ['C5', 'text', '「职工人数（上年同期）」的“\'1306”是文本，不是数字，求和时会被漏掉，应为 1,306。'],
        ['D5', 'text', '「职工人数（年度目标）」的“1,306”是文本，不是数字，求和时会被漏掉，应为 1,306。'],
      ],
    },
    {
      name: 'a whole table stored as text, as some programs write it: said once, at its first cell',
      rows: ledger(...['甲', '乙', '丙', '丁'].map((name, at) => [`${name}公司`, `1 ${206 + at}`, `6${at}0`, `1,1${at}0`])),
      findings: [['B3', 'bulk', '本表 12 个数中有 12 个存成了文本，从「甲公司 职工人数」的“1 206”（1,206）起，求和时会被漏掉，应整表转为数字。']],
    },
  ],
});
