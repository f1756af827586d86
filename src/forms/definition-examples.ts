/** What the templates show: a small survey with a relation and a rate, and a list of members in difficulty, each of which loads as it stands. */
import type { FormKind } from './definition-fields';

/** By key of the field. */
export type Example = Readonly<Record<string, string | number>>;

interface Examples {
  readonly form: Example;
  /** By key of the list in JSON. */
  readonly lists: Readonly<Record<string, readonly Example[]>>;
}

const survey: Examples = {
  form: { code: 'own-survey', title: '某区工会年度调查表', source: '某区总工会文件', layout: '指标在行', periods: '本期、上年同期', titleWords: '工会年度调查表' },
  lists: {
    items: [
      { lineNo: '01', name: '职工人数', unit: '人', required: '是', definition: '在岗职工，期末数', counted: '基层单位台账：求和 职工人数' },
      { lineNo: '02', name: '会员人数', unit: '人', required: '是', aliases: '工会会员数', counted: '基层单位台账：求和 会员人数；会员花名册：计数 会籍变化类型≠转出或除名或退会' },
      { lineNo: '03', name: '女会员人数', unit: '人', partOf: '会员人数', labels: '女' },
      { lineNo: '04', name: '是否建立职代会', kind: '是否' },
      { lineNo: '05', name: '职代会召开次数', unit: '次' },
    ],
    relations: [
      { text: '[02] <= [01]', level: '错误', clause: '会员是职工的一部分', note: '会员人数不应大于职工人数。' },
      { text: '如果 是否建立职代会 = 是 则 职代会召开次数 >= 1', level: '核实', clause: '职代会每年不少于一次', note: '本年尚未召开的，请说明。' },
    ],
    rates: [{ title: '职工入会率', numerator: '会员人数', denominator: '职工人数', decimals: 2, basis: '全部职工' }],
  },
};

const list: Examples = {
  form: { code: 'own-roster', title: '某区困难职工名册', source: '某区总工会文件', layout: '名册', titleWords: '困难职工名册、困难职工登记表' },
  lists: {
    fields: [
      { name: '序号', content: '序号' },
      { name: '姓名', content: '姓名', required: '是' },
      { name: '性别', content: '性别', required: '是' },
      { name: '身份证号', content: '身份证号', required: '是', unique: '是', aliases: '证件号码' },
      { name: '工作单位', content: '文字', required: '是', aliases: '单位、所在单位' },
      { name: '单位统一社会信用代码', content: '统一社会信用代码', registrant: '单位' },
      { name: '困难类别', content: '代码', required: '是', values: '1=深度困难、2=相对困难、3=意外致困' },
      { name: '民族', content: '代码', values: '民族' },
      { name: '建档日期', content: '日期', required: '是' },
      { name: '是否帮扶', content: '是否' },
      { name: '帮扶金额', content: '数', aliases: '帮扶金额（元）' },
      { name: '手机号', content: '手机号', required: '是', aliases: '联系电话' },
      { name: '备注', content: '文字' },
    ],
  },
};

export const EXAMPLES: Readonly<Record<FormKind, Examples>> = { figures: survey, records: list };
