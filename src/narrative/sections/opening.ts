/**
 * 导语: who, when, under whose leadership, and what follows. It tells no figure, and no deed but what the clerk confirms:
 * 「2026年上半年，清河镇总工会在镇党委和上级工会的领导下，……。现将上半年工作情况总结如下。」
 */
import { paragraph, say, type Clause } from '../say';
import type { Section, SectionFacts } from '../section';

export const opening: Section = {
  id: 'opening',
  unnumbered: '导语',
  write: (facts) => paragraph(facts.place.name === '' ? aboutTable(facts) : aboutUnit(facts)),
};

function aboutUnit(facts: SectionFacts): Clause {
  const { period, place, kind } = facts;
  const led = say`${place.name}在${place.leaders}的领导下，坚持以职工为中心的工作导向，围绕中心、服务大局，认真履行维权服务基本职责`;
  if (kind === 'plan') return say`为做好${period.next}工会工作，${led}，结合${place.whole}工会工作实际，制定本计划。`;
  const work = facts.phrase('opening.work');
  return say`${period.during}，${led}${work ? say`，${work}` : ''}。现将${period.within}工作情况总结如下。`;
}

function aboutTable({ period, kind }: SectionFacts): Clause {
  return kind === 'plan' ? say`根据工会统计表，制定${period.next}工作计划如下。` : say`根据工会统计表，现将${period.title === '' ? period.within : period.title}工会工作情况总结如下。`;
}
