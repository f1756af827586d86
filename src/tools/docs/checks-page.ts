/** docs/checks.md, from the checks and from the relations of the built-in forms, each with its smallest example sheets. */
import type { AnyCheck } from '../../checks/check';
import type { FormDefinition } from '../../model/form';
import type { Level } from '../../model/relation';
import { examineDefinition } from '../../forms/examine-definition';
import { relationExamples } from './relation-example';
import { tableRow } from './table-row';

const LEVELS: Readonly<Record<Level, string>> = { hard: '错误', soft: '核实', hint: '提示' };

export function checksPage(checks: readonly AnyCheck[], forms: readonly FormDefinition[]): string {
  return [
    '# 校验项目',
    '',
    '<!-- 由 npm run docs 生成，请勿手改。 -->',
    '',
    '“错误”是一定不对的，改正后才能上报；“核实”是可疑的，情况属实的说明原因；“提示”供参考。',
    '按此顺序逐项进行，前面确定的错误不再重复报为可疑。',
    '',
    ...checks.flatMap((check) => [
      `## ${check.title.zh}`,
      '',
      `\`${check.id}\` · ${LEVELS[check.level]} · 依据：${check.clause}`,
      '',
      `例：${check.example}`,
      '',
      `怎么办：${check.answer.zh}`,
      '',
    ]),
    '# 各表审核关系',
    '',
    '“通过”“不通过”两栏是由关系自动算出的最小例子：通过的能补全成一张各项关系都成立的表，不通过的只破坏这一条。例中金额以元计。',
    '',
    ...forms.filter(({ relations }) => relations.length > 0).flatMap(relationTable),
  ].join('\n');
}

function relationTable(form: FormDefinition): readonly string[] {
  const examples = relationExamples(form);
  return [
    `## ${form.title}`,
    '',
    `\`${form.code}\` · 来源：${form.source}`,
    '',
    tableRow(['审核关系', '级别', '依据', '说明', '通过', '不通过']),
    tableRow(['---', '---', '---', '---', '---', '---']),
    ...form.relations.map(({ text, level, clause, note = '' }, at) =>
      tableRow([`\`${text}\``, LEVELS[level], clause, note, examples[at]?.passing.text ?? '', examples[at]?.failing.text ?? '']),
    ),
    '',
    ...examineDefinition(form).map((remark) => `关系之间：${remark.text}。\n`),
  ];
}
