/** 职工文体活动: 「上半年，举办文体活动9场，参加文体比赛的职工860人，职工活动经费支出12.4万元。」 */
import { flow, withFigure } from '../clauses';
import { paragraph, sentence } from '../say';
import { blocksOrReason, type Section } from '../section';

const heading = '职工文体活动';

export const culture: Section = {
  id: 'culture',
  heading,
  write: (facts) => {
    const { figures, period } = facts;
    return blocksOrReason(
      heading,
      ['culture'],
      facts,
      paragraph(
        sentence(
          `${period.within}，`,
          flow(figures, 'culture-events', '举办文体活动'),
          withFigure(figures, 'culture-contest-participants', '参加文体比赛的职工'),
          withFigure(figures, 'stage-entries', '选送文艺汇演节目'),
          withFigure(figures, 'enterprises-with-may-day-events', '开展五一活动的企业'),
          withFigure(figures, 'volunteers', '参加志愿服务的职工'),
          withFigure(figures, 'activity-spending', '职工活动经费支出'),
        ),
      ),
    );
  },
};
