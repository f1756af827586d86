/** 劳动安全卫生 (P17, P26): 「上半年，检查企业安全生产情况86家，举办安全培训班3期，培训职工420人。」 */
import { flow, rates, stock, withFigure } from '../clauses';
import { paragraph, sentence, type Clause } from '../say';
import { blocksOrReason, type Section, type SectionFacts } from '../section';

const heading = '劳动安全卫生';

export const safety: Section = {
  id: 'safety',
  heading,
  write: (facts) => blocksOrReason(heading, ['safety'], facts, paragraph(bodies(facts), work(facts), large(facts))),
};

function bodies({ figures, period, place }: SectionFacts): Clause | undefined {
  return sentence(`截至${period.end}，${place.whole}共有`, stock(figures, 'safety-committees', '劳动保护监督检查委员会'));
}

function work({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    `${period.within}，`,
    flow(figures, 'enterprises-safety-inspected', '开展安全生产检查的企业'),
    flow(figures, 'ankang-cup-enterprises', '参加“安康杯”竞赛的企业'),
    withFigure(figures, 'safety-training-sessions', '举办安全培训班'),
    withFigure(figures, 'people-trained-in-safety', '培训职工'),
    withFigure(figures, 'accidents-investigated', '参与安全事故调查'),
  );
}

function large({ figures }: SectionFacts): Clause | undefined {
  return sentence('', rates(figures, 'large-enterprise-inspection-rate', 'safety-officer-rate'));
}
