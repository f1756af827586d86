/** 劳动和技能竞赛、合理化建议 (P02, P18, P31): 「上半年，参加劳动竞赛的职工2100人，……。征集合理化建议356条，采纳210条，采纳率58.99%。」 */
import { flow, sentence, stock, told } from '../lines';
import type { WorkSection } from '../work-section';

export const competition: WorkSection = {
  id: 'competition',
  heading: '{contest}与合理化建议',
  areas: ['competition', 'suggestions'],
  paragraphs: [
    [
      sentence(
        'period',
        stock('competition-participants', '组织{staff}', { after: '参加劳动竞赛', goal: '参加劳动竞赛的{staff}' }),
        told('drill-participants', '组织{staff}', '参加岗位练兵', { tied: [['competition-participants'], '', '参加岗位练兵'] }),
        stock('skill-contest-participants', '组织{staff}', { after: '参加技能竞赛', goal: '参加技能竞赛的{staff}', tied: [['competition-participants', 'drill-participants'], '', '参加技能竞赛'] }),
        told('skill-contest-provincial-winners', '在省级技能竞赛中获奖的{staff}', '', { tied: [['drill-participants', 'skill-contest-participants'], '', '在省级技能竞赛中获奖'] }),
        flow('key-project-competitions', '开展重点工程劳动竞赛'),
        flow('mentor-pairs', '师徒结对'),
      ),
      sentence(
        'period',
        flow('suggestions-collected', '征集合理化建议', { parts: [['suggestions-on-union-work', '工会工作类建议']] }),
        told('suggestions-adopted', '采纳合理化建议', '', { tied: [['suggestions-collected'], '采纳'], rate: ['suggestion-adoption-rate', '采纳率'] }),
      ),
      sentence(
        'end',
        stock('units-with-competition', '开展劳动竞赛的单位'),
        stock('units-with-suggestions', '开展合理化建议活动的单位'),
        stock('worker-pioneers', '累计创建工人先锋号'),
        told('may-day-innovation-posts', '五一创新示范岗'),
        told('may-day-innovators', '五一创新能手'),
      ),
    ],
  ],
};
