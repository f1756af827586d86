/**
 * Sections as data: what a sentence may tell, figure by figure. Labels say in words what the indicator's number counts; {staff},
 * {congress}, {openAffairs} and {whole} stand for the words of the level. A line whose figure is missing is silently left out, a
 * sentence without lines is not written.
 *   flow('new-members', '新增会员')          what was done:  新增会员312人，同比增长8.3%，完成年度目标的62.4%
 *   stock('members', '会员')                 what there is:  会员7980人，同比增长4.1%，达到年度目标的97.6%
 *   told('gift-value', '发放价值', '的慰问品')  a figure alone: 发放价值2.36万元的慰问品
 */
import type { Clause } from './say';
import type { SectionFacts } from './section';

export interface FigureLine {
  readonly kind: 'flow' | 'stock' | 'told';
  readonly indicator: string;
  readonly label: string;
  /** What follows the figure. */
  readonly after?: string;
  /** 其中: parts with the names they have in the sentence. */
  readonly parts?: readonly (readonly [indicator: string, label: string])[];
  /** A rate made of this figure and the one before it: 采纳263条，采纳率63.83%. */
  readonly rate?: readonly [id: string, label: string];
  /** What a plan asks for more of, where the label would not do: 组织职工参加技能竞赛. */
  readonly goal?: string;
  /** Half the year's target in half the year is told as such. */
  readonly isHalfNews?: true;
  /** Told only where this other figure is not there. */
  readonly unless?: string;
  /** Left out where this other figure is there and comes to the same. */
  readonly unlessSameAs?: string;
  /**
   * Behind one of these figures it goes on their clause, under this label and with these words after it: 举办安全培训班4期，培训职工428人;
   * 组织职工742人参加文体比赛，268人参加志愿服务.
   */
  readonly tied?: readonly [behind: readonly string[], label: string, after?: string];
}

export interface RatesLine {
  readonly kind: 'rates';
  readonly ids: readonly string[];
}

/** What no pattern can say. */
export interface OwnLine {
  readonly kind: 'own';
  readonly indicators: readonly string[];
  readonly write: (facts: SectionFacts) => Clause | undefined;
}

export type Line = FigureLine | RatesLine | OwnLine;

/**
 * How a sentence begins. "date": 截至2026年6月底，全镇; "end": 截至6月底，全镇; "period": 上半年，; "whole": 全镇; any other text as it is,
 * or behind one of these: 截至6月底，全镇建有.
 */
export type Lead = LeadKind | { readonly at?: LeadKind; readonly text: string };
type LeadKind = 'date' | 'end' | 'period' | 'whole';

export interface SentencePlan {
  readonly lead: Lead;
  readonly lines: readonly Line[];
  /** Between figures that have nothing said of them: things of one verb are listed with 、. */
  readonly joint?: '、';
}

type Options = Omit<FigureLine, 'kind' | 'indicator' | 'label'>;

export const flow = (indicator: string, label: string, options: Options = {}): FigureLine => ({ kind: 'flow', indicator, label, ...options });
export const stock = (indicator: string, label: string, options: Options = {}): FigureLine => ({ kind: 'stock', indicator, label, ...options });
export const told = (indicator: string, label: string, after = '', options: Options = {}): FigureLine => ({ kind: 'told', indicator, label, after, ...options });
export const rates = (...ids: readonly string[]): RatesLine => ({ kind: 'rates', ids });
export const own = (indicators: readonly string[], write: OwnLine['write']): OwnLine => ({ kind: 'own', indicators, write });

export const sentence = (lead: Lead, ...lines: readonly Line[]): SentencePlan => ({ lead, lines });
/** 「共有劳动争议调解委员会58个、劳动法律监督组织56个」 */
export const listing = (lead: Lead, ...lines: readonly Line[]): SentencePlan => ({ lead, lines, joint: '、' });
export const starting = (text: string, at?: LeadKind): Lead => (at === undefined ? { text } : { at, text });

/** Every indicator a line can tell of, parts included. */
export function indicatorsOf(line: Line): readonly string[] {
  if (line.kind === 'rates') return [];
  return line.kind === 'own' ? line.indicators : [line.indicator, ...(line.parts ?? []).map(([indicator]) => indicator)];
}
