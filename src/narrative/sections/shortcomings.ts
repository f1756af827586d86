/**
 * 存在的不足, as far as figures show them: targets behind the calendar, and work that has fallen back since last year. The cause
 * is not in the sheet and is the clerk's to confirm. Nothing behind and nothing fallen gives no section.
 */
import { linesOf, type WorkSection } from '../work-section';
import { joinClauses, paragraph, say, type Clause } from '../say';
import type { Section, SectionFacts } from '../section';
import { behind } from '../targets';

/** Fewer disputes, petitions or workers in difficulty are no shortcoming. */
const LESS_IS_NO_FAULT = new Set(['labour-relations', 'aid']);
const MOST = 4;

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

function lateClause(facts: SectionFacts): Clause | undefined {
  const late = behind(facts);
  return late && (facts.period.yearGoesOn ? say`对照年度目标，部分工作进度慢于时间进度：${late}。` : say`对照年度目标，部分工作没有完成：${late}。`);
}

function fallenClause(sections: readonly WorkSection[], { figures, indicators }: SectionFacts): Clause | undefined {
  const told = new Map(indicators.map(({ id, title }) => [id, title]));
  const fallen = sections
    .filter(({ id }) => !LESS_IS_NO_FAULT.has(id))
    .flatMap(linesOf)
    .flatMap((line) => {
      const growth = line.kind === 'flow' || line.kind === 'stock' ? figures.growth(line.indicator) : undefined;
      const title = growth && line.kind !== 'rates' && line.kind !== 'own' ? told.get(line.indicator) : undefined;
      return growth?.value.lt(0) && title !== undefined ? [{ title, growth }] : [];
    });
  const list = joinClauses(fallen.slice(0, MOST).map(({ title, growth }) => say`${title}${growth}`));
  return list && say`与上年同期相比，${list}。`;
}
