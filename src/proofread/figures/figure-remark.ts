/** A remark on a figure, or on words beside it. */
import type { Remark } from '../../model/proofreading';
import type { TextPart } from '../draft';
import type { Figure } from './statement';

type Said = Pick<Remark, 'kind' | 'level' | 'message' | 'suggestion'>;

export function remarkOn({ start, end, text }: Pick<Figure, 'start' | 'end' | 'text'>, said: Said): Remark {
  return { ...said, start, end, text };
}

/** @param from, to in the part's own text */
export function remarkWithin({ start, text }: TextPart, from: number, to: number, said: Said): Remark {
  return remarkOn({ start: start + from, end: start + to, text: text.slice(from, to) }, said);
}
