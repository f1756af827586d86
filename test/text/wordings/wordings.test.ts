/**
 * parse(render(claim)) = claim, for every wording. `CLAIMS=1000000 npx jest --selectProjects core test/text/wordings` tries a
 * million of them; a run of all tests tries a sample.
 */
import { decimal, roundTo, type Decimal } from '../../../src/model/decimal';
import type { About, Statement, WordingId } from '../../../src/model/claim';
import { DOUBLINGS } from '../../../src/text/wordings/growth';
import { parse, render, wordings } from '../../../src/text/wordings/index';
import { amountKind } from '../../../src/text/wordings/amount';
import { randomFrom } from '../../support/random';

const TRIES = Number(process.env.CLAIMS ?? 20_000);
const UNITS = ['人', '名', '家', '个', '户', '份', '条', '件', '人次', '位', '期', '场', '对', '元', '万元', '亿元', '万人', '天', '小时', '元/户', '本/人', ''];
const ABOUTS: readonly (About | undefined)[] = [undefined, undefined, undefined, '近', '余', '多', '超', '约'];

type Draw = (below: number) => number;

/** From tenths of a hundredth to hundreds of thousands of millions, printed with up to three digits after the point. */
function number(draw: Draw, decimals: number): Decimal {
  return roundTo(decimal(draw(10 ** (1 + draw(9)))).plus(decimal(draw(1000)).div(1000)), decimals);
}

function signed(draw: Draw, decimals: number): Decimal {
  const value = number(draw, decimals);
  return draw(2) === 0 ? value : value.times(-1);
}

function directed(wording: 'growth' | 'points' | 'change', draw: Draw, unit: string): Statement {
  const decimals = draw(4);
  const value = signed(draw, decimals);
  const said = { wording, kind: wording, value, unit, decimals };
  if (!value.eq(0)) return said;
  if (wording === 'change') return { ...said, value: decimal(1) };
  return draw(2) === 0 ? { ...said, decimals: 0 } : { ...said, decimals: 0, isNearly: true };
}

const DRAWS: Readonly<Record<WordingId, (draw: Draw) => Statement>> = {
  amount(draw) {
    const decimals = draw(4);
    const unit = UNITS[draw(UNITS.length)]!;
    const about = ABOUTS[draw(ABOUTS.length)];
    return { wording: 'amount', kind: amountKind(unit), value: number(draw, decimals), unit, decimals, ...(about && { about }) };
  },
  percent(draw) {
    const decimals = draw(4);
    const about = ([undefined, '近', '超', '约'] as const)[draw(4)];
    return { wording: 'percent', kind: 'rate', value: number(draw, decimals), unit: draw(9) === 0 ? '‰' : '%', decimals, ...(about && { about }) };
  },
  'full-coverage': () => ({ wording: 'full-coverage', kind: 'rate', value: decimal(100), unit: '%', decimals: 0 }),
  excess(draw) {
    const decimals = draw(3);
    return { wording: 'excess', kind: 'rate', value: number(draw, decimals).plus(100), unit: '%', decimals };
  },
  'past-half'(draw) {
    const decimals = draw(3);
    return { wording: 'past-half', kind: 'rate', value: number(draw, decimals), unit: '%', decimals };
  },
  growth: (draw) => directed('growth', draw, '%'),
  points: (draw) => directed('points', draw, '个百分点'),
  change: (draw) => directed('change', draw, UNITS[draw(UNITS.length)]!),
  doubling: (draw) => ({ wording: 'doubling', kind: 'growth', value: decimal(DOUBLINGS[draw(DOUBLINGS.length)]!), unit: '%', decimals: 0 }),
  multiple(draw) {
    const decimals = draw(3);
    return { wording: 'multiple', kind: 'multiple', value: number(draw, decimals), unit: '倍', decimals };
  },
  place: (draw) => ({ wording: 'place', kind: 'rank', value: decimal(1 + draw(400)), unit: '位', decimals: 0 }),
  leading: (draw) => ({ wording: 'leading', kind: 'rank', value: decimal(1 + draw(10)), unit: '位', decimals: 0 }),
};

const plain = (said: Statement | undefined): string => (said ? Object.entries({ ...said, value: said.value.toFixed() }).map(String).sort().join(' ') : 'not read');

test.each(wordings.map(({ id }) => id))('%s is read back as it was said', (id) => {
  const draw = randomFrom(id.length * 131 + id.charCodeAt(0));
  for (let tries = Math.ceil(TRIES / wordings.length); tries > 0; tries -= 1) {
    const said = DRAWS[id](draw);
    const text = render(said);
    const read = parse(text, id);
    if (plain(read) !== plain(said)) throw new Error(`「${text}」 of ${plain(said)} was read as ${plain(read)}`);
  }
});

test.each(wordings.map(({ id }) => id))('no other wording reads what %s says', (id) => {
  const draw = randomFrom(id.length * 7 + 3);
  for (let tries = Math.ceil(TRIES / wordings.length / 4); tries > 0; tries -= 1) {
    const text = render(DRAWS[id](draw));
    const readers = wordings.filter((wording) => wording.parse(text)).map((wording) => wording.id);
    if (readers.join() !== id) throw new Error(`「${text}」 is read by ${readers.join()}`);
  }
});

test.each([
  ['1206人', 'amount', '1206', '人'],
  ['128.64万元', 'amount', '128.64', '万元'],
  ['5200余份', 'amount', '5200', '份'],
  ['下降9.1%', 'growth', '-9.1', '%'],
  ['持平', 'growth', '0', '%'],
  ['没有变化', 'points', '0', '个百分点'],
  ['提高1.24个百分点', 'points', '1.24', '个百分点'],
  ['减少2人', 'change', '-2', '人'],
  ['翻一番', 'doubling', '100', '%'],
  ['3.2倍', 'multiple', '3.2', '倍'],
  ['108.3%，超额完成', 'excess', '108.3', '%'],
  ['前3位', 'leading', '3', '位'],
])('reads 「%s」 as %s of %s%s', (text, wording, value, unit) => {
  const said = parse(text);
  expect([said?.wording, said?.value.toFixed(), said?.unit]).toEqual([wording, value, unit]);
});

test.each(['近约500人', '近500余人', '500余多人', '减少2倍', '增长-3%', '05人', '1,206人', '约', '百分之五', '增加2个百分点'])('does not read 「%s」', (text) => {
  expect(parse(text)).toBeUndefined();
});
