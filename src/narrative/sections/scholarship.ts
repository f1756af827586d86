/** 金秋助学 (P07, P30): 「上半年，筹集助学资金6万元，资助学生32人，发放助学金6万元。」 */
import { flow, withFigure } from '../clauses';
import { paragraph, sentence } from '../say';
import { blocksOrReason, type Section } from '../section';

const heading = '金秋助学';

export const scholarship: Section = {
  id: 'scholarship',
  heading,
  write: (facts) => {
    const { figures, period } = facts;
    return blocksOrReason(
      heading,
      ['scholarship'],
      facts,
      paragraph(
        sentence(
          `${period.within}，`,
          flow(figures, 'scholarship-funds-raised', '筹集助学资金'),
          flow(figures, 'students-sponsored', '资助学生'),
          flow(figures, 'scholarship-money', '发放助学金'),
          withFigure(figures, 'student-pairs', '助学结对'),
          withFigure(figures, 'students-followed-up', '回访受助大学生'),
        ),
      ),
    );
  },
};
