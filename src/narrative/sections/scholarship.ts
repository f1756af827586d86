/** 金秋助学 (P07, P30): 「上半年，筹集助学资金6万元，资助学生32人，发放助学金6万元。」 */
import { flow, sentence, told } from '../lines';
import type { WorkSection } from '../work-section';

export const scholarship: WorkSection = {
  id: 'scholarship',
  heading: '金秋助学',
  areas: ['scholarship'],
  paragraphs: [
    [
      sentence(
        'period',
        flow('scholarship-funds-raised', '筹集助学资金'),
        flow('students-sponsored', '资助学生'),
        flow('scholarship-money', '发放助学金'),
        told('student-pairs', '助学结对'),
        told('students-followed-up', '回访受助大学生'),
      ),
    ],
  ],
};
