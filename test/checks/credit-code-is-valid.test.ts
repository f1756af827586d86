import { creditCodeIsValid } from '../../src/checks/credit-code-is-valid';
import { creditCodeOf, organisation, organisationCodeOf, organisationRoster, otherOrganisation } from '../support/rosters';
import { checkTester } from '../support/check-tester';

const STANDARD = '91350100M000100Y43';
const UNION = creditCodeOf('81320102', organisationCodeOf('MC012345'));
const coded = (社会信用代码: string, 组织机构代码 = '') => organisationRoster(organisation({ 社会信用代码, 组织机构代码 }));
const registered = (code: string) => [['单位名称', '所在单位组织机构代码', '国民经济行业分类代码', '单位类别', '单位地址'], ['青云电子有限公司', code, '03', '170', '青云镇']];
const union = (code: string) => [['工会名录'], ['工会名称', '工会社会信用代码', '工会类型', '工会层级'], ['青云电子工会', code, '1', '50']];

checkTester.run(creditCodeIsValid, {
  valid: [
    { name: 'right codes that agree', rows: organisationRoster(organisation(), otherOrganisation()) },
    { name: 'a credit code in the column of organisation codes', rows: coded(STANDARD, STANDARD) },
    { name: 'the code of an enterprise where it is asked for', rows: registered(STANDARD) },
    { name: 'the code of a union where it is asked for', rows: union(UNION) },
    { name: 'none', rows: coded('', '—') },
  ],
  invalid: [
    { name: 'a character missing', rows: coded(STANDARD.slice(0, 17)), findings: [['K3', 'length', '「第3行 社会信用代码」91350100M000100Y4 有误：有 17 位，应为 18 位。']] },
    { name: 'an organisation code of eight', rows: coded('', 'M000100Y'), findings: [['C3', 'length', '「第3行 组织机构代码」M000100Y 有误：有 8 位，应为 9 或 18 位。']] },
    { name: 'a letter no code has', rows: coded('91350100V000100Y43'), findings: [['K3', 'characters', '「第3行 社会信用代码」“91350100V000100Y43”有误：含有代码中没有的字符，代码只用数字和除 I、O、S、V、Z 外的大写字母。']] },
    { name: 'letters in the division', rows: coded('9135A100M000100Y43'), findings: [['K3', 'division', '「第3行 社会信用代码」9135A100M000100Y43 有误：第 3–8 位应为登记机关行政区划代码（数字）。']] },
    { name: 'a wrong digit', rows: coded('91350100M000100Y44'), findings: [['K3', 'checkCharacter', '「第3行 社会信用代码」91350100M000100Y44 有误：校验码不符，代码中至少有一位填错。']] },
    { name: 'O for 0', rows: coded('9135O100M0001O0Y43'), findings: [['K3', 'letters', '「第3行 社会信用代码」9135O100M0001O0Y43 有误：代码中没有字母 O，应为形近的数字。']] },
    { name: 'small letters and a hyphen', rows: coded('', 'm000100y-4'), findings: [['C3', 'notation', '「第3行 组织机构代码」“m000100y-4”的写法不合要求，应为连续的半角数字和大写字母。']] },
    { name: 'the union’s code for that of its enterprise', rows: registered(UNION), findings: [['B2', 'ofUnion', `「第2行 所在单位组织机构代码」${UNION} 是工会自己的代码（首位为 8），应填所在单位的代码。`]] },
    { name: 'the enterprise’s code for that of its union', rows: union(STANDARD), findings: [['B3', 'ofUnit', `「第3行 工会社会信用代码」${STANDARD} 不是工会的代码（首位应为 8），请核对是否填成了所在单位的代码。`]] },
    { name: 'two codes of two organisations', rows: coded(STANDARD, organisationCodeOf('MA1XK2H3')), findings: [['C3', 'disagrees', `「第3行 组织机构代码」${organisationCodeOf('MA1XK2H3')} 与本行“社会信用代码”第 9–17 位不一致，应核对两者。`]] },
  ],
  skipped: [{ name: 'a list of members', rows: [['姓名', '证件号码', '移动电话'], ['张晓明', 'x', 'y']], reason: '名册没有信用代码或组织机构代码列' }],
});
