/** The title: 「清河镇总工会2026年上半年工作总结」, 「清河镇总工会2026年下半年工作计划」, 「2000年工会工作总结」 where no unit is named. */
import type { SectionFacts } from './section';

export function reportTitle({ kind, place, period }: SectionFacts): string {
  const who = place.name === '' ? '工会' : '';
  if (kind === 'plan') return `${place.name}${period.nextTitle}${who}工作计划`;
  const when = period.title || (kind === 'annual' ? '年度' : '上半年');
  return `${place.name}${when}${who}工作总结`;
}
