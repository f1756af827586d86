/** 劳模和先进 (P06, P11): 「截至6月底，全县共有劳模46人。上半年，慰问劳模46人，发放慰问金2.3万元。」 */
import { flow, listing, sentence, starting, told } from '../lines';
import type { WorkSection } from '../work-section';

export const modelWorkers: WorkSection = {
  id: 'model-workers',
  heading: '劳模服务与先进评选',
  areas: ['model-workers'],
  paragraphs: [
    [
      listing(
        starting('共有', 'end'),
        told('model-workers', '劳模', '', { parts: [['national-model-workers', '全国劳模']] }),
        told('provincial-may-day-medals', '省级五一劳动奖章获得者'),
        told('city-may-day-medals', '市（州）级五一劳动奖章获得者'),
      ),
      sentence(
        'period',
        flow('model-workers-visited', '慰问劳模'),
        told('model-worker-money', '发放劳模慰问金', '', { tied: [['model-workers-visited'], '发放慰问金'] }),
        flow('model-workers-on-recuperation', '组织劳模参观疗养'),
        told('model-workers-at-forum', '邀请劳模', '参加座谈会'),
        told('model-workers-insured', '为省级以上劳模办理医疗保险'),
      ),
      sentence(
        'period',
        flow('model-enterprise-unions', '评选模范企业工会'),
        flow('excellent-union-groups', '评选优秀工会小组'),
        flow('excellent-union-cadres', '评选优秀工会干部'),
      ),
    ],
  ],
};
