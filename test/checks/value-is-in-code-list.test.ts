import { valueIsInCodeList } from '../../src/checks/value-is-in-code-list';
import { member, memberRoster, organisation, organisationRoster } from '../support/rosters';
import { checkTester } from '../support/check-tester';

const LI_STATUS = '1 在岗、2 待（下）岗、3 失业、4 退休、5 离休、6 退职、7 退养（内退）、8 病休、9 其他';
const registered = (industry: string | number, category: string | number) => [
  ['单位名称', '所在单位组织机构代码', '国民经济行业分类代码', '单位类别', '单位地址'],
  ['青云电子有限公司', 'M000100Y4', industry, category, '青云镇'],
];

checkTester.run(valueIsInCodeList, {
  valid: [
    { name: 'words', rows: memberRoster(member()) },
    { name: 'codes, as text and as numbers', rows: memberRoster(member({ 就业状况: 1, 性别: '1', 会籍变化类型: '01'.slice(1), 是否农民工: 0 })) },
    { name: 'code and words', rows: memberRoster(member({ 就业状况: '1在岗', 会籍变化类型: '1-入会', 民族: '01 汉族', 会籍变化原因: '3.失业' })) },
    { name: 'usual words for the same', rows: memberRoster(member({ 就业状况: '内退', 民族: '维吾尔', 学历: '大专', 政治面貌: '党员', 技能等级: '二级' })) },
    { name: 'blanks', rows: memberRoster(member({ 就业状况: '', 民族: '', 学历: '' })) },
    { name: 'an industry and a kind of unit', rows: registered('03', 170) },
  ],
  invalid: [
    { name: 'a character mistyped', rows: memberRoster(member({ 就业状况: '在港' })), findings: [['F5', 'near', '「第5行 就业状况」填写错误：字典里没有“在港”，最接近的是“1 在岗”。']] },
    { name: 'words of another dictionary', rows: memberRoster(member({ 就业状况: '正常工作中' })), findings: [['F5', 'unknown', `「第5行 就业状况」填写错误：字典里没有“正常工作中”，应为${LI_STATUS}。`]] },
    { name: 'a code beyond the last', rows: memberRoster(member({ 会籍变化类型: 7 })), findings: [['N5', 'unknown', '「第5行 会籍变化类型」填写错误：字典里没有“7”，应为1 入会、2 转入、3 保留、4 转出、5 除名、6 退会。']] },
    { name: 'code and words that contradict', rows: memberRoster(member({ 就业状况: '2在岗' })), findings: [['F5', 'near', '「第5行 就业状况」填写错误：字典里没有“2在岗”，最接近的是“2 待（下）岗”、“1 在岗”。']] },
    { name: 'a code that lost its zero', rows: registered(3, '170'), findings: [['C2', 'near', '「第2行 国民经济行业分类代码」填写错误：字典里没有“3”，最接近的是“03 制造业”。']] },
    { name: 'an identity number in the wrong column', rows: memberRoster(member({ 就业状况: '110101199003071233' })), findings: [['F5', 'unknown', `「第5行 就业状况」填写错误：字典里没有“110101********1233”，应为${LI_STATUS}。`]] },
    { name: 'a kind of union', rows: organisationRoster(organisation({ 基层工会类型: '独立工会' })), findings: [['M3', 'near', '「第3行 基层工会类型」填写错误：字典里没有“独立工会”，最接近的是“0 独立基层工会”。']] },
  ],
  skipped: [{ name: 'a list without coded columns', rows: [['姓名', '证件号码', '移动电话'], ['张晓明', 'x', 'y']], reason: '名册没有带字典的列' }],
});
