import { knowledgeOf } from '../../src/writers/refresh/sheet-knowledge';
import type { StandingFigure } from '../../src/writers/refresh/standing-figure';
import { untrueSentences } from '../../src/writers/refresh/untrue-sentences';
import { claimOf } from '../support/clerks-report';

const members = claimOf('value.members.current', '1050人');
const fall = claimOf('growth.members.samePeriodLastYear', '下降4.5%');
const done = claimOf('completion.members.annualTarget', '96%', { operation: 'completion' } as never);
const rate = claimOf('rate.members', '98.2%', { operation: 'rate' } as never);
const knowledge = knowledgeOf([members, fall]);

function standing(text: string, before: string, after = before, claim = members): StandingFigure {
  const start = text.indexOf(before);
  return { start, end: start + before.length, before, after, claim };
}

describe('words of direction outside the figures', () => {
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
    expect(untrueSentences(text, [standing(text, '1050人')], knowledge).map((untrue) => untrue.words)).toEqual(words);
  });
});

describe('words about targets and coverage outside the figures', () => {
  const short = knowledgeOf([members, done, rate]);
  const met = knowledgeOf([members, claimOf('completion.members.annualTarget', '100%', { operation: 'completion' } as never)]);

  test.each([
    ['超额完成任务，会员达1050人。', short, []],
    ['会员1050人超额完成任务。', short, [['会员1050人超额完成任务。', 'excess-lost']]],
    ['会员1206人，超额完成任务。', short, [['超额完成任务。', 'excess-lost']]],
    ['会员1206人，未超额完成任务。', short, []],
    ['会员1206人，实现全覆盖。', short, [['实现全覆盖。', 'coverage-lost']]],
    ['会员1050人，离目标还差一步。', met, []],
    ['会员1206人，离目标还差一步。', met, [['离目标还差一步。', 'target-met']]],
    ['力争会员达到1206人。', met, [['力争会员达到1050人。', 'target-met']]],
    ['力争会员达到1206人。', short, []],
    ['力争会员达到1206人。', knowledge, []],
  ] as const)('%s', (text, known, expected) => {
    const before = text.includes('1206人') ? '1206人' : '1050人';
    expect(untrueSentences(text, [standing(text, before, '1050人')], known).map(({ words, reason }) => [words, reason])).toEqual(expected);
  });
});

it('tells a figure that turned, with the sentence as it stands now', () => {
  const text = '上半年工作有序。会员1050人，同比增长9.6%，势头良好；另有干部5人。';
  const turned = standing(text, '增长9.6%', '下降4.5%', fall);
  expect(untrueSentences(text, [standing(text, '1050人'), turned], knowledge)).toEqual([
    { sentence: '会员1050人，同比下降4.5%，势头良好；', words: '增长9.6% → 下降4.5%', reason: 'turned', now: 'down' },
  ]);
});

test.each([
  ['100%，实现全覆盖', '98.2%', 'coverage-lost'],
  ['108%，超额完成', '100%', 'excess-lost'],
  ['52.5%，实现“双过半”', '48%', 'past-half-lost'],
  ['3家', '0家', 'zero'],
  ['108%，超额完成', '102%，超额完成', undefined],
  ['52.5%，实现“双过半”', '108%，超额完成', undefined],
])('%s that is %s now has lost what it judged: %s', (before, after, reason) => {
  const text = `任务完成${before}。`;
  expect(untrueSentences(text, [standing(text, before, after, claimOf('value.x.current', after))], knowledgeOf([])).map((untrue) => untrue.reason)).toEqual(reason ? [reason] : []);
});

it('tells the clause of a figure whose premise is gone, once for all its figures', () => {
  const text = '进度较慢：送清凉完成40%，还差3次；助学还差9.8万元。';
  const refuted = (before: string, after = before): StandingFigure => ({ ...standing(text, before, after), refuted: 'target-met' });
  expect(untrueSentences(text, [refuted('40%', '100%'), refuted('3次'), standing(text, '9.8万元')], knowledgeOf([]))).toEqual([
    { sentence: '进度较慢：送清凉完成100%，还差3次；', words: '送清凉完成100%，还差3次；', reason: 'target-met' },
  ]);
});

it('holds nothing against a figure whose direction the sheet does not tell', () => {
  const text = '会员总数增加到1050人。';
  expect(untrueSentences(text, [standing(text, '1050人')], new Map())).toEqual([]);
});
