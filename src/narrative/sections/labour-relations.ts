/**
 * 劳动关系协调与普法 (P17, P25, P26): visits, mediation, inspection. A rate follows the two figures it is made of; a zero of disputes
 * that stands on the form is news and is told in words.
 */
import { flow, listing, own, sentence, starting, told } from '../lines';
import { say, type Clause } from '../say';
import type { SectionFacts } from '../section';
import type { WorkSection } from '../work-section';

export const labourRelations: WorkSection = {
  id: 'labour-relations',
  heading: '劳动关系协调与维权',
  areas: ['labour-relations'],
  paragraphs: [
    [
      listing(
        starting('建有', 'end'),
        told('units-with-mediation-committee', '劳动争议调解委员会'),
        told('legal-supervision-organisations', '劳动法律监督组织'),
      ),
      sentence('whole', told('labour-coordinators', '配备专职劳动关系协调员')),
      sentence(
        'period',
        flow('petition-batches', '接待{staff}来信来访'),
        told('petition-visits', '来信来访{staff}', '', { tied: [['petition-batches'], '共'] }),
        told('petition-cases', '受理信访事项'),
        told('petition-cases-closed', '办结信访事项', '', { tied: [['petition-cases'], '办结'], rate: ['petition-closing-rate', '办结率'] }),
      ),
      sentence(
        'period',
        flow('dispute-cases-accepted', '受理劳动争议案件'),
        told('dispute-cases-concluded', '调解结案的劳动争议案件', '', { tied: [['dispute-cases-accepted'], '调解结案'] }),
        told('dispute-cases-settled', '调解成功的劳动争议案件', '', { tied: [['dispute-cases-accepted', 'dispute-cases-concluded'], '调解成功'], rate: ['mediation-success-rate', '已结案件调解成功率'] }),
        told('arbitration-cases-joined', '参与劳动争议仲裁'),
        own(['wage-arrears-disputes'], arrears),
      ),
    ],
    [
      sentence(
        'period',
        flow('legal-aid-cases', '办理职工法律援助案件'),
        told('legal-aid-cases-represented', '代理诉讼仲裁', '', { tied: [['legal-aid-cases'], '代理诉讼仲裁'] }),
        told('legal-aid-cases-represented-closed', '代理结案', '', { tied: [['legal-aid-cases-represented'], '代理结案'], rate: ['representation-closing-rate', '代理结案率'] }),
        told('losses-recovered', '为{staff}挽回经济损失'),
      ),
      sentence(
        'period',
        flow('labour-law-inspections', '开展劳动法律法规执行情况检查'),
        flow('units-inspected', '走访用人单位'),
        told('employees-covered-by-inspection', '检查涉及职工', '', { tied: [['units-inspected', 'labour-law-inspections'], '涉及职工'] }),
        told('inquiry-notices', '下达调查询问通知书'),
        told('rectification-orders', '下达限期改正指令书'),
      ),
    ],
  ],
};

function arrears({ figures }: SectionFacts): Clause | undefined {
  if (figures.isZero('wage-arrears-disputes')) return say`建会企业未发生欠薪纠纷`;
  const claim = figures.figure('wage-arrears-disputes');
  return claim && say`建会企业发生欠薪纠纷${claim}`;
}
