/**
 * 下步打算 (P08, P09): for each kind of work what is meant to be done, to be confirmed, and what the year's targets
 * ask for. Work that is short of its target comes first, then what the report tells of; six points at most.
 * 「一是继续做好……工作，力争到2026年底基层工会达到88个；下半年再新建基层工会2个。」
 */
import type { Block } from '../../model/report-document';
import { paragraph, say, type Clause } from '../say';
import type { Section, SectionFacts } from '../section';
import { goalClause, goalsOf, hasGoals } from '../targets';
import type { WorkSection } from '../work-section';

const MOST = 6;
const ORDINALS = ['一', '二', '三', '四', '五', '六'] as const;

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
        ...steps.flatMap((step, at): readonly Block[] => paragraph(steps.length === 1 ? say`${step}。` : say`${ORDINALS[at]!}是${step}。`)),
      ];
    },
  };
}

/** In the order of the report, those with something left to reach before those without. */
function stepsOf(sections: readonly WorkSection[], facts: SectionFacts): readonly Clause[] {
  const known = sections.map((section) => {
    const goals = facts.planning === 'rest' ? goalsOf(section, facts) : { reach: undefined, rates: undefined, toDo: undefined };
    const isTold = facts.indicators.some(({ area, state }) => state === 'told' && section.areas.includes(area));
    return { section, goals, isOpen: hasGoals(goals), isTold };
  });
  const chosen = new Set([...known.filter(({ isOpen }) => isOpen), ...known.filter(({ isOpen, isTold }) => !isOpen && isTold)].slice(0, MOST));
  return known.filter((each) => chosen.has(each)).flatMap(({ section, goals }) => {
    const intention = facts.phrase(`${section.id}.next`);
    const goal = goalClause(goals, facts);
    if (!intention) return goal ? [goal] : [];
    return [goal ? say`${intention}，${goal}` : [intention]];
  });
}
