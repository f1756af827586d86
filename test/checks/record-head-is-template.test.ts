import { recordHeadIsTemplate } from '../../src/checks/record-head-is-template';
import { MEMBER_HEAD, member, memberRoster } from '../support/rosters';
import { checkTester } from '../support/check-tester';

const without = (...titles: readonly string[]) => MEMBER_HEAD.filter((title) => !titles.includes(String(title)));
const roster = (head: readonly (string | number | boolean | null | object)[]) => [['工会会员花名册'], head as never, member({}, head as never)];
const renamed = (from: string, to: string) => MEMBER_HEAD.map((title) => (title === from ? to : title));

checkTester.run(recordHeadIsTemplate, {
  valid: [
    { name: 'the template itself', rows: memberRoster(member()) },
    { name: 'the two columns that come back with the result', rows: roster([...MEMBER_HEAD, '是否导入成功', '错误原因']) },
    { name: 'marks of required columns, spaces and line breaks', rows: roster(MEMBER_HEAD.map((title, at) => (at === 1 ? '*姓  名（必填）' : title))) },
    { name: 'a short list that is no template', rows: [['姓名', '性别', '证件号码', '移动电话'], ['张晓明', '男', 'x', 'y']] },
    { name: 'names of one’s own on a short list', rows: [['姓名', '身份证号', '手机'], ['张晓明', 'x', 'y']] },
    { name: 'columns of one’s own beside a short list', rows: [['姓名', '证件号码', '移动电话', '宿舍'], ['张晓明', 'x', 'y', '3栋']] },
  ],
  invalid: [
    { name: 'two columns missing', rows: roster(without('民族', '学历')), findings: [['A2', 'missing', '表头缺少“民族”“学历” 2 列，应与模板一致。']] },
    { name: 'another name', rows: roster(renamed('证件号码', '身份证号')), findings: [['H2', 'renamed', '表头列名“身份证号”应为“证件号码”，与模板一致。']] },
    { name: 'a column too many', rows: roster([...MEMBER_HEAD, '备用']), findings: [['U2', 'extra', '表头第21列“备用”不在模板中，导入前应删去。']] },
    { name: 'a column twice', rows: roster([...MEMBER_HEAD, '学历']), findings: [['U2', 'repeated', '表头第21列“学历”与第9列重复，只应保留一列。']] },
    {
      name: 'two columns exchanged: the fewest that have to move',
      rows: roster(MEMBER_HEAD.map((title) => (title === '性别' ? '出生日期' : title === '出生日期' ? '性别' : title))),
      findings: [['D2', 'moved', '表头“性别”的位置与模板不同，应在“姓名”之后。']],
    },
    { name: 'a column moved to the end', rows: roster([...without('姓名'), '姓名']), findings: [['T2', 'moved', '表头“姓名”的位置与模板不同，应在“序号”之后。']] },
    { name: 'a short list called an import sheet', rows: [['会员导入表'], ['姓名', '性别', '出生日期', '民族', '就业状况', '有效证件类别', '证件号码', '学历', '技能等级', '移动电话'], ['张晓明', '男']], findings: [['A2', 'missing', '表头缺少“户籍类型”“户籍所在地”“会籍变化类型”“会籍变化日期”“会籍变化原因”“政治面貌”“工作单位”“籍贯”“是否农民工” 9 列，应与模板一致。']] },
    { name: 'a required column missing from a short list', rows: [['姓名', '性别', '证件号码', '学历'], ['张晓明', '男', 'x', '本科']], findings: [['A1', 'missing', '表头缺少“移动电话” 1 列，应与模板一致。']] },
  ],
});
