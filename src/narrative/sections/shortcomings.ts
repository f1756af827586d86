/**
 * 存在的不足, as far as figures show them: targets behind the calendar, and work that has fallen back since last year. The cause
 * is not in the sheet and is the clerk's to confirm. Nothing behind and nothing fallen gives no section.
 */
import { fallenWork, lateWork, tallyOf } from '../fallen-short';
import { joinClauses, paragraph, say, type Clause } from '../say';
import type { Section, SectionFacts } from '../section';
import type { WorkSection } from '../work-section';

export function shortcomings(sections: readonly WorkSection[]): Section {
  return {
    id: 'shortcomings',
    heading: '存在的不足',
    write(facts) {
      const [late, fallen] = [lateClause(facts), fallenClause(sections, facts)];
      if (!late && !fallen) return { section: '存在的不足', reason: '从表中数字看不出未完成的目标和下降的工作，需要写的请自行补充' };
      const cause = facts.phrase('shortcomings.cause');
      return paragraph(late, fallen, cause && say`${cause}。`);
    },
  };
}

/** 「送清凉活动次数完成40%，还差3次；…。另有21项没有完成年度目标。」 */
function lateClause(facts: SectionFacts): Clause | undefined {
  const { named, others } = lateWork(facts);
  const list = joinClauses(named.map(({ indicator: { title }, rest, completion }) => (completion ? say`${title}完成${completion}，还差${rest}` : say`${title}还差${rest}`)));
  const more = tallyOf('behind', others);
  if (facts.period.yearGoesOn) return list && say`对照年度目标，部分工作进度慢于时间进度：${list}。${more ? say`另有${more}慢于时间进度。` : []}`;
  return list && say`对照年度目标，部分工作没有完成：${list}。${more ? say`另有${more}没有完成年度目标。` : []}`;
}

function fallenClause(sections: readonly WorkSection[], facts: SectionFacts): Clause | undefined {
  const { named, others } = fallenWork(sections, facts);
  const list = joinClauses(named.map(({ indicator: { title }, growth }) => say`${title}${growth}`));
  const more = tallyOf('fallen', others);
  return list && say`与上年同期相比，${list}${more ? say`，另有${more}少于上年同期` : []}。`;
}
