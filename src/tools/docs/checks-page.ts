/** docs/checks.md, from the checks and from the relations of the built-in forms. */
import type { AnyCheck } from '../../checks/check';
import type { FormDefinition } from '../../model/form';
import type { Level } from '../../model/relation';
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
    ]),
    '# 各表审核关系',
    '',
    ...forms.filter(({ relations }) => relations.length > 0).flatMap(relationTable),
  ].join('\n');
}

function relationTable(form: FormDefinition): readonly string[] {
  return [
    `## ${form.title}`,
    '',
    `\`${form.code}\` · 来源：${form.source}`,
    '',
    tableRow(['审核关系', '级别', '依据', '说明']),
    tableRow(['---', '---', '---', '---']),
    ...form.relations.map(({ text, level, clause, note = '' }) => tableRow([`\`${text}\``, LEVELS[level], clause, note])),
    '',
  ];
}
