/** What the readers of numbers share: a place in the half-width text, and what is read there. */
import type { Decimal } from '../../model/decimal';
import type { About } from '../../model/claim';
import type { NumeralClass } from '../../model/proofreading';

export interface Reading {
  readonly start: number;
  readonly end: number;
  readonly value?: Decimal;
  readonly unit: string;
  readonly about?: About;
  /** Absent where what stands around must tell. */
  readonly class?: NumeralClass;
}

/** Reads what begins just there. Every pattern of a reader is sticky and bounded, so that a draft is read in linear time. */
export type Reader = (text: string, at: number) => Reading | undefined;

/** Signs of everyday Chinese numerals. */
export const SIGNS = '零〇一二两三四五六七八九十百千万亿';

export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** At most `count` characters of the same paragraph. */
export function textBefore(text: string, at: number, count = 16): string {
  const near = text.slice(Math.max(0, at - count), at);
  return near.slice(near.lastIndexOf('\n') + 1);
}

export function textAfter(text: string, at: number, count = 24): string {
  const near = text.slice(at, at + count);
  const lineEnd = near.indexOf('\n');
  return lineEnd < 0 ? near : near.slice(0, lineEnd);
}

/** Whether only spaces, quotes and marks of a heading stand before it in its paragraph. */
export function beginsParagraph(text: string, at: number): boolean {
  return /(?:^|\n)[-\s#>*."“]{0,8}$/u.test(text.slice(Math.max(0, at - 9), at));
}
