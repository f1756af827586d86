/** 工会干部培训 (P03, P32): 「上半年，举办工会干部培训4期，同比增加1期；培训工会干部186人。」 */
import { flow, sentence, told } from '../lines';
import type { WorkSection } from '../work-section';

export const training: WorkSection = {
  id: 'training',
  heading: '工会干部培训',
  areas: ['training'],
  paragraphs: [
    [
      sentence(
        'period',
        flow('cadre-training-sessions', '举办工会干部培训'),
        flow('cadres-trained', '培训工会干部'),
        told('cadre-training-attendances', '工会干部累计参训', '', { tied: [['cadres-trained'], '累计参训'] }),
        told('cadre-training-days', '工会干部培训时间共', '', { tied: [['cadre-training-sessions', 'cadres-trained'], '培训时间共'] }),
      ),
    ],
  ],
};
