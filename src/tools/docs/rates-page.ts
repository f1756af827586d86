/** docs/rates.md, from the shared rates. */
import type { Indicator } from '../../model/indicator';
import type { RateDefinition } from '../../model/rate';
import { tableRow } from './table-row';

/** @param titleOf the printed name of an indicator id */
export function ratesPage(rates: readonly RateDefinition[], titleOf: (indicator: string) => Indicator['title']): string {
  return [
    '# 指标（比率）',
    '',
    '<!-- 由 npm run docs 生成，请勿手改。 -->',
    '',
    '每个率都写明分子、分母和口径。表中两项都有时自动计算，四舍五入一次（Excel 的 ROUND）；',
    '分母为 0 或未填时写明“无法计算”的原因，不填 0，也不填 100%。',
    '',
    tableRow(['率', '分子', '分母', '口径', '小数位', '可超过 100%', '依据', '代号']),
    tableRow(['---', '---', '---', '---', '---', '---', '---', '---']),
    ...rates.map((rate) =>
      tableRow([
        rate.title,
        titleOf(rate.numerator),
        titleOf(rate.denominator),
        rate.basis,
        String(rate.decimals),
        rate.mayExceed100 ? '是' : '',
        rate.clause,
        `\`${rate.id}\``,
      ]),
    ),
    '',
  ].join('\n');
}
