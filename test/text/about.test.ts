import { decimal } from '../../src/model/decimal';
import type { About } from '../../src/model/claim';
import { inRoundWords, isTrueOf, roughly } from '../../src/text/about';
import { randomFrom } from '../support/random';

test.each([
  ['余', 5200, 5236, true],
  ['余', 5200, 5300, false],
  ['余', 5200, 5200, false],
  ['多', 36, 36.5, true],
  ['近', 5000, 4870, true],
  ['近', 5000, 4700, false],
  ['近', 5000, 5001, false],
  ['超', 5000, 5236, true],
  ['超', 5000, 5251, false],
  ['约', 5000, 4990, true],
  ['约', 5000, 5000, false],
  ['约', 5000, 4800, false],
] as const)('%s%d of %d is %s', (about, printed, exact, holds) => {
  expect(isTrueOf(about, decimal(printed), decimal(exact))).toBe(holds);
});

test.each([
  ['余', 5236, '5200'],
  ['近', 4870, '4900'],
  ['约', 4990, '5000'],
  ['超', 5236, '5200'],
  ['余', 5200, undefined],
] as const)('tells %s of %d as %s', (about, exact, printed) => {
  expect(roughly(decimal(exact), about)?.toFixed()).toBe(printed);
});

it('never makes a number rough in a way that is not true', () => {
  const draw = randomFrom(7);
  for (let tries = 0; tries < 20_000; tries += 1) {
    const exact = decimal(draw(10 ** (1 + draw(8)))).plus(decimal(draw(100)).div(100));
    for (const about of ['近', '余', '多', '超', '约'] as readonly About[]) {
      const printed = roughly(exact, about);
      if (printed && !isTrueOf(about, printed, exact)) throw new Error(`${about}${printed.toFixed()} of ${exact.toFixed()}`);
    }
  }
});

test.each([
  [5236, '余', '5200', '余'], [1583, '多', '1500', '多'], [4930, '余', '5000', '近'], [5036, '余', '5000', '超'], [5295, '余', '5300', '约'], [5289, '余', '5200', '余'],
  [5200, '余', undefined, undefined], [5100, '余', undefined, undefined], [5000, '余', undefined, undefined], [9990, '余', '10000', '近'], [12345, '余', '12000', '余'], [10200, '多', '10000', '超'], [0, '余', undefined, undefined],
] as const)('%d in round words, with %s', (exact, more, value, about) => {
  const round = inRoundWords(decimal(exact), more);
  expect([round?.value.toFixed(), round?.about]).toEqual([value, about]);
  if (round) expect(isTrueOf(round.about, round.value, decimal(exact))).toBe(true);
});
