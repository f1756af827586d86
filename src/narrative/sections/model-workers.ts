/** 劳模和先进 (P11): 「截至2026年6月底，全县共有劳模46人。上半年慰问劳模46人，发放慰问金23000元。」 */
import { flow, withFigure } from '../clauses';
import { paragraph, sentence, type Clause } from '../say';
import { blocksOrReason, type Section, type SectionFacts } from '../section';

const heading = '劳模服务与先进评选';

export const modelWorkers: Section = {
  id: 'model-workers',
  heading,
  write: (facts) => blocksOrReason(heading, ['model-workers'], facts, paragraph(there(facts), served(facts), named(facts))),
};

function there({ figures, period, place }: SectionFacts): Clause | undefined {
  return sentence(
    `截至${period.end}，${place.whole}共有`,
    withFigure(figures, 'model-workers', '劳模'),
    withFigure(figures, 'national-model-workers', '全国劳模'),
    withFigure(figures, 'provincial-may-day-medals', '省级五一劳动奖章获得者'),
    withFigure(figures, 'city-may-day-medals', '市（州）级五一劳动奖章获得者'),
  );
}

function served({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    `${period.within}，`,
    flow(figures, 'model-workers-visited', '慰问劳模'),
    withFigure(figures, 'model-worker-money', '发放劳模慰问金'),
    withFigure(figures, 'model-workers-on-recuperation', '组织劳模参观疗养'),
    withFigure(figures, 'model-workers-at-forum', '参加劳模座谈会'),
    withFigure(figures, 'model-workers-insured', '办理医疗保险的省级以上劳模'),
  );
}

function named({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    `${period.within}，`,
    withFigure(figures, 'model-enterprise-unions', '评选模范企业工会'),
    withFigure(figures, 'excellent-union-groups', '评选优秀工会小组'),
    withFigure(figures, 'excellent-union-cadres', '评选优秀工会干部'),
  );
}
