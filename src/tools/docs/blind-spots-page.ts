/** docs/blind-spots.md: what the relations and checks of the built-in forms would not notice. */
import type { Form, FormDefinition } from '../../model/form';
import { readForms } from '../../forms/read-forms';
import { mapBlindSpots } from '../blind-spots/map';
import { mapText } from '../blind-spots/map-text';
import { typicalForm } from '../blind-spots/typical-form';

export function blindSpotsPage(forms: readonly FormDefinition[]): string {
  const maps = forms.filter(({ layout }) => layout !== 'records').flatMap((definition) => mapBlindSpots(readForms(typicalForm(definition), [definition]), oneUnitAndTotal));
  return [
    '# 盲区',
    '',
    '<!-- 由 npm run docs 生成，请勿手改。 -->',
    '',
    '在每张内置表式上填一套各项关系都成立的数，逐格改动一次，看有没有一项校验察觉。改动有五种：加 1、减 1、×10、与下一格互换、与右边互换。',
    '表中的百分数是察觉到的改动所占的份额，括号内是判为“错误”的份额，其余为“核实”或“提示”。',
    '多个单位的表，在一个单位和合计行上试；上年同期栏一并试。',
    '',
    '一张表上互不相干的数越多，盲区越大：没有另一个数与它相对照，错了也看不出来。要减少盲区，给表式加审核关系、合计行或上年同期栏。',
    '本单位的表可以自己测：`node dist/tools/blind-spots.js 统计表.xlsx`。含公式的单元格不是手填的，不试。',
    '',
    mapText(maps),
  ].join('\n');
}

/** The others are like the first. */
function oneUnitAndTotal({ units }: Form): ReadonlySet<string> {
  const first = units.find(({ isTotal }) => !isTotal);
  const total = units.find(({ isTotal }) => isTotal);
  return new Set([first, total].flatMap((unit) => (unit ? [unit.key] : [])));
}
