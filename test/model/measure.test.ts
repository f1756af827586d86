import { decimal } from '../../src/model/decimal';
import { addAmounts, changeOf, growthOf, multipleOf, percent, pointsBetween, rateOf, type Count, type Decrease, type Money } from '../../src/model/measure';

const people = (value: number): Count => ({ kind: 'count', value: decimal(value), unit: '人' });
const yuan = (value: number): Money => ({ kind: 'money', value: decimal(value), unit: '元' });

it('adds amounts of one kind', () => {
  expect(addAmounts(people(3), [people(4), people(5)])).toMatchObject({ kind: 'count', unit: '人' });
  expect(addAmounts(yuan(3), [yuan(4)]).value.toFixed()).toBe('7');
});

it('tells the difference of two rates in points and of two amounts in their unit', () => {
  expect(pointsBetween(percent(decimal('92.34')), percent(decimal('91.1')))).toMatchObject({ kind: 'points', unit: '个百分点' });
  expect(changeOf(people(7), people(5))).toMatchObject({ kind: 'change', unit: '人' });
});

it('has growth up, down and none, and none at all over zero', () => {
  expect([growthOf(people(6), people(5)), growthOf(people(5), people(6)), growthOf(people(5), people(5))].map((growth) => growth?.direction)).toEqual(['up', 'down', 'none']);
  expect(growthOf(people(5), people(0))).toBeUndefined();
  expect(rateOf(people(5), people(0))).toBeUndefined();
});

it('tells an increase of 220 % as 3.2 times', () => {
  const growth = growthOf(people(32), people(10))!;
  expect(growth.direction === 'up' && multipleOf(growth).value.toFixed()).toBe('3.2');
});

it('does not compile what would be false', () => {
  const rate = percent(decimal(90));
  const fall: Decrease = { kind: 'growth', direction: 'down', value: decimal(-10), unit: '%' };
  const refused = [
    // @ts-expect-error rates cannot be added
    () => addAmounts(rate, [rate]),
    // @ts-expect-error people and money cannot be added
    () => addAmounts(people(1), [yuan(1)]),
    // @ts-expect-error the difference of two rates is no change of an amount
    () => changeOf(rate, rate),
    // @ts-expect-error rates do not grow, they change in points
    () => growthOf(rate, rate),
    // @ts-expect-error a decrease is never told as a multiple
    () => multipleOf(fall),
  ];
  expect(refused).toHaveLength(5);
});
