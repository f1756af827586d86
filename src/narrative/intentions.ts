/**
 * What a union means to do next, by area: the words of 下步打算 and of a plan, which state no figure and no deed done.
 * Areas short of their yearly target come first, then those the report tells of, in the order of the list; five at most.
 */
import type { Area } from '../model/indicator';
import type { SectionFacts } from './section';
import { say, type Clause } from './say';

const MOST = 5;
export const ORDINALS = ['一', '二', '三', '四', '五'] as const;

const INTENTIONS: readonly (readonly [readonly Area[], Clause])[] = [
  [['organisation', 'membership'], say`继续做好工会组建和会员发展工作，把更多职工组织到工会中来`],
  [['bargaining'], say`做好集体合同的新签、续签和履约检查，推动集体协商取得实效`],
  [['democracy'], say`坚持和完善以职代会为基本形式的民主管理制度，深化厂务公开`],
  [['labour-relations', 'safety'], say`畅通职工诉求表达渠道，做好劳动争议预防调解和劳动安全卫生监督`],
  [['aid', 'scholarship', 'employment'], say`做好困难职工的常态化帮扶，开展送温暖、送清凉和金秋助学活动`],
  [['competition', 'suggestions', 'model-workers'], say`广泛开展劳动和技能竞赛，弘扬劳模精神、劳动精神、工匠精神`],
  [['women'], say`维护女职工合法权益和特殊利益，做好女职工专项集体合同工作`],
  [['training', 'publicity', 'culture'], say`加强工会干部培训和职工思想政治引领，丰富职工文化生活`],
  [['finance'], say`依法收好、管好、用好工会经费`],
];

export function intentions(facts: SectionFacts): readonly Clause[] {
  const behind = INTENTIONS.filter(([areas]) => isBehind(areas, facts));
  const told = INTENTIONS.filter(([areas]) => facts.indicators.some(({ area, state }) => state === 'told' && areas.includes(area)));
  return [...new Set([...behind, ...told])].slice(0, MOST).map(([, words]) => words);
}

/** 「一是……；二是……」, or the one intention there is. */
export function enumerated(clauses: readonly Clause[]): Clause {
  if (clauses.length === 1) return clauses[0]!;
  return clauses.flatMap((clause, at) => [...(at === 0 ? [] : ['；']), `${ORDINALS[at]}是`, ...clause]);
}

function isBehind(areas: readonly Area[], { indicators, figures }: SectionFacts): boolean {
  return indicators.some(({ id, area }) => areas.includes(area) && figures.shortfall(id) !== undefined);
}
