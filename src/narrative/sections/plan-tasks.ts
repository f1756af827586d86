/** 重点工作 of a plan: one paragraph for each thing that is meant to be done. */
import { intentions, ORDINALS } from '../intentions';
import { paragraph, say } from '../say';
import type { Section } from '../section';

const heading = '重点工作';

export const planTasks: Section = {
  id: 'plan-tasks',
  heading,
  write(facts) {
    const steps = intentions(facts);
    if (steps.length === 0) return { section: heading, reason: '表中没有可用的数字，无从安排工作' };
    return steps.flatMap((step, at) => paragraph(say`${ORDINALS[at] ?? ''}是${step}。`));
  },
};
