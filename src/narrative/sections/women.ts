/** 女职工工作 (P04, P20): 「截至6月底，全镇共有女职工组织58个，签订女职工专项集体合同的企业50家。」 */
import { flow, rates, sentence, starting, stock, told } from '../lines';
import type { WorkSection } from '../work-section';

export const women: WorkSection = {
  id: 'women',
  heading: '女职工工作',
  areas: ['women'],
  paragraphs: [
    [
      sentence(
        'end',
        stock('women-committees', '共有女职工组织'),
        told('units-covered-by-women-committees', '女职工组织涵盖单位'),
        stock('enterprises-with-women-contract', '签订女职工专项集体合同的企业'),
        stock('women-covered-by-women-contract', '女职工专项集体合同覆盖女职工'),
      ),
      sentence(starting(''), rates('women-committee-rate', 'women-contract-rate')),
      sentence('period', flow('women-speech-contests', '举办女{staff}演讲比赛'), told('women-on-maternity-leave-visited', '慰问产假女{staff}')),
    ],
  ],
};
