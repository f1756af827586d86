import { brokenDirections, trendsOf, type StandingFigure } from '../../src/writers/refresh/broken-directions';
import { claimOf } from '../support/clerks-report';

const members = claimOf('value.members.current', '1050人');
const fall = claimOf('growth.members.samePeriodLastYear', '下降4.5%');
const trends = trendsOf([members, fall]);

function standing(text: string, before: string, after = before, claim = members): StandingFigure {
  const start = text.indexOf(before);
  return { start, end: start + before.length, before, after, claim };
}

test.each([
  ['会员总数增加到1050人。', ['会员总数增加到1050人。']],
  ['会员总数稳步上升，达1050人。', []],
  ['会员总数减少到1050人。', []],
  ['有增加也有减少，会员1050人时增时减。', []],
  ['会员未增加，仍为1050人。', []],
  ['会员没有增加的1050人单位。', []],
  ['服务能力提高。会员1050人。', []],
  ['会员由1,206人增长为1050人，另有建议。', ['会员由1,206人增长为1050人，']],
])('%s', (text, words) => {
  expect(brokenDirections(text, [standing(text, '1050人')], trends).map((broken) => broken.words)).toEqual(words);
});

it('tells a figure that turned, with the sentence as it stands now', () => {
  const text = '上半年工作有序。会员1050人，同比增长9.6%，势头良好；另有干部5人。';
  const turned = standing(text, '增长9.6%', '下降4.5%', fall);
  expect(brokenDirections(text, [standing(text, '1050人'), turned], trends)).toEqual([
    { sentence: '会员1050人，同比下降4.5%，势头良好；', words: '增长9.6% → 下降4.5%', now: 'down' },
  ]);
});

it('holds nothing against a figure whose direction the sheet does not tell', () => {
  const text = '会员总数增加到1050人。';
  expect(brokenDirections(text, [standing(text, '1050人')], new Map())).toEqual([]);
});
