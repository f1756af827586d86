/** Why a sentence is not borne out, in words for the clerk: 「目标已完成」, 「表中为下降」. */
import type { UntrueReason } from '../../model/sheet-figure';
import type { UntrueSentence } from './standing-figure';

const REASONS: Readonly<Record<Exclude<UntrueReason, 'turned'>, string>> = {
  'target-met': '目标已完成',
  'no-shortcoming': '不再是不足',
  'coverage-lost': '没有全覆盖',
  'excess-lost': '没有超额',
  'past-half-lost': '没有过半',
  'order-changed': '名次有变',
  zero: '表中为零',
  'other-period': '表中是另一个报告期的数',
  'other-unit': '表是另一个单位的',
  'caption-changed': '图题应改',
  'table-lacks': '附表没有这个数',
  'chart-stale': '图与表不完全一致，请重新起草附件',
};
const WAYS = { up: '上升', down: '下降', level: '持平' } as const;

export function untrueWords({ reason, now }: Pick<UntrueSentence, 'reason' | 'now'>): string {
  return reason === 'turned' ? `表中为${now ? WAYS[now] : '相反方向'}` : REASONS[reason];
}
