/** 工会干部培训 (P03, P32): 「上半年，举办工会干部培训4期，同比增加1期，培训工会干部186人。」 */
import { flow, withFigure } from '../clauses';
import { paragraph, sentence } from '../say';
import { blocksOrReason, type Section } from '../section';

const heading = '工会干部培训';

export const training: Section = {
  id: 'training',
  heading,
  write: (facts) => {
    const { figures, period } = facts;
    return blocksOrReason(
      heading,
      ['training'],
      facts,
      paragraph(
        sentence(
          `${period.within}，`,
          flow(figures, 'cadre-training-sessions', '举办工会干部培训'),
          flow(figures, 'cadres-trained', '培训工会干部'),
          withFigure(figures, 'cadre-training-attendances', '工会干部累计参训'),
          withFigure(figures, 'cadre-training-days', '培训时间共'),
        ),
      ),
    );
  },
};
