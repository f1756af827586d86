/**
 * A kind of work in a plan, by the shells in which plans state targets (P08, P09): 「力争到2026年底，基层工会达到88个」, 「下半年再举办工会干部
 * 培训2期」. Before them stands what is meant to be done, to be confirmed. Work without an open target is told in one section at the end.
 */
import { chineseOrdinal } from '../../text/chinese-ordinal';
import { paragraph, say } from '../say';
import type { Section, SectionFacts } from '../section';
import { goalClause, goalsOf } from '../targets';
import type { WorkSection } from '../work-section';
import { inWords } from '../write-lines';

export function plannedWork(section: WorkSection): Section {
  return {
    id: `plan-${section.id}`,
    heading: (facts) => inWords(section.heading, facts),
    write(facts) {
      const goal = openGoal(section, facts);
      const name = inWords(section.heading, facts);
      if (!goal) return { section: name, reason: facts.planning !== 'none' ? '表中没有这方面未完成的年度目标' : '表中没有下一年的目标' };
      const intention = facts.phrase(`${section.id}.next`);
      return paragraph(intention && say`${intention}。`, say`${goal}。`);
    },
  };
}

const ALL_WORK = '主要工作安排';

export function otherPlans(sections: readonly WorkSection[]): Section {
  /** A plan without any target has no other work to set this apart from. */
  const headingFor = (facts: SectionFacts): string => (sections.some((section) => openGoal(section, facts)) ? '其他各项工作' : ALL_WORK);
  return {
    id: 'plan-others',
    heading: headingFor,
    write(facts) {
      const others = sections.filter((section) => isTold(section, facts) && !openGoal(section, facts));
      const intentions = others.flatMap(({ id }) => facts.phrase(`${id}.next`) ?? []);
      if (intentions.length === 0) return { section: headingFor(facts), reason: '各项工作都已按年度目标安排，或表中没有可用的数字' };
      const numbered = intentions.length > 1 && headingFor(facts) === ALL_WORK;
      return intentions.flatMap((intention, at) => paragraph(numbered ? say`${chineseOrdinal(at + 1)}是${intention}。` : say`${intention}。`));
    },
  };
}

function openGoal(section: WorkSection, facts: SectionFacts) {
  return facts.planning !== 'none' ? goalClause(goalsOf(section, facts), facts) : undefined;
}

function isTold({ areas }: WorkSection, { indicators, planning }: SectionFacts): boolean {
  return indicators.some(({ area, state }) => (state === 'told' || planning === 'year') && areas.includes(area));
}
