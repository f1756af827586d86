/**
 * The fields of a form definition, once for everything that speaks of them: the JSON reader and its schema, the sheets
 * that a clerk writes, their template and their hints.
 */
import type { FormLayout } from '../model/form';
import type { FieldContent, RecordField } from '../model/record';

export interface DefinitionField {
  /** In JSON. */
  readonly key: string;
  /** In a workbook; the first is printed, the others are understood. */
  readonly headings: readonly [string, ...string[]];
  readonly kind: 'text' | 'list' | 'flag' | 'decimals' | 'choice' | 'choices';
  readonly required?: true;
  /** For the person who fills it in. */
  readonly meaning: string;
  /** Word in a workbook → value in JSON; the first word of a value is printed. */
  readonly words?: Readonly<Record<string, string>>;
  /** The kind of form that it is for; any form where absent. */
  readonly only?: FormKind;
}

/** A form of figures has indicators, a list of records (名册) has fields. */
export type FormKind = 'figures' | 'records';

/** What a field holds, as a definition says it: 是否 is a code of two words. */
export type WrittenContent = FieldContent | 'yes-no';

const LAYOUTS = { 指标在行: 'indicators-in-rows', 指标在列: 'indicators-in-columns', 名册: 'records' } as const satisfies Readonly<Record<string, FormLayout>>;
const PERIODS = { 本期: 'current', 上年同期: 'samePeriodLastYear', 上期: 'previousPeriod', 年度目标: 'annualTarget' } as const;
const KINDS = { 计数: 'count', 金额: 'money', 率: 'rate', 时长: 'duration', 文字: 'text', 代码: 'code', 日期: 'date', 是否: 'yes-no' } as const;
const WITHIN = { 报告期: 'period', 调查年度: 'survey-year' } as const;
const CONTENTS = {
  姓名: 'name', 名称: 'name', 单位名称: 'name', 文字: 'text', 文本: 'text', 身份证号: 'identity-number', 证件号码: 'identity-number', 身份证号码: 'identity-number',
  证件类别: 'document-kind', 性别: 'sex', 出生日期: 'birth-date', 日期: 'date', 手机号: 'mobile', 手机: 'mobile', 移动电话: 'mobile', 手机号码: 'mobile', 电话: 'telephone', 联系电话: 'telephone',
  统一社会信用代码: 'credit-code', 信用代码: 'credit-code', 社会信用代码: 'credit-code', 组织机构代码: 'organisation-code', 代码: 'code', 选项: 'code', 是否: 'yes-no', 个数: 'count', 计数: 'count', 整数: 'count', 人数: 'count', 次数: 'count', 数: 'amount', 数字: 'amount', 金额: 'amount', 序号: 'serial',
} as const satisfies Readonly<Record<string, WrittenContent>>;
const REGISTRANTS = { 单位: 'unit', 工会: 'union' } as const satisfies Readonly<Record<string, NonNullable<RecordField['registrant']>>>;
const LEVELS = { 错误: 'hard', 强制: 'hard', 核实: 'soft', 提示: 'hint' } as const;

const MAY_EXCEED = { key: 'mayExceed100', headings: ['可超过百分之百'], kind: 'flag', meaning: '率可以超过 100%，如任务完成率；可以的填“是”' } as const;
const ID = { key: 'id', headings: ['编号'], kind: 'text', meaning: '程序用的编号，可不填' } as const;

export const FORM_FIELDS: readonly DefinitionField[] = [
  { key: 'code', headings: ['代码'], kind: 'text', required: true, meaning: '本表的代码，用字母、数字和连字符，各表不同' },
  { key: 'title', headings: ['表名', '标题'], kind: 'text', required: true, meaning: '印在表上的标题' },
  { key: 'source', headings: ['来源'], kind: 'text', meaning: '制定机关和文件' },
  { key: 'layout', headings: ['版式'], kind: 'choice', words: LAYOUTS, meaning: '指标通常排在行还是列，另一种排法也认得出；一人或一个单位一行的是名册，项目写在工作表「字段」里' },
  { key: 'periods', headings: ['时期'], kind: 'choices', only: 'figures', words: PERIODS, meaning: '表上印的时期栏，用顿号隔开；以年份为栏的不填' },
  { key: 'titleWords', headings: ['标题用词'], kind: 'list', meaning: '标题的其他印法，用顿号隔开' },
  { key: 'unitWords', headings: ['填报单位用词'], kind: 'list', only: 'figures', meaning: '填报单位名称里的词，如 镇总工会；标题相同的表由它区分' },
  { key: 'roster', headings: ['应报单位'], kind: 'list', only: 'figures', meaning: '必须到齐的单位，用顿号隔开；到齐后合计须等于各单位之和' },
  { key: 'isExcerpted', headings: ['可只列部分单位'], kind: 'flag', only: 'figures', meaning: '应报单位没有列全也不算缺报，如年鉴摘录；可以的填“是”' },
  { key: 'fixedColumns', headings: ['列不可增减'], kind: 'flag', only: 'records', meaning: '照导入模板填的名册填“是”，列数、列名、次序都应与「字段」一致；不填时列可多可少' },
];

/** The block at the head of a survey form; in JSON an object of its own (issue), in a workbook lines of 表. */
export const ISSUE_FIELDS: readonly DefinitionField[] = [
  { key: 'number', headings: ['表号'], kind: 'text', meaning: '印在表头右上方，如 工统1表；没有的不填' },
  { key: 'issuedBy', headings: ['制定机关', '制表机关'], kind: 'text', meaning: '印在表号之下' },
  { key: 'approvedBy', headings: ['批准机关', '备案机关'], kind: 'text', meaning: '统计制度的批准机关' },
  { key: 'approvalNumber', headings: ['批准文号', '备案文号'], kind: 'text', meaning: '统计制度的批准文号' },
  { key: 'validUntil', headings: ['有效期至', '有效期'], kind: 'text', meaning: '统计制度的有效期，如 2027年12月' },
];

export const ITEM_FIELDS: readonly DefinitionField[] = [
  { key: 'lineNo', headings: ['行号', '代码'], kind: 'text', meaning: '表上的行号或代码，审核关系里可写作 [01]' },
  { key: 'name', headings: ['指标', '指标名称'], kind: 'text', required: true, meaning: '指标名称，每个指标一行，不重复；与内置指标同名的就是那个指标' },
  { key: 'unit', headings: ['计量单位'], kind: 'text', meaning: '人、个、家、元、万元、% 等；文字、代码不填' },
  { key: 'required', headings: ['必填'], kind: 'flag', meaning: '必须填写的填“是”' },
  { key: 'partOf', headings: ['属于'], kind: 'text', meaning: '是哪个指标的“其中”，写那个指标的名称；其中数自动校验不大于总数' },
  { key: 'labels', headings: ['本表印法'], kind: 'list', meaning: '只在这张表上使用的印法，如“会员人数”之下的“女”，用顿号隔开' },
  { key: 'aliases', headings: ['别名'], kind: 'list', meaning: '别处见过的其他名称，用顿号隔开' },
  { key: 'kind', headings: ['类型'], kind: 'choice', words: KINDS, meaning: '不填时由计量单位推出' },
  { key: 'within', headings: ['日期范围'], kind: 'choice', words: WITHIN, meaning: '日期必须在报告期内，或在调查年度（上年10月1日至本年9月30日）内；不限的不填' },
  { key: 'definition', headings: ['解释'], kind: 'text', meaning: '指标解释' },
  { key: 'counted', headings: ['取数'], kind: 'text', meaning: '从台账怎样数，如 基层单位台账：计数 是否签订集体合同=是；几种来源用分号隔开，先写的先用；与内置指标同名的不填就用内置的取法' },
  MAY_EXCEED,
  ID,
];

/** Of a list of records: one person or organisation a row. */
export const RECORD_FIELDS: readonly DefinitionField[] = [
  { key: 'name', headings: ['字段', '字段名称', '栏名'], kind: 'text', required: true, meaning: '印在表头上的名称，每个字段一行，不重复，按列的次序写' },
  { key: 'content', headings: ['内容'], kind: 'choice', words: CONTENTS, meaning: '填的是什么，按它校验；人的姓名和单位的名称都写“姓名”，至少要有一个。不填时与内置名册同名的照内置，其余为文字' },
  { key: 'required', headings: ['必填'], kind: 'flag', meaning: '每一行都要填写的填“是”' },
  { key: 'unique', headings: ['不重复'], kind: 'flag', meaning: '各行不得相同的填“是”，如 身份证号、单位名称' },
  { key: 'values', headings: ['可选值'], kind: 'list', meaning: '可以填的各项，用顿号隔开，有代码的写作 1=在岗、2=待岗；也可只写内置字典的名称，如 民族、学历、政治面貌、就业状况' },
  { key: 'othersAllowed', headings: ['可填其他'], kind: 'flag', meaning: '可选值以外的也可以填、只作核实的填“是”' },
  { key: 'aliases', headings: ['别名'], kind: 'list', meaning: '表头上见过的其他名称，用顿号隔开' },
  { key: 'isPrivate', headings: ['个人信息'], kind: 'flag', meaning: '校验结果和报送文件里遮住号码的填“是”；身份证号、出生日期、手机号、电话总是遮住' },
  { key: 'registrant', headings: ['代码归属'], kind: 'choice', words: REGISTRANTS, meaning: '统一社会信用代码应是单位的还是工会自己的（81 开头）；不限的不填' },
  { key: 'mayLieAhead', headings: ['可晚于填报日'], kind: 'flag', meaning: '日期可以在以后的填“是”，如 到期日期' },
  { key: 'isCompactDate', headings: ['八位日期'], kind: 'flag', meaning: '日期只能写成 20260630 的填“是”' },
  { key: 'isResult', headings: ['系统写回'], kind: 'flag', meaning: '导入后由系统写回的填“是”，如 错误原因；新建空表时不印' },
  ID,
];

export const RELATION_FIELDS: readonly DefinitionField[] = [
  { key: 'text', headings: ['审核关系'], kind: 'text', required: true, meaning: '如 会员人数 <= 职工人数；写法见 docs/relations.md' },
  { key: 'level', headings: ['级别'], kind: 'choice', words: LEVELS, meaning: '错误：必须改正；核实：情况属实的要说明；提示：供参考。不填为错误' },
  { key: 'clause', headings: ['依据'], kind: 'text', meaning: '文件条款或道理' },
  { key: 'note', headings: ['说明'], kind: 'text', meaning: '不成立时给填表人看的一句话' },
  ID,
];

export const RATE_FIELDS: readonly DefinitionField[] = [
  { key: 'title', headings: ['名称'], kind: 'text', required: true, meaning: '率的名称' },
  { key: 'numerator', headings: ['分子'], kind: 'text', required: true, meaning: '本表的指标' },
  { key: 'denominator', headings: ['分母'], kind: 'text', required: true, meaning: '本表的指标' },
  { key: 'decimals', headings: ['小数位'], kind: 'decimals', meaning: '百分数的小数位数，0 到 6，不填为 2' },
  { key: 'basis', headings: ['口径'], kind: 'text', meaning: '分母的说法，如 建会单位职工' },
  { key: 'clause', headings: ['依据'], kind: 'text', meaning: '文件条款或道理' },
  MAY_EXCEED,
  ID,
];

interface DefinitionSheet {
  readonly name: string;
  /** In JSON; "" for the root. */
  readonly key: string;
  readonly fields: readonly DefinitionField[];
  readonly only?: FormKind;
}

/** A sheet each; 表 has its fields one below another, the others have them as headings. */
export const DEFINITION_SHEETS: readonly DefinitionSheet[] = [
  { name: '表', key: '', fields: FORM_FIELDS },
  { name: '指标', key: 'items', fields: ITEM_FIELDS, only: 'figures' },
  { name: '字段', key: 'fields', fields: RECORD_FIELDS, only: 'records' },
  { name: '审核关系', key: 'relations', fields: RELATION_FIELDS, only: 'figures' },
  { name: '比率', key: 'rates', fields: RATE_FIELDS, only: 'figures' },
];

/** The values a choice may have, each once. */
export function valuesOf({ words = {} }: DefinitionField): readonly string[] {
  return [...new Set(Object.values(words))];
}

/** What a value is called in a workbook. */
export function wordOf({ words = {} }: DefinitionField, value: string): string {
  return Object.entries(words).find(([, each]) => each === value)?.[0] ?? value;
}

export function fieldNamed(fields: readonly DefinitionField[], key: string): DefinitionField {
  const found = fields.find((field) => field.key === key);
  if (!found) throw new Error(`no field ${key}`);
  return found;
}
