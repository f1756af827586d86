/** 女职工工作 (P04): 「截至2026年6月底，全镇共有女职工组织58个，签订女职工专项集体合同的企业50家。」 */
import { rates, stock, withFigure } from '../clauses';
import { paragraph, sentence, type Clause } from '../say';
import { blocksOrReason, type Section, type SectionFacts } from '../section';

const heading = '女职工工作';

export const women: Section = {
  id: 'women',
  heading,
  write: (facts) => blocksOrReason(heading, ['women'], facts, paragraph(there(facts), womenRates(facts), done(facts))),
};

function there({ figures, period, place }: SectionFacts): Clause | undefined {
  return sentence(
    `截至${period.end}，${place.whole}共有`,
    stock(figures, 'women-committees', '女职工组织'),
    stock(figures, 'enterprises-with-women-contract', '签订女职工专项集体合同的企业'),
    withFigure(figures, 'women-covered-by-women-contract', '专项集体合同覆盖的女职工'),
  );
}

function womenRates({ figures }: SectionFacts): Clause | undefined {
  return sentence('', rates(figures, 'women-committee-rate', 'women-contract-rate'));
}

function done({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    `${period.within}，`,
    withFigure(figures, 'women-speech-contests', '举办女职工演讲比赛'),
    withFigure(figures, 'women-on-maternity-leave-visited', '慰问产假女职工'),
  );
}
