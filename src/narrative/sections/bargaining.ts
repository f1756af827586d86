/**
 * 集体协商与集体合同 (P04, P20): enterprises and employees first, the rate with the name of its basis, then new and renewed
 * contracts. 「截至6月底，全镇签订集体合同的企业56家……。建会企业集体合同签订率为90.32%。」
 */
import { flow, rates, sentence, starting, stock, told } from '../lines';
import type { WorkSection } from '../work-section';

export const bargaining: WorkSection = {
  id: 'bargaining',
  heading: '集体协商与集体合同',
  areas: ['bargaining'],
  paragraphs: [
    [
      sentence(
        'end',
        stock('enterprises-with-collective-contract', '签订集体合同的企业'),
        stock('employees-covered-by-collective-contract', '集体合同覆盖职工'),
      ),
      sentence('period', flow('enterprises-newly-signing', '新签集体合同的企业'), flow('enterprises-renewing', '续签集体合同的企业')),
      sentence(starting(''), rates('collective-contract-rate', 'collective-contract-rate-of-fit', 'contract-coverage-rate')),
    ],
    [
      sentence(
        'whole',
        stock('enterprises-with-wage-agreement', '开展工资集体协商的企业', {
          parts: [
            ['enterprises-with-own-wage-agreement', '单独签订的'],
            ['enterprises-with-regional-wage-agreement', '区域性协议覆盖的'],
            ['enterprises-with-sectoral-wage-agreement', '行业性协议覆盖的'],
          ],
        }),
        stock('employees-covered-by-wage-agreement', '工资集体协商覆盖职工'),
      ),
      sentence(starting(''), rates('wage-agreement-rate', 'own-wage-agreement-rate')),
      sentence(
        'period',
        told('enterprises-in-wage-survey', '开展工资状况调查的企业'),
        told('employees-in-wage-survey', '接受工资状况调查的职工', '', { tied: [['enterprises-in-wage-survey'], '涉及职工'] }),
        flow('wage-negotiator-training-sessions', '举办工资集体协商代表培训'),
      ),
    ],
    [
      sentence(
        'whole',
        stock('collective-contracts', '签订各类集体合同', {
          parts: [
            ['comprehensive-contracts', '综合集体合同'],
            ['wage-contracts', '工资集体合同'],
            ['regional-wage-contracts', '区域性工资集体合同'],
            ['women-contracts', '女职工专项集体合同'],
            ['safety-contracts', '劳动安全卫生专项集体合同'],
          ],
        }),
      ),
    ],
  ],
};
