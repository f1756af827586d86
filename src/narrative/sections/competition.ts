/** 劳动和技能竞赛、合理化建议 (P02, P18, P31): 「上半年，参加劳动竞赛的职工2100人，……。征集合理化建议356条，采纳210条，采纳率58.99%。」 */
import { flow, stock, withFigure } from '../clauses';
import { paragraph, say, sentence, type Clause } from '../say';
import { blocksOrReason, type Section, type SectionFacts } from '../section';

const heading = '劳动竞赛与合理化建议';

export const competition: Section = {
  id: 'competition',
  heading,
  write: (facts) => blocksOrReason(heading, ['competition', 'suggestions'], facts, paragraph(contests(facts), suggestions(facts), brands(facts), units(facts))),
};

function contests({ figures, period }: SectionFacts): Clause | undefined {
  return sentence(
    `${period.within}，`,
    flow(figures, 'competition-participants', '参加劳动竞赛的职工'),
    withFigure(figures, 'key-project-competitions', '开展重点工程劳动竞赛项目'),
    withFigure(figures, 'drill-participants', '参加岗位练兵的职工'),
    flow(figures, 'skill-contest-participants', '参加技能竞赛的职工'),
    withFigure(figures, 'skill-contest-provincial-winners', '获省级技能竞赛奖项的职工'),
    withFigure(figures, 'mentor-pairs', '师徒结对'),
  );
}

function suggestions({ figures, period }: SectionFacts): Clause | undefined {
  const collected = flow(figures, 'suggestions-collected', '征集合理化建议');
  const adopted = withFigure(figures, 'suggestions-adopted', '采纳');
  const rate = figures.rate('suggestion-adoption-rate');
  return sentence(`${period.within}，`, collected, adopted && rate && collected ? say`${adopted}，采纳率${rate}` : adopted && say`合理化建议${adopted}`);
}

function brands({ figures, period, place }: SectionFacts): Clause | undefined {
  return sentence(
    `截至${period.end}，${place.whole}共有`,
    withFigure(figures, 'worker-pioneers', '工人先锋号'),
    withFigure(figures, 'may-day-innovation-posts', '五一创新示范岗'),
    withFigure(figures, 'may-day-innovators', '五一创新能手'),
  );
}

function units({ figures, period, place }: SectionFacts): Clause | undefined {
  return sentence(
    `截至${period.end}，${place.whole}`,
    stock(figures, 'units-with-competition', '开展劳动竞赛的单位'),
    stock(figures, 'units-with-suggestions', '开展合理化建议活动的单位'),
  );
}
