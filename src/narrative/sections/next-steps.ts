/**
 * 下步打算 (P08, P09): for each kind of work what is meant to be done, to be confirmed, and what the year's targets
 * ask for. Whatever 存在的不足 names is answered here; work short of its target and then what the report tells of fill up to six points.
 * 「一是继续做好……工作，力争到2026年底，基层工会达到88个；下半年再新建基层工会2个。」
 */
import type { Block } from '../../model/report-document';
import { chineseOrdinal } from '../../text/chinese-ordinal';
import { sectionsFallenShort } from '../fallen-short';
import { paragraph, say, type Clause } from '../say';
import type { Section, SectionFacts } from '../section';
import { goalClause, goalsOf, hasGoals } from '../targets';
import type { WorkSection } from '../work-section';
import { inWords } from '../write-lines';

const MOST = 6;

export function nextSteps(sections: readonly WorkSection[]): Section {
  return {
    id: 'next-steps',
    heading: ({ period }) => `${period.next}工作打算`,
    write(facts) {
      const steps = stepsOf(sections, facts);
      if (steps.length === 0) return { section: '下步打算', reason: '表中没有可用的数字，无从安排下步工作' };
      const { period, place } = facts;
      return [
        ...paragraph(say`${period.next}，${place.short}将重点做好以下工作。`),
        ...steps.flatMap((step, at): readonly Block[] => paragraph(steps.length === 1 ? say`${step}。` : say`${chineseOrdinal(at + 1)}是${step}。`)),
      ];
    },
  };
}

/** In the order of the report. */
function stepsOf(sections: readonly WorkSection[], facts: SectionFacts): readonly Clause[] {
  const lacking = sectionsFallenShort(sections, facts);
  const known = sections.map((section) => {
    const goals = facts.planning === 'rest' ? goalsOf(section, facts) : { reach: undefined, rates: undefined, toDo: undefined };
    const isTold = facts.indicators.some(({ area, state }) => state === 'told' && section.areas.includes(area));
    return { section, goals, isLacking: lacking.has(section), isOpen: hasGoals(goals), isTold };
  });
  const wanted = [
    ...known.filter(({ isLacking }) => isLacking),
    ...known.filter(({ isLacking, isOpen }) => !isLacking && isOpen),
    ...known.filter(({ isLacking, isOpen, isTold }) => !isLacking && !isOpen && isTold),
  ];
  const chosen = new Set(wanted.slice(0, Math.max(MOST, lacking.size)));
  return known.filter((each) => chosen.has(each)).flatMap(({ section, goals, isLacking }) => {
    const intention = facts.phrase(`${section.id}.next`);
    const goal = goalClause(goals, facts);
    if (intention) return [goal ? say`${intention}，${goal}` : [intention]];
    if (goal) return [goal];
    return isLacking ? [say`改进${inWords(section.heading, facts)}工作，补上存在的不足`] : [];
  });
}
