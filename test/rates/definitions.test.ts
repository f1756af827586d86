import { builtInForms } from '../../src/forms/definitions';
import { findIndicator } from '../../src/forms/indicators';
import type { RateDefinition } from '../../src/model/rate';
import { sharedRates } from '../../src/rates/definitions';
import { unitOfMeasure } from '../../src/text/unit-of-measure';

const rates = sharedRates.map((rate) => [rate.id, rate] as const);
const dimensionOf = (id: string) => unitOfMeasure(findIndicator(id)?.unit ?? '')?.dimension;

describe('the rates', () => {
  test('have ids, titles and pairs of operands of their own', () => {
    for (const identify of [(rate: RateDefinition) => rate.id, (rate: RateDefinition) => rate.title, (rate: RateDefinition) => `${rate.numerator}/${rate.denominator}`]) {
      const values = sharedRates.map(identify);
      expect(values.filter((value, at) => values.indexOf(value) !== at)).toEqual([]);
    }
  });

  test.each(rates)('%s divides two indicators of the catalogue that measure the same thing', (_id, rate) => {
    expect(findIndicator(rate.numerator)).toBeDefined();
    expect(findIndicator(rate.denominator)).toBeDefined();
    expect(dimensionOf(rate.numerator)).toBe(dimensionOf(rate.denominator));
  });

  test.each(rates)('%s can be computed from a built-in form', (_id, rate) => {
    const carrying = builtInForms.filter(({ items }) => [rate.numerator, rate.denominator].every((id) => items.some(({ indicator }) => indicator.id === id)));
    expect(carrying.length).toBeGreaterThan(0);
  });

  test.each(rates)('%s names its denominator, its clause and two decimals', (_id, rate) => {
    expect(rate.basis).not.toBe('');
    expect(rate.clause.length).toBeGreaterThan(5);
    expect(rate.decimals).toBe(2);
  });

  test('say their denominator in the title where two rates share a name', () => {
    const plain = sharedRates.map(({ title }) => title.replace(/（[^）]*）$/, ''));
    const shared = sharedRates.filter((_rate, at) => plain.filter((title) => title === plain[at]).length > 1);
    expect(shared.length).toBeGreaterThanOrEqual(4);
    expect(shared.filter(({ title }) => !/（[^）]+）$/.test(title))).toEqual([]);
  });

  test('exceed 100 % only where more than the whole can be done', () => {
    expect(sharedRates.filter(({ mayExceed100 }) => mayExceed100).map(({ id }) => id)).toEqual(['required-union-completion-rate', 'dues-collection-rate']);
  });
});
