import { recordIsUnique } from '../../src/checks/record-is-unique';
import { li, member, memberRoster, organisation, organisationRoster, otherOrganisation, wang, ZHANG } from '../support/rosters';
import { checkTester } from '../support/check-tester';

const OLD = ZHANG.slice(0, 6) + ZHANG.slice(8, 17);
const of = (year: number, row: ReturnType<typeof member>) => [[`${year}年工会会员花名册`], ...memberRoster(row).slice(3)];

checkTester.run(recordIsUnique, {
  valid: [
    { name: 'different people', rows: memberRoster(member(), member(li), member(wang)) },
    { name: 'two people of one name', rows: memberRoster(member(), member({ ...li, 姓名: '张晓明' })) },
    { name: 'no number twice', rows: memberRoster(member({ 证件号码: '' }), member({ ...li, 证件号码: '' }), member({ 证件号码: '无' }), member({ 证件号码: '无' })) },
    { name: 'numbers that have lost their last digits', rows: memberRoster(member({ 证件号码: 110101199003071230 }), member({ 证件号码: 110101199003071410 })) },
    { name: 'the same people a year later', rows: of(2025, member()), second: of(2026, member()) },
  ],
  invalid: [
    {
      name: 'one number three times, once with a space',
      rows: memberRoster(member(), member({ 姓名: '张小明' }), member({ 证件号码: `${ZHANG} ` })),
      findings: [
        ['H6', 'within', `「第6行 证件号码」“110101********${ZHANG.slice(-4)}”已存在，与第5行重复，应修改后再导入。`],
        ['H7', 'within', `「第7行 证件号码」“110101********${ZHANG.slice(-4)}”已存在，与第5行重复，应修改后再导入。`],
      ],
    },
    { name: 'the old number of the same person', rows: memberRoster(member(), member({ 证件号码: OLD })), findings: [['H6', 'within', '「第6行 证件号码」“110101******123”已存在，与第5行重复，应修改后再导入。']] },
    {
      name: 'a name and a code of an organisation',
      rows: organisationRoster(organisation(), otherOrganisation({ 单位名称: '青云电子有限公司', 组织机构代码: '', 社会信用代码: '' })),
      findings: [['A4', 'within', '「第4行 单位名称」“青云电子有限公司”已存在，与第3行重复，应修改后再导入。']],
    },
    {
      name: 'one member on two sheets',
      rows: memberRoster(member(), member(li)),
      second: memberRoster(member(wang), member()),
      findings: [['H6', 'between', `「第6行 证件号码」“110101********${ZHANG.slice(-4)}”与工作表「表」第5行重复，应核实是否重复登记。`]],
    },
    {
      name: 'one code in two rows of a ledger',
      rows: [['基层单位台账'], ['单位名称', '统一社会信用代码', '职工人数', '会员人数'], ['甲公司', '91350100M000100Y43', 10, 8], ['甲公司二厂', '91350100M000100Y43', 5, 4]],
      findings: [['B4', 'beside', '「第4行 统一社会信用代码」“91350100M000100Y43”与第3行相同，应核实是重复登记还是填错。']],
    },
  ],
  skipped: [{ name: 'a list of names', rows: [['姓名', '性别', '民族'], ['张晓明', '男', '汉族']], reason: '名册没有不得重复的列' }],
});
