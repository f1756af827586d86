/** How a proposal is told. */
import type { Proposal } from './propose';

/** Where the figures stand that slid. */
export type ShiftKind = 'one-row-high' | 'one-row-low';

export const REASONS: Readonly<Record<Proposal['kind'] | ShiftKind, string>> = {
  exchanged: '两位数字颠倒',
  doubled: '重复录入了一位数字',
  sign: '多了负号',
  unit: '计量单位混用，相差一万倍',
  zeros: '多录或少录了 0',
  mistyped: '录错了一位数字',
  'left-out': '漏录了一位数字',
  extra: '多录了一位数字',
  implied: '由审核关系推出',
  unchanged: '与上年同期完全相同，可能没有更新',
  swapped: '与相邻单元格的数对调了',
  'one-row-high': '各数错上了一行，依次下移',
  'one-row-low': '各数错下了一行，依次上移',
};
