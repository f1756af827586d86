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
        told('culture-contest-participants', '组织{staff}', '参加文体比赛'),
        told('volunteers', '组织{staff}', '参加志愿服务', { tied: [['culture-contest-participants'], '', '参加志愿服务'] }),
        told('blood-donors', '组织{staff}', '参加无偿献血', { tied: [['culture-contest-participants', 'volunteers'], '', '参加无偿献血'] }),
        told('stage-entries', '选送文艺汇演节目'),
        told('enterprises-with-may-day-events', '开展五一活动的企业'),
        told('activity-spending', '{staff}活动经费支出'),
      ),
    ],
  ],
};
