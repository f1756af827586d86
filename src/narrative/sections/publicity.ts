/** 宣传教育与职工素质 (P03, P16, P31): 「上半年，开展宣传教育活动12次，发放宣传资料5200份，举办职工培训6期，培训职工640人。」 */
import { flow, withFigure } from '../clauses';
import { paragraph, sentence, type Clause } from '../say';
import { blocksOrReason, type Section, type SectionFacts } from '../section';

const heading = '宣传教育与职工素质建设';

export const publicity: Section = {
  id: 'publicity',
  heading,
  write: (facts) => blocksOrReason(heading, ['publicity'], facts, paragraph(spread(facts), taught(facts), named(facts))),
};

function spread({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    `${period.within}，`,
    flow(figures, 'publicity-events', '开展宣传教育活动'),
    withFigure(figures, 'leaflets', '发放宣传资料'),
    withFigure(figures, 'law-training-sessions', '举办普法培训班'),
    withFigure(figures, 'law-training-participants', '参加普法培训的职工'),
    withFigure(figures, 'consultation-events', '开展义务咨询活动'),
    withFigure(figures, 'people-consulted', '接待咨询'),
  );
}

function taught({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    `${period.within}，`,
    flow(figures, 'employee-training-sessions', '举办职工培训'),
    flow(figures, 'employees-trained', '培训职工'),
    withFigure(figures, 'employee-training-attendances', '职工累计参训'),
    withFigure(figures, 'knowledge-contest-participants', '参加知识竞赛的职工'),
    withFigure(figures, 'teams-sent', '选送代表队'),
    withFigure(figures, 'employees-in-degree-courses', '参加在职学历进修的职工'),
  );
}

function named({ figures, period, place }: SectionFacts): Clause | undefined {
  return sentence(
    `截至${period.end}，${place.whole}共有`,
    flow(figures, 'reading-rooms', '职工书屋'),
    withFigure(figures, 'learning-units', '学习型先进单位'),
    withFigure(figures, 'knowledge-workers-named', '知识型职工'),
    withFigure(figures, 'civilised-workers-named', '文明职工'),
  );
}
