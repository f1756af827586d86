/** However an earlier workbook is laid out, every indicator gets the figure that stood there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planCarry } from '../../../src/filling/carry/plan-carry';
import { townshipWork } from '../../../src/forms/definitions/township-work';
import { indexOf } from '../../../src/forms/form-index';
import { readForms } from '../../../src/forms/read-forms';
import { readXlsx } from '../../../src/hosts/file/read-xlsx';
import { decimal } from '../../../src/model/decimal';
import { amountOf } from '../../../src/model/quantity';
import type { FormItem } from '../../../src/model/form';
import { knownForms } from '../../../src/report';
import { unitOfMeasure } from '../../../src/text/unit-of-measure';
import { randomFrom } from '../../support/random';
import { sheetOf, workbookOf, type PlainCell } from '../../support/workbook';

const definitions = knownForms([]);
type Line = readonly PlainCell[];

describe.each(Array.from({ length: 24 }, (_, seed) => seed))('a random earlier workbook, seed %i', (seed) => {
  const random = randomFrom(seed);
  const items = townshipWork.items.filter(({ indicator }) => indicator.kind === 'count' || indicator.kind === 'money');
  const figures = new Map(items.map(({ indicator }) => [indicator.id, 1 + random(90_000)]));
  const now = workbookOf(sheetOf('统计表', [
    ['镇（街道）工会工作统计表'], ['填报单位：青云镇总工会', '', '报告期：2026年上半年'], ['指标', '计量单位', '本期', '上年同期'],
    ...items.map(({ indicator }) => [indicator.title, indicator.unit ?? '', 5, null]),
  ]));
  const before = earlierWorkbook(items, figures, random);

  test('every figure is the one of its indicator', () => {
    const form = readForms(now, definitions)[0]!;
    const { fills, unfilled } = planCarry(form, now, { workbook: before, forms: readForms(before, definitions), fileName: '上年.xlsx' });
    expect(unfilled).toEqual([]);
    for (const { doubts, content } of fills) if (doubts.some((doubt) => doubt.includes('末尾的零'))) expect(Number(content.value) % 10).toBe(0);
    expect(new Map(fills.map(({ indicator, content }) => [indicator, content.value]))).toEqual(figures);
  });
});

/** Lines renamed to aliases, spread over one or two sheets, with other rows in between and units of ten thousands here and there. */
function earlierWorkbook(items: readonly FormItem[], figures: ReadonlyMap<string, number>, random: (n: number) => number) {
  const isAmbiguous = (name: string): boolean => items.filter(({ indicator, labels = [] }) => [indicator.title, ...(indicator.aliases ?? []), ...labels].includes(name)).length > 1;
  const lineOf = ({ indicator }: FormItem): readonly Line[] => {
    const names = [indicator.title, ...(indicator.aliases ?? [])].filter((name) => !isAmbiguous(name));
    const inTenThousands = random(4) === 0 && unitOfMeasure(`万${indicator.unit ?? ''}`) !== undefined;
    const figure = figures.get(indicator.id)!;
    const value = inTenThousands ? decimal(figure).div(10_000).toNumber() : figure;
    const own: Line = [names[random(names.length)]!, inTenThousands ? `万${indicator.unit}` : (indicator.unit ?? ''), random(5) === 0 ? String(value) : value];
    const between: Line = [`${['一', '二', '三'][random(3)]!}、小计前的说明行`];
    return random(6) === 0 ? [between, own] : [own];
  };
  const head: readonly Line[] = [['镇（街道）工会工作统计表'], ['填报单位：青云镇总工会', '', '报告期：2025年上半年'], ...Array.from({ length: random(3) }, (): Line => []), ['指标', '计量单位', '本期']];
  const cut = random(2) === 0 ? items.length : Math.floor(items.length / 2) + random(10);
  const sheets = [items.slice(0, cut), items.slice(cut)].filter((part) => part.length > 0).map((part) => part.flatMap(lineOf));
  return workbookOf(...sheets.map((lines, at) => sheetOf(`旧表${at + 1}`, [...head, ...lines])));
}

test('the example of 2025 gives the very 上年同期 column that stands in the example of 2026', async () => {
  const read = (name: string) => readXlsx(readFileSync(join(__dirname, '../../../examples', name)), { fileName: name });
  const [now, before] = [await read('qingyun-2026-first-half.xlsx'), await read('qingyun-2025-first-half.xlsx')];
  const form = readForms(now, definitions).find(({ definition }) => definition.code === 'township-work')!;
  const { fills } = planCarry(form, now, { workbook: before, forms: readForms(before, definitions) });
  const index = indexOf(form);
  const standing = form.facts.filter(({ period, quantity, cell }) => period === 'samePeriodLastYear' && quantity && cell.formula === undefined);
  expect(new Map(fills.map(({ indicator, content }) => [indicator, String(content.value)]))).toEqual(new Map(standing.map((fact) => [fact.indicator, amountOf(index.fact(fact.indicator, '', 'samePeriodLastYear')!.quantity!).toString()])));
  expect(new Set(fills.map(({ standing: each }) => each))).toEqual(new Set(['same']));
  expect(fills.flatMap(({ doubts }) => doubts)).toEqual([]);
});
