/** 经费收缴 (P10, P23): 「上半年，收缴工会经费86.4万元，同比增长7.9%，完成年度目标的54%。按应拨缴工会经费计算，工会经费收缴率为96%。」 */
import { flow, rates, withFigure, withParts } from '../clauses';
import { paragraph, sentence, type Clause } from '../say';
import { blocksOrReason, type Section, type SectionFacts } from '../section';

const heading = '工会经费';

export const finance: Section = {
  id: 'finance',
  heading,
  write: (facts) => blocksOrReason(heading, ['finance'], facts, paragraph(income(facts), collection(facts), investment(facts))),
};

function income({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    `${period.within}，`,
    flow(figures, 'union-income', '工会经费收入'),
    flow(figures, 'unit-dues', '工会经费'),
    withParts(figures, flow(figures, 'dues-collected', '实际收缴工会经费'), 'dues-collected', [['dues-collected-by-tax', '税务代收']]),
    flow(figures, 'dues-remitted', '上解上级工会经费'),
    withFigure(figures, 'membership-fees', '会费收入'),
  );
}

function collection({ figures }: SectionFacts): Clause | undefined {
  return sentence('', rates(figures, 'dues-collection-rate', 'dues-remittance-rate'));
}

function investment({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    `${period.within}，`,
    withFigure(figures, 'administrative-grant', '行政拨款'),
    withFigure(figures, 'government-investment', '政府投资'),
    withFigure(figures, 'venue-projects', '实施工会阵地改造工程'),
  );
}
