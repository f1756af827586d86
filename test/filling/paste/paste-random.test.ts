/** However a block is written, every figure goes to its indicator, or is listed; none goes to another. */
import { blockFromText } from '../../../src/filling/paste/block-from-text';
import { planPaste } from '../../../src/filling/paste/plan-paste';
import { townshipWork } from '../../../src/forms/definitions/township-work';
import { readForms } from '../../../src/forms/read-forms';
import { decimal } from '../../../src/model/decimal';
import type { FormItem } from '../../../src/model/form';
import { knownForms } from '../../../src/report';
import { formatNumber } from '../../../src/text/format';
import { unitOfMeasure } from '../../../src/text/unit-of-measure';
import { randomFrom } from '../../support/random';
import { sheetOf, workbookOf } from '../../support/workbook';

const items = townshipWork.items.filter(({ indicator }) => indicator.kind === 'count' || indicator.kind === 'money');
const workbook = workbookOf(sheetOf('统计表', [
  ['镇（街道）工会工作统计表'], ['填报单位：青云镇总工会', '', '报告期：2026年上半年'], ['指标', '计量单位', '本期', '上年同期'],
  ...items.map(({ indicator }) => [indicator.title, indicator.unit ?? '', null, null]),
]));
const form = readForms(workbook, knownForms([]))[0]!;
const namesOf = ({ indicator, labels = [] }: FormItem) => [indicator.title, ...(indicator.aliases ?? []), ...labels];
const isOwnName = (name: string): boolean => items.filter((item) => namesOf(item).includes(name)).length === 1;

type Shape = (lines: readonly (readonly [label: string, now: string, before: string])[]) => string;
const SHAPES: Readonly<Record<string, Shape>> = {
  'label and number': (lines) => lines.map(([label, now]) => `${label}\t${now}`).join('\n'),
  'a head of periods': (lines) => ['指标\t上年同期\t本期', ...lines.map(([label, now, before]) => `${label}\t${before}\t${now}`)].join('\n'),
  'label：number': (lines) => lines.map(([label, now]) => `${label}：${now}`).join('\n'),
  sentences: (lines) => lines.map(([label, now]) => `${label}${now}`).join('；'),
  'two halves': (lines) => lines.flatMap(([label, now], at) => (at % 2 === 0 ? [`${label}\t${now}${lines[at + 1] ? `\t${lines[at + 1]![0]}\t${lines[at + 1]![1]}` : ''}`] : [])).join('\n'),
  across: (lines) => [lines.map(([label]) => label).join('\t'), lines.map(([, now]) => now).join('\t')].join('\n'),
  'in line with spaces': (lines) => ['指标'.padEnd(60) + '本期', ...lines.map(([label, now]) => `${label}${' '.repeat(Math.max(2, 60 - 2 * label.length))}${now}`)].join('\n'),
};

describe.each(Object.entries(SHAPES))('%s', (name, shape) => {
  test.each(Array.from({ length: 12 }, (_, seed) => seed))('seed %i', (seed) => {
    const random = randomFrom(seed);
    const chosen = items.filter(() => random(4) === 0).slice(0, 2 + random(20));
    const written = chosen.map((item) => lineOf(item, random));
    const { fills, unfilled } = planPaste(form, workbook, blockFromText(shape(written.map(({ label, now, before }) => [label, now, before]))), new Map());
    const got = (period: string) => Object.fromEntries(fills.filter(({ column }) => column === period).map(({ indicator, content }) => [indicator, content.value]));
    expect(unfilled).toEqual([]);
    expect(got('本期')).toEqual(Object.fromEntries(written.map(({ id, figures }) => [id, figures[0]])));
    expect(got('上年同期')).toEqual(name === 'a head of periods' ? Object.fromEntries(written.map(({ id, figures }) => [id, figures[1]])) : {});
  });
});

function lineOf(item: FormItem, random: (n: number) => number) {
  const names = [item.indicator.title, ...(item.indicator.aliases ?? [])].filter(isOwnName);
  const figures = [1 + random(90_000), 1 + random(90_000)] as const;
  const unit = item.indicator.unit ?? '';
  const style = random(4);
  const written = (figure: number): string => {
    if (style === 0) return formatNumber(decimal(figure)) + unit;
    if (style === 1 && unitOfMeasure(`万${unit}`)) return `${decimal(figure).div(10_000).toFixed()}万${unit}`;
    if (style === 2) return String(figure).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) + unit;
    return `${figure}${unit}`;
  };
  return { id: item.indicator.id, label: names[random(names.length)]!, figures, now: written(figures[0]), before: written(figures[1]) };
}
