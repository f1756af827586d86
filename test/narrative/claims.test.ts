import { decimal } from '../../src/model/decimal';
import { indicatorOf } from '../../src/forms/indicators';
import { tellChange, tellCompletion, tellGrowth, tellShare, tellShortfall, tellValue } from '../../src/narrative/claims';
import type { Observation } from '../../src/narrative/figure-source';
import type { FigurePeriod } from '../../src/narrative/source-forms';

/** members is counted in 人, multiplier 1 unless 万人 is asked for. */
function seen(value: number | string, period: FigurePeriod = 'current', { id = 'members', unit = '人', decimals = 0 } = {}): Observation {
  const amount = decimal(value).times(unit.startsWith('万') ? 10_000 : 1);
  return { indicator: indicatorOf(id), source: {} as Observation['source'], period, value: decimal(value), unit, decimals, amount, cells: [{ sheet: '表', row: 5, column: period.length }] };
}

test.each([
  [1206, 1100, '增长9.6%', '9.6'],
  [1000, 1100, '下降9.1%', '-9.1'],
  [1100, 1100, '持平', '0'],
  [100_001, 100_000, '基本持平', '0'],
  [1320, 1200, '增长10%', '10'],
  [2900, 1000, '增长190%', '190'],
  [2000, 1000, '翻一番', '100'],
  [4000, 1000, '翻两番', '300'],
  [1199, 1200, '下降0.1%', '-0.1'],
  [12, 119_500, '下降99.99%', '-99.99'],
  [1, 1_000_000, '下降99.9999%', '-99.9999'],
  [19_999, 10_000, '增长99.99%', '99.99'],
])('%d after %d is 「%s」', (now, base, text, value) => {
  const claim = tellGrowth(seen(now), seen(base, 'samePeriodLastYear'))!;
  expect([claim.text, claim.value.toFixed(), claim.unit, claim.operation]).toEqual([text, value, '%', 'growth']);
});

it('tells growth of ten thousands with two decimals', () => {
  const inTenThousands = { unit: '万人', decimals: 2 };
  expect(tellGrowth(seen('1002.25', 'current', inTenThousands), seen('924.16', 'samePeriodLastYear', inTenThousands))?.text).toBe('增长8.45%');
});

it('tells threefold growth and more as a multiple, and a fall never', () => {
  expect(tellGrowth(seen(3200), seen(1000, 'samePeriodLastYear'))).toMatchObject({ text: '3.2倍', operation: 'multiple', kind: 'multiple' });
  expect(tellGrowth(seen(1000), seen(3200, 'samePeriodLastYear'))?.text).toBe('下降68.8%');
});

it('compares with nothing where the base is zero', () => {
  expect(tellGrowth(seen(5), seen(0, 'samePeriodLastYear'))).toBeUndefined();
  expect(tellCompletion(seen(5), seen(0, 'annualTarget'))).toBeUndefined();
});

test.each([
  [7, 5, '增加2人', '2', '人'],
  [5, 7, '减少2人', '-2', '人'],
  [5, 5, '持平', '0', '%'],
])('a small count of %d after %d is 「%s」', (now, base, text, value, unit) => {
  const claim = tellChange(seen(now), seen(base, 'samePeriodLastYear'))!;
  expect([claim.text, claim.value.toFixed(), claim.unit]).toEqual([text, value, unit]);
});

it('takes no difference between 万人 and 人', () => {
  expect(tellChange(seen(7), seen('0.0005', 'samePeriodLastYear', { unit: '万人', decimals: 4 }))).toBeUndefined();
});

test.each([
  [312, 500, '62.40%'],
  [500, 500, '100%'],
  [700, 500, '140%，超额完成'],
  [9999, 10_000, '99.99%'],
  [99_999, 100_000, '99.999%'],
  [10_001, 10_000, '100.01%，超额完成'],
  [1, 30_000, '0.003%'],
  [49_999, 100_000, '49.999%'],
  [1, 3, '33.33%'],
])('%d of a target of %d is 「%s」', (now, target, text) => {
  expect(tellCompletion(seen(now), seen(target, 'annualTarget'))?.text).toBe(text);
});

it('is short of a target by what is missing, and by nothing once it is met', () => {
  expect(tellShortfall(seen(312), seen(500, 'annualTarget'))).toMatchObject({ text: '188人', operation: 'difference', arithmetic: '年度目标会员人数 500人 − 会员人数 312人' });
  expect(tellShortfall(seen(500), seen(500, 'annualTarget'))).toBeUndefined();
});

it('tells no share of a part above its whole', () => {
  expect(tellShare(seen(540, 'current', { id: 'women-members' }), seen(1206))?.text).toBe('44.78%');
  expect(tellShare(seen(1540, 'current', { id: 'women-members' }), seen(1206))).toBeUndefined();
});

it('prints a figure as the sheet does, without thousands separators', () => {
  expect(tellValue(seen(11_862)).text).toBe('11862人');
  expect(tellValue(seen('1017.6', 'current', { unit: '万人', decimals: 2 })).text).toBe('1017.60万人');
});
