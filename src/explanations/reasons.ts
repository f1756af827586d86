/**
 * Why a surprising figure is right after all, in the groups statistics offices count explanations by. The sheet holds the
 * title; a clerk who types 「企业撤并」 by hand is understood as 机构撤并.
 */
import { withoutSpaces } from '../text/plain-text';

export type ReasonCode = 'scope' | 'merger' | 'new-unit' | 'policy' | 'one-off' | 'earlier-error' | 'other';

export interface Reason {
  readonly code: ReasonCode;
  readonly title: string;
  /** Words that mean it where somebody wrote their own. */
  readonly words: readonly string[];
}

/** In the order they are offered; the first whose word is met is taken. */
export const reasons: readonly Reason[] = [
  { code: 'scope', title: '口径变化', words: ['口径', '统计范围', '指标解释'] },
  { code: 'merger', title: '机构撤并', words: ['撤并', '合并', '撤销', '注销', '改制', '关停', '搬迁', '破产', '划出'] },
  { code: 'new-unit', title: '新增单位', words: ['新增', '新建', '新成立', '划入', '组建'] },
  { code: 'policy', title: '政策因素', words: ['政策', '文件', '规定', '行动'] },
  { code: 'one-off', title: '一次性因素', words: ['一次性', '临时', '补缴', '补发', '疫情', '灾'] },
  { code: 'earlier-error', title: '上期数据有误', words: ['上期', '上年', '去年', '误报', '漏报', '更正'] },
  { code: 'other', title: '其他', words: [] },
];

export function reasonTitle(code: ReasonCode): string {
  return reasons.find((reason) => reason.code === code)!.title;
}

/** Of a cell's text: the title first, then what it speaks of; 其他 where it says something else or nothing. */
export function reasonNamed(text: string): ReasonCode {
  const packed = withoutSpaces(text);
  const named = reasons.find(({ title }) => packed.includes(title)) ?? reasons.find(({ words }) => words.some((word) => packed.includes(word)));
  return named?.code ?? 'other';
}
