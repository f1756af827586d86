import { retiredMemberIsLeftOut } from '../../src/checks/retired-member-is-left-out';
import { reachedRetirement } from '../../src/checks/retirement-age';
import { identityNumberOf, member, MEMBER_HEAD, memberRoster } from '../support/rosters';
import { checkTester } from '../support/check-tester';

const person = (first17: string, 就业状况: string) => memberRoster(member({ 证件号码: identityNumberOf(first17), 就业状况, 出生日期: '', 性别: '' }));
const MAN_OF_1960 = '11010119600307123';
const MAN_OF_1990 = '11010119900307123';
const WOMAN_OF_1974 = '11010119740307122';

checkTester.run(retiredMemberIsLeftOut, {
  valid: [
    { name: 'a man at work', rows: person(MAN_OF_1990, '在岗') },
    { name: 'a man who retired early', rows: person(MAN_OF_1990, '退休') },
    { name: 'a woman of 52 at work: at a post of 55', rows: person(WOMAN_OF_1974, '在岗') },
  ],
  invalid: [
    { name: 'retired and past the age', rows: person(MAN_OF_1960, '退休'), findings: [['F5', 'retired', '「第5行 就业状况」为“退休”，且已超过法定退休年龄：会员已退休，不能导入，应从名册中移出。']] },
    { name: 'the same by code, with birth date and sex in their columns', rows: memberRoster(member({ 证件号码: '', 出生日期: '1960.3.7', 性别: '男', 就业状况: 4 })), findings: [['F5', 'retired', '「第5行 就业状况」为“4”，且已超过法定退休年龄：会员已退休，不能导入，应从名册中移出。']] },
    { name: 'a retired woman of 52', rows: person(WOMAN_OF_1974, '退休'), findings: [['F5', 'perhaps', '「第5行 就业状况」为“退休”，已超过女职工五十周岁一档的退休年龄，可能不能导入，请核对其岗位。']] },
    { name: 'at work past the age', rows: person(MAN_OF_1960, '在岗'), findings: [['F5', 'overAge', '「第5行 就业状况」为“在岗”，但已超过法定退休年龄，请核对是否已退休、应清理出库。']] },
  ],
  skipped: [
    { name: 'a sheet without a day', rows: [MEMBER_HEAD, member()], reason: '表头没有填报日期或报告期，无法计算年龄' },
    { name: 'a list without 就业状况', rows: [['姓名', '证件号码', '移动电话'], ['张晓明', 'x', 'y']], reason: '名册没有就业状况列' },
  ],
});

describe('the age of retirement', () => {
  const day = (text: string) => ({ year: Number(text.slice(0, 4)), month: Number(text.slice(4, 6)), day: Number(text.slice(6)) });

  test.each([
    ['a man before the reform', '19641215', 'male', '20241215', '20241216'],
    ['the first man put off, by a month', '19650110', 'male', '20250210', '20250211'],
    ['a man born in September 1966, by six', '19660910', 'male', '20270310', '20270311'],
    ['a man at the end of the reform, at 63', '19761010', 'male', '20391010', '20391011'],
    ['a woman at a post of 55, put off by a month', '19700401', 'female', '20250501', '20250502'],
  ] as const)('%s', (_name, birth, sex, before, after) => {
    expect([reachedRetirement(day(birth), sex, day(before)), reachedRetirement(day(birth), sex, day(after))]).toEqual([sex === 'male' ? 'no' : 'perhaps', 'yes']);
  });

  test('a woman between 50 and 55, each put off, has perhaps reached it', () => {
    expect(reachedRetirement(day('19750101'), 'female', day('20250201'))).toBe('no');
    expect(reachedRetirement(day('19750101'), 'female', day('20250202'))).toBe('perhaps');
  });
});
