/** 主要目标 of a plan (P08, P09): where the unit stands and what the year's targets still ask for. */
import { withFigure } from '../clauses';
import { paragraph, say, sentence, type Clause } from '../say';
import type { Section, SectionFacts } from '../section';
import { remaining } from '../targets';

const heading = '主要目标';

export const planTargets: Section = {
  id: 'plan-targets',
  heading,
  write(facts) {
    const { period } = facts;
    if (!period.yearGoesOn) return { section: heading, reason: `表中的年度目标属于${period.title}，${period.next}的目标没有填报` };
    const goals = targets(facts);
    return goals ? paragraph(base(facts), goals) : { section: heading, reason: '表中没有可对照的年度目标，或年度目标均已达到' };
  },
};

function base({ figures, period, place }: SectionFacts): Clause | undefined {
  return sentence(`截至${period.end}，${place.whole}共有`, withFigure(figures, 'grassroots-unions', '基层工会'), withFigure(figures, 'members', '会员'));
}

function targets(facts: SectionFacts): Clause | undefined {
  const rest = remaining(facts);
  return rest && say`对照年度目标，${facts.period.next}要着力完成余下的任务，主要有：${rest}。`;
}
