/**
 * The fields of a form definition, once for everything that speaks of them: the JSON reader and its schema, the sheets
 * that a clerk writes, their template and their hints.
 */
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
}

const LAYOUTS = { 指标在行: 'indicators-in-rows', 指标在列: 'indicators-in-columns' } as const;
const PERIODS = { 本期: 'current', 上年同期: 'samePeriodLastYear', 上期: 'previousPeriod', 年度目标: 'annualTarget' } as const;
const KINDS = { 计数: 'count', 金额: 'money', 率: 'rate', 时长: 'duration', 文字: 'text', 代码: 'code', 日期: 'date', 是否: 'yes-no' } as const;
const WITHIN = { 报告期: 'period', 调查年度: 'survey-year' } as const;
const LEVELS = { 错误: 'hard', 强制: 'hard', 核实: 'soft', 提示: 'hint' } as const;

const MAY_EXCEED = { key: 'mayExceed100', headings: ['可超过百分之百'], kind: 'flag', meaning: '率可以超过 100%，如任务完成率；可以的填“是”' } as const;
const ID = { key: 'id', headings: ['编号'], kind: 'text', meaning: '程序用的编号，可不填' } as const;

export const FORM_FIELDS: readonly DefinitionField[] = [
  { key: 'code', headings: ['代码'], kind: 'text', required: true, meaning: '本表的代码，用字母、数字和连字符，各表不同' },
  { key: 'title', headings: ['表名', '标题'], kind: 'text', required: true, meaning: '印在表上的标题' },
  { key: 'source', headings: ['来源'], kind: 'text', meaning: '制定机关和文件' },
  { key: 'layout', headings: ['版式'], kind: 'choice', words: LAYOUTS, meaning: '指标通常排在行还是列；另一种排法也认得出' },
  { key: 'periods', headings: ['时期'], kind: 'choices', words: PERIODS, meaning: '表上印的时期栏，用顿号隔开；以年份为栏的不填' },
  { key: 'titleWords', headings: ['标题用词'], kind: 'list', meaning: '标题的其他印法，用顿号隔开' },
  { key: 'unitWords', headings: ['填报单位用词'], kind: 'list', meaning: '填报单位名称里的词，如 镇总工会；标题相同的表由它区分' },
  { key: 'roster', headings: ['应报单位'], kind: 'list', meaning: '必须到齐的单位，用顿号隔开；到齐后合计须等于各单位之和' },
  { key: 'isExcerpted', headings: ['可只列部分单位'], kind: 'flag', meaning: '应报单位没有列全也不算缺报，如年鉴摘录；可以的填“是”' },
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

/** A sheet each; 表 has its fields one below another, the others have them as headings. */
export const DEFINITION_SHEETS = [
  { name: '表', key: '', fields: FORM_FIELDS },
  { name: '指标', key: 'items', fields: ITEM_FIELDS },
  { name: '审核关系', key: 'relations', fields: RELATION_FIELDS },
  { name: '比率', key: 'rates', fields: RATE_FIELDS },
] as const;

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
