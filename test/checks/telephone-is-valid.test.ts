import { telephoneIsValid } from '../../src/checks/telephone-is-valid';
import { member, memberRoster, organisation, organisationRoster } from '../support/rosters';
import { checkTester } from '../support/check-tester';

const withPhone = (移动电话: string | number) => memberRoster(member({ 移动电话 }));

checkTester.run(telephoneIsValid, {
  valid: [
    { name: 'a mobile number', rows: withPhone('13812345678') },
    { name: 'the same stored as a number', rows: withPhone(13812345678) },
    { name: 'a fixed line of an organisation', rows: organisationRoster(organisation({ 联系电话: '025-83701234' })) },
    { name: 'a blank, which another check tells of', rows: withPhone('') },
  ],
  invalid: [
    { name: 'twelve digits', rows: withPhone('138123456789'), findings: [['K5', 'tooLong', '「第5行 移动电话」138*****6789 格式错误：有 12 位，手机号为 11 位。']] },
    { name: 'ten digits', rows: withPhone('1381234567'), findings: [['K5', 'wrong', '「第5行 移动电话」“138***4567”格式错误：不是电话号码。']] },
    { name: 'words', rows: withPhone('无'), findings: [['K5', 'wrong', '「第5行 移动电话」“无”格式错误：不是电话号码。']] },
    { name: 'hyphens', rows: withPhone('138-1234-5678'), findings: [['K5', 'notation', '「第5行 移动电话」138******5678 格式错误：应只填 11 位数字，不加空格、横线和国家代码。']] },
    { name: 'a fixed line of a member', rows: withPhone('83701234'), findings: [['K5', 'fixed', '「第5行 移动电话」83****** 是固定电话，应填手机号，没有手机的请说明。']] },
  ],
  skipped: [{ name: 'a list without telephones', rows: [['姓名', '证件号码', '民族'], ['张晓明', 'x', '汉族']], reason: '名册没有电话列' }],
});
