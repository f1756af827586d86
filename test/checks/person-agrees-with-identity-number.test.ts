import { personAgreesWithIdentityNumber } from '../../src/checks/person-agrees-with-identity-number';
import { li, member, memberRoster } from '../support/rosters';
import { checkTester } from '../support/check-tester';

checkTester.run(personAgreesWithIdentityNumber, {
  valid: [
    { name: 'both agree', rows: memberRoster(member(), member(li)) },
    { name: 'other notations of the same day', rows: memberRoster(member({ 出生日期: '1990年3月7日', 性别: '1' }), member({ ...li, 出生日期: { value: 31371, numberFormat: 'yyyy/m/d' }, 性别: '女性' })) },
    { name: 'blanks', rows: memberRoster(member({ 出生日期: '', 性别: '' })) },
    { name: 'a wrong number, which another check tells of', rows: memberRoster(member({ 证件号码: '110101199003071230', 性别: '女' })) },
  ],
  invalid: [
    { name: 'day and month exchanged', rows: memberRoster(member({ 出生日期: '19900703' })), findings: [['D5', 'birthDate', '「第5行 出生日期」1990-**-** 与证件号码第 7–14 位不一致，月、日不同，应核对两者。']] },
    { name: 'another year', rows: memberRoster(member({ 出生日期: 19910307 })), findings: [['D5', 'birthDate', '「第5行 出生日期」1991-**-** 与证件号码第 7–14 位不一致，年不同，应核对两者。']] },
    { name: 'the other sex', rows: memberRoster(member({ 性别: '女' })), findings: [['C5', 'sex', '「第5行 性别」为“女”，与证件号码第 17 位（男）不一致，应核对两者。']] },
  ],
  skipped: [{ name: 'a list without birth date and sex', rows: [['姓名', '证件号码', '移动电话'], ['张晓明', 'x', 'y']], reason: '名册没有证件号码，或没有出生日期和性别' }],
});
