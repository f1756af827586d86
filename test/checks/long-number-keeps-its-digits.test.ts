import { longNumberKeepsItsDigits } from '../../src/checks/long-number-keeps-its-digits';
import { member, memberRoster, organisationRoster, organisation } from '../support/rosters';
import { checkTester } from '../support/check-tester';

checkTester.run(longNumberKeepsItsDigits, {
  valid: [
    { name: 'numbers as text', rows: memberRoster(member()) },
    { name: 'a mobile number as a number: eleven digits are shown whole', rows: memberRoster(member({ 移动电话: 13812345678 })) },
    { name: 'an old number in a cell formatted to show all its digits', rows: memberRoster(member({ 证件号码: { value: 110101900307123, numberFormat: '0' } })) },
  ],
  invalid: [
    {
      name: '18 digits as a number',
      rows: memberRoster(member({ 证件号码: 110101199003071230 })),
      findings: [['H5', 'lost', '「第5行 证件号码」存成了数字，18 位中只保留了前 15 位，末 3 位已变成 0，应把单元格设为文本后重新录入。']],
    },
    {
      name: 'a text that has been in scientific notation',
      rows: memberRoster(member({ 证件号码: '1.10101E+17' })),
      findings: [['H5', 'scientific', '「第5行 证件号码」是科学计数法的文字，号码已不完整，应把单元格设为文本后重新录入。']],
    },
    {
      name: '15 digits without a format',
      rows: memberRoster(member({ 证件号码: 110101900307123 })),
      findings: [['H5', 'shown', '「第5行 证件号码」是 15 位数字，会显示成科学计数法，应存为文本。']],
    },
    {
      name: 'a credit code of digits only',
      rows: organisationRoster(organisation({ 社会信用代码: Number('913201021234567890') })),
      findings: [['K3', 'lost', '「第3行 社会信用代码」存成了数字，18 位中只保留了前 15 位，末 3 位已变成 0，应把单元格设为文本后重新录入。']],
    },
  ],
  skipped: [{ name: 'a list without numbers', rows: [['姓名', '性别', '民族'], ['张晓明', '男', '汉族']], reason: '名册没有号码列' }],
});
