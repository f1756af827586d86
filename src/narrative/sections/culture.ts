/** 职工文体活动 (P11, P31): 「上半年，举办文体活动9场，参加文体比赛的职工860人，职工活动经费支出12.4万元。」 */
import { flow, sentence, told } from '../lines';
import type { WorkSection } from '../work-section';

export const culture: WorkSection = {
  id: 'culture',
  heading: '{staff}文体活动',
  areas: ['culture'],
  paragraphs: [
    [
      sentence(
        'period',
        flow('culture-events', '举办文体活动'),
        told('culture-contest-participants', '参加文体比赛的{staff}'),
        told('stage-entries', '选送文艺汇演节目'),
        told('enterprises-with-may-day-events', '开展五一活动的企业'),
        told('volunteers', '参加志愿服务的{staff}'),
        told('activity-spending', '{staff}活动经费支出'),
      ),
    ],
  ],
};
