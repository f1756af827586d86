/** 主要目标 of a plan: where the unit stands, on which the sections after it build. Without targets there is no plan to make of figures. */
import { paragraph, say } from '../say';
import type { Section } from '../section';
import { sentence, stock } from '../lines';
import { goalsOf, hasGoals } from '../targets';
import type { WorkSection } from '../work-section';
import { writeSentence } from '../write-lines';

const heading = '工作基础和总体要求';
const BASE = sentence('date', stock('grassroots-unions', '共有基层工会'), stock('members', '会员'));

export function planTargets(sections: readonly WorkSection[]): Section {
  return {
    id: 'plan-targets',
    heading,
    write(facts) {
      const { period, place, planning } = facts;
      if (planning === 'none') return { section: heading, reason: `表中的年度目标属于${period.title}，${period.next}的目标没有填报` };
      if (!sections.some((section) => hasGoals(goalsOf(section, facts)))) return { section: heading, reason: '表中没有可对照的年度目标，或年度目标均已达到' };
      if (planning === 'year') return paragraph(say`${period.next}，${place.short}要落实年度目标，各项工作按以下要求安排。`);
      return paragraph(writeSentence(BASE, facts), say`${period.next}，${place.short}要对照年度目标，抓紧完成余下的任务，各项工作按以下要求安排。`);
    },
  };
}
