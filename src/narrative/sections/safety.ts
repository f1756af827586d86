/** 劳动保护与安全卫生 (P17, P26): 「上半年，开展安全生产检查的企业86家，举办安全培训班3期，培训职工420人。」 */
import { flow, rates, sentence, starting, stock, told } from '../lines';
import type { WorkSection } from '../work-section';

export const safety: WorkSection = {
  id: 'safety',
  heading: '劳动保护与安全卫生',
  areas: ['safety'],
  paragraphs: [
    [
      sentence('end', stock('safety-committees', '共有劳动保护监督检查委员会')),
      sentence(
        'period',
        flow('enterprises-safety-inspected', '开展安全生产检查，涉及企业', { goal: '检查企业' }),
        stock('ankang-cup-enterprises', '参加“安康杯”竞赛的企业'),
        flow('safety-training-sessions', '举办安全培训班'),
        told('people-trained-in-safety', '参加安全培训的{staff}', '', { tied: [['safety-training-sessions'], '培训{staff}'] }),
        told('accidents-investigated', '参与安全事故调查'),
      ),
      sentence(starting(''), rates('large-enterprise-inspection-rate', 'safety-officer-rate')),
    ],
  ],
};
