import { unmentionedIndicators } from '../../src/narrative/unmentioned';
import { draft, preparedTownship, type Line } from './prepared';

const LINES: readonly Line[] = [['会员人数', 900, 850], ['工会干部培训期数', 4, 3], ['招聘会次数', 0, 1], ['发展党员数', null]];
const prepared = preparedTownship(...LINES);
const missing = (leaveOut: readonly string[]) => unmentionedIndicators(prepared, draft(prepared, { leaveOut })).map(({ title, text }) => [title, text]);

it('misses nothing that the report tells', () => {
  expect(missing([])).toEqual([]);
});

it('misses what went with a section that was left out, with its figure and cell; zeros and blanks are no news', () => {
  expect(missing(['training'])).toEqual([['工会干部培训期数', '4期']]);
  const [found] = unmentionedIndicators(prepared, draft(prepared, { leaveOut: ['training'] }));
  expect(found?.cells).toEqual([prepared.forms[0]!.facts.find(({ indicator, period }) => indicator === found?.indicator && period === 'current')!.place]);
});

it('is everything told where nothing is drafted', () => {
  expect(unmentionedIndicators(prepared, { kind: 'annual', title: '', blocks: [], omitted: [] }).map(({ title }) => title)).toEqual(['会员人数', '工会干部培训期数']);
});
