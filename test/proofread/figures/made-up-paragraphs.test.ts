/**
 * Paragraphs made up from figures that agree never have a remark, and one digit changed in any of their figures is told as often as
 * arithmetic can tell it: always in a sum; in a rate or a growth as far as its rounding leaves it.
 */
import { decimal, roundTo, type Decimal } from '../../../src/model/decimal';
import { roughly } from '../../../src/text/about';
import { formatPlain } from '../../../src/text/format';
import { figureRemarksOn } from '../../support/figure-remarks';
import { randomFrom } from '../../support/random';

type Draw = (n: number) => number;
interface Kind {
  readonly name: string;
  readonly write: (draw: Draw) => string;
  /** Of all changes of one digit, at least so many are told. */
  readonly told: number;
}

const RUNS = 150;

const KINDS: readonly Kind[] = [
  { name: 'a total and all its parts', told: 1, write: totalAndParts },
  { name: 'men and women', told: 1, write: menAndWomen },
  { name: 'a numerator, its whole and their rate', told: 0.95, write: rateOfCounts },
  { name: 'two values and the growth between them', told: 0.99, write: growthOfValues },
  { name: 'a figure with its change and its growth', told: 0.97, write: changeAndGrowth },
  { name: 'a figure and its growth alone', told: 0.95, write: growthAlone },
  { name: 'a figure, its target and what is missing', told: 1, write: target },
  { name: 'so much for each, times how many', told: 1, write: priceTimesCount },
  { name: 'rough words for a total', told: 0.69, write: roughTotal },
];

test.each(KINDS)('$name: nothing is said of what agrees', ({ write }) => {
  const faults = runs(write).flatMap((text) => figureRemarksOn(text).map(({ message }) => `${text} ${message}`));
  expect(faults).toEqual([]);
});

test.each(KINDS)('$name: one digit changed is told', ({ write, told }) => {
  const changed = runs(write).flatMap((text, seed) => oneDigitChanged(text, randomFrom(seed + 7)));
  const share = changed.filter((text) => figureRemarksOn(text).length > 0).length / changed.length;
  expect(share).toBeGreaterThanOrEqual(told);
});

function runs(write: Kind['write']): readonly string[] {
  return Array.from({ length: RUNS }, (_, seed) => write(randomFrom(seed)));
}

/** One text for each figure of the text, with one of its digits another. */
function oneDigitChanged(text: string, draw: Draw): readonly string[] {
  return [...text.matchAll(/\d[\d.]*/gu)].map(({ 0: figure, index }) => {
    const places = [...figure].flatMap((sign, at) => (sign === '.' ? [] : [at]));
    const place = places[draw(places.length)]!;
    const other = (Number(figure[place]) + 1 + draw(8)) % 10;
    const digit = place === 0 && other === 0 ? ((Number(figure[place]) % 9) + 1) : other;
    return text.slice(0, index + place) + digit + text.slice(index + place + 1);
  });
}

function totalAndParts(draw: Draw): string {
  const parts = ['企业工会', '事业单位工会', '机关工会', '其他工会'].slice(-2 - draw(3)).map((name) => ({ name, count: 11 + draw(400) }));
  return `全镇共有基层工会${parts.reduce((total, { count }) => total + count, 0)}个，其中${parts.map(({ name, count }) => `${name}${count}个`).join('、')}。`;
}

function menAndWomen(draw: Draw): string {
  const [men, women] = [100 + draw(9000), 100 + draw(9000)];
  return `全区有职工${men + women}人，其中男职工${men}人，女职工${women}人。`;
}

function rateOfCounts(draw: Draw): string {
  const whole = 20 + draw(600);
  const part = 10 + draw(whole - 10);
  return `共受理劳动争议案件${whole}件，调解成功${part}件，调解成功率${percent(part, whole, draw(3))}。`;
}

function growthOfValues(draw: Draw): string {
  const [before, after] = unequal(20, 900, draw);
  return `建会企业由${before}家${after > before ? '增加' : '减少'}到${after}家，${after > before ? '增长' : '下降'}${percent(Math.abs(after - before), before, 1 + draw(2))}。`;
}

function changeAndGrowth(draw: Draw): string {
  const [before, after] = unequal(20, 900, draw);
  return `走访慰问困难职工${after}户，同比${after > before ? '增加' : '减少'}${Math.abs(after - before)}户，${after > before ? '增长' : '下降'}${percent(Math.abs(after - before), before, 1)}。`;
}

function growthAlone(draw: Draw): string {
  const [before, after] = unequal(11, 99, draw);
  return `新建基层工会${after}个，同比${after > before ? '增长' : '下降'}${percent(Math.abs(after - before), before, 2)}。`;
}

function target(draw: Draw): string {
  const aim = 30 + draw(600);
  const done = 11 + draw(aim - 20);
  return `年度目标${aim}个，已完成${done}个，还差${aim - done}个。`;
}

function priceTimesCount(draw: Draw): string {
  const [households, each] = [11 + draw(900), 100 * (1 + draw(9))];
  return `为${households}户特困职工发放慰问金（每户${each}元），共计${households * each}元。`;
}

function roughTotal(draw: Draw): string {
  const [men, women] = [100 + draw(900), 100 + draw(900)];
  const total = decimal(men + women);
  const rough = roughly(total, '余');
  return `参加培训的职工共${rough ? `${formatPlain(rough)}余` : formatPlain(total)}人，其中男职工${men}人，女职工${women}人。`;
}

function percent(part: number, whole: number, places: number): string {
  const rate: Decimal = roundTo(decimal(part).times(100).div(whole), places);
  return `${formatPlain(rate, places)}%`;
}

function unequal(from: number, to: number, draw: Draw): readonly [number, number] {
  const [one, other] = [from + draw(to - from), from + draw(to - from)];
  return one === other ? [one, one + 3] : [one, other];
}
