import { identityNumberIsValid } from '../../src/checks/identity-number-is-valid';
import { identityNumberOf, member, memberRoster, ZHANG } from '../support/rosters';
import { checkTester } from '../support/check-tester';
import { runCheck } from '../../src/checks/run-checks';
import { recordForms } from '../../src/forms/definitions/record-forms';
import { readForms } from '../../src/forms/read-forms';
import { sheetOf, workbookOf } from '../support/workbook';

const withNumber = (number: string | number, more: Readonly<Record<string, string>> = {}) => memberRoster(member({ 证件号码: number, ...more }));
const wrongCheck = ZHANG.slice(0, 17) + (ZHANG.endsWith('0') ? '1' : '0');

checkTester.run(identityNumberIsValid, {
  valid: [
    { name: 'a right number', rows: withNumber(ZHANG) },
    { name: 'a number ending in X', rows: withNumber('11010519491231002X') },
    { name: 'a passport', rows: withNumber('E12345678', { 有效证件类别: '护照' }) },
    { name: 'a blank, which another check tells of', rows: withNumber('') },
    { name: 'a number that has lost its digits, which another check tells of', rows: withNumber(110101199003071230) },
  ],
  invalid: [
    { name: 'a digit missing', rows: withNumber(ZHANG.slice(0, 17)), findings: [['H5', 'length', '「第5行 证件号码」110101*******7123 输入有误：有 17 位，应为 18 位。']] },
    { name: 'a letter', rows: withNumber('1101011990O307123X'), findings: [['H5', 'characters', '「第5行 证件号码」“110101********123X”输入有误：应为 17 位数字，末位是数字或 X。']] },
    { name: 'no such province', rows: withNumber(identityNumberOf('16010119900307123')), findings: [['H5', 'division', `「第5行 证件号码」160101********123${identityNumberOf('16010119900307123')[17]} 输入有误：前 6 位不是行政区划代码。`]] },
    { name: 'no such day', rows: withNumber('110101199002301233'), findings: [['H5', 'birthDate', '「第5行 证件号码」110101********1233 输入有误：第 7–14 位不是真实的出生日期。']] },
    { name: 'born after the day of the sheet', rows: withNumber(identityNumberOf('11010120260701123')), findings: [['H5', 'future', `「第5行 证件号码」110101********123${identityNumberOf('11010120260701123')[17]} 输入有误：第 7–14 位的出生日期晚于本表日期。`]] },
    { name: 'a wrong check digit', rows: withNumber(wrongCheck), findings: [['H5', 'checkDigit', `「第5行 证件号码」110101********${wrongCheck.slice(-4)} 输入有误：校验码不符，号码中至少有一位填错。`]] },
    { name: 'an old number', rows: withNumber('110101900307123'), findings: [['H5', 'old', '「第5行 证件号码」110101******123 是 15 位旧号码，2013 年起停用，应换成 18 位号码。']] },
    { name: 'spaces within', rows: withNumber(`${ZHANG.slice(0, 6)} ${ZHANG.slice(6)}`), findings: [['H5', 'notation', `「第5行 证件号码」110101*********${ZHANG.slice(-4)} 的写法不合要求，应为 18 位半角字符，中间没有空格，末位 X 大写。`]] },
  ],
  skipped: [{ name: 'a list without numbers', rows: [['姓名', '性别', '民族'], ['张晓明', '男', '汉族']], reason: '名册没有证件号码列' }],
});

describe('what is offered', () => {
  const repairsOf = (rows: ReturnType<typeof memberRoster>) => {
    const [form] = readForms(workbookOf(sheetOf('表', rows)), recordForms);
    return runCheck(identityNumberIsValid, form!).flatMap((outcome) => (outcome.state === 'found' ? outcome.findings.flatMap(({ repairs }) => repairs) : []));
  };

  test('the number with the birth date of its row, where the check digit then fits', () => {
    const slipped = `${ZHANG.slice(0, 6)}19900370${ZHANG.slice(14)}`;
    expect(repairsOf(withNumber(slipped))).toMatchObject([{ changes: [{ from: slipped, to: ZHANG, masked: { from: `110101********${ZHANG.slice(-4)}`, to: `110101********${ZHANG.slice(-4)}` } }] }]);
  });

  test('nothing where it does not', () => {
    expect(repairsOf(withNumber(wrongCheck))).toEqual([]);
  });

  test('the number of 18 digits for the old one of 15', () => {
    expect(repairsOf(withNumber('110105491231002'))).toMatchObject([{ changes: [{ to: '11010519491231002X', masked: { from: '110105******002', to: '110105********002X' } }] }]);
  });
});
