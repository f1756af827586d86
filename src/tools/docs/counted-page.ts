/** docs/counted.md: how each indicator is counted in ledgers, in the words that a clerk would write it in. */
import { countRuleText } from '../../forms/count-rule-text';
import { ledgerKinds } from '../../forms/ledgers';
import type { CountRule } from '../../model/count-rule';
import type { Indicator } from '../../model/indicator';
import { tableRow } from './table-row';

export function countedPage(indicators: readonly Indicator[]): string {
  const counted = indicators.filter(({ counted: rules = [] }) => rules.length > 0);
  return [
    '# 取数',
    '',
    `${indicators.length} 个指标中有 ${counted.length} 个能从台账里数出来。先写的来源先用；写法见 [definitions.md](definitions.md#取数)。本页由 \`npm run docs\` 生成。`,
    '',
    '下列情形不设取法，因为台账说不清：率由分子和分母算出；联合基层工会个数（一个可能占几行）；非公企业（有限责任公司两可）；',
    '一家企业只计一次而合同台账会重复的企业数、职工数。',
    '',
    tableRow(['指标', '取法', '提醒']),
    tableRow(['---', '---', '---']),
    ...counted.map(({ title, counted: rules = [] }) => tableRow([title, rules.map((rule) => countRuleText(rule)).join('；'), rules.flatMap(remarksOf).join('；')])),
    '',
    '## 台账',
    '',
    ...ledgerKinds.map(({ title, definitions }) => `- ${title}：${definitions.map((definition) => definition.source).join('；')}。`),
    '',
  ].join('\n');
}

function remarksOf({ where = [], unsure = [], caution }: CountRule): readonly string[] {
  const optional = where.some(({ ifThere }) => ifThere) ? ['没有条件中的某一栏时各行都计入'] : [];
  return [...new Set([...unsure.map(({ because }) => because), ...(caution === undefined ? [] : [caution]), ...optional])];
}
