import { rateSections, type RateCard } from '../../src/taskpane/rates/rate-cards';
import { ledger, regions, township } from '../support/forms';
import { preparedOf } from './prepared';

const card = (rows: Parameters<typeof preparedOf>[0], title: string): RateCard => {
  const [section] = rateSections(preparedOf(rows));
  return [...section!.cards, ...section!.uncomputed].find((each) => each.title.startsWith(title))!;
};

test('a rate tells its division as printed and the difference to last year in points', () => {
  const { lead, before, isDoubtful } = card(township(['职工人数', 1306, 1280], ['会员人数', 1206, 1150]), '职工入会率');
  expect(lead).toMatchObject({ name: '', text: '92.34%', numerator: { title: '会员人数', text: '1,206人' }, denominator: { title: '职工人数', text: '1,306人' } });
  expect(before).toMatchObject({ isSamePeriod: true, text: '89.84%' });
  expect([before?.change?.toFixed(), isDoubtful]).toEqual(['2.5', false]);
});

test('an error in last year\'s figure makes the difference doubtful too', () => {
  expect(card(township(['职工人数', 1306, 1280], ['会员人数', 1206, 1550]), '职工入会率').isDoubtful).toBe(true);
});

test('a series leads with its newest year, told against the year before, with the others behind', () => {
  const years = [['表16-11 工会基本情况'], ['指标', '2003', '2004', '2005'], ['职工人数（万人）', 1000, 1010, 1020], ['会员人数（万人）', 900, 950, 1000]];
  const { lead, before, others, othersAre } = card(years, '职工入会率');
  expect([lead?.name, lead?.text, lead?.numerator.text]).toEqual([expect.stringContaining('2005'), '98.04%', '1,000万人']);
  expect([before?.isSamePeriod, before?.text, before?.change?.toFixed()]).toEqual([false, '94.06%', '3.98']);
  expect([othersAre, others.map(({ text }) => text)]).toEqual(['periods', ['90.00%']]);
});

test('a rate without a denominator stands apart with its reason', () => {
  const [section] = rateSections(preparedOf(township(['职工人数', '', ''], ['会员人数', 1206, 1150])));
  expect(section?.cards).toEqual([]);
  expect(section?.uncomputed[0]?.lead?.undefinedBecause).toBe('分母「职工人数」未填');
});

test('a rate on a figure in error says so', () => {
  expect(card(township(['职工人数', 1306, 1280], ['会员人数', 1406, 1150]), '职工入会率').isDoubtful).toBe(true);
});

test('合计 speaks for a ledger, with its units behind it', () => {
  const { lead, others, othersAre } = card(ledger(['一厂', 100, 40, 90], ['二厂', 200, 90, 190], ['合计', 300, 130, 280]), '职工入会率');
  expect([lead?.name, lead?.text, othersAre]).toEqual(['合计', '93.33%', 'units']);
  expect(others.map(({ name, text }) => [name, text])).toEqual([['一厂', '90.00%'], ['二厂', '95.00%']]);
});

test('where no unit adds the others up, none speaks for all', () => {
  const { lead, others } = card(regions(), '职工入会率');
  expect([lead, others.length, others[0]?.name]).toEqual([undefined, 10, '北京']);
});
