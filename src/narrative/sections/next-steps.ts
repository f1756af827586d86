/**
 * 下步打算 (P08, P09) and the closing: what the targets still ask for, what is meant to be done, and one sentence to end on.
 * 「对照年度目标，完成进度慢于时间进度的有：送清凉活动次数完成40%，还差3次。下半年，镇总工会将重点做好以下工作：一是……。」
 */
import { enumerated, intentions } from '../intentions';
import { paragraph, say, type Clause } from '../say';
import type { Section, SectionFacts } from '../section';
import { behind } from '../targets';

export const nextSteps: Section = {
  id: 'next-steps',
  heading: ({ period }) => `${period.next}工作打算`,
  write(facts) {
    const steps = intentions(facts);
    if (steps.length === 0) return { section: '下步打算', reason: '表中没有可用的数字，无从安排下步工作' };
    return [...paragraph(stillToDo(facts), work(facts, steps)), ...paragraph(closing(facts))];
  },
};

function stillToDo(facts: SectionFacts): Clause | undefined {
  const late = behind(facts);
  return late && (facts.period.yearGoesOn ? say`对照年度目标，完成进度慢于时间进度的有：${late}。` : say`对照年度目标，没有完成的有：${late}。`);
}

function work({ period, place }: SectionFacts, steps: readonly Clause[]): Clause {
  return say`${period.next}，${place.short}将重点做好以下工作：${enumerated(steps)}。`;
}

function closing({ place }: SectionFacts): Clause | undefined {
  return place.name === '' ? undefined : say`${place.short}将进一步团结动员广大职工，为${place.whole}改革发展稳定作出新的贡献。`;
}
