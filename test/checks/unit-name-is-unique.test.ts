import { unitNameIsUnique } from '../../src/checks/unit-name-is-unique';
import { checkTester } from '../support/check-tester';
import { ledger, township } from '../support/forms';

checkTester.run(unitNameIsUnique, {
  valid: [
    { name: 'each unit once', rows: ledger(['甲公司', 120, 40, 100], ['乙公司', 100, 30, 80], ['合计', 220, 70, 180]) },
    { name: 'the same name in two blocks', rows: ledger(['机关', 120, 40, 100], ['企业', 10, 4, 8], ['甲镇小计', 130, 44, 108], ['机关', 100, 30, 80], ['企业', 20, 4, 9], ['乙镇小计', 120, 34, 89]) },
    { name: 'a form of one unit', rows: township(['职工人数', 1306], ['会员人数', 1206]) },
  ],
  invalid: [
    {
      name: 'a unit listed twice, written with a space',
      rows: ledger(['甲公司', 120, 40, 100], ['乙公司', 100, 30, 80], ['甲 公司', 120, 40, 100], ['合计', 340, 110, 280]),
      findings: [['A5', 'again', '「甲公司」在第 3 行已经列出，重复的请删去，不是同一单位的请写全称。']],
    },
  ],
});
