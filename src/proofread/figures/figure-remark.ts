/** A remark on a figure, or on words beside it. */
import type { Remark } from '../../model/proofreading';
import type { Level } from '../../model/relation';
import type { Figure, Statement } from './statement';

interface Said {
  readonly kind: string;
  readonly level: Level;
  readonly message: string;
  readonly suggestion?: string;
}

export function remarkOn({ start, end, text }: Pick<Figure, 'start' | 'end' | 'text'>, said: Said): Remark {
  return { kind: said.kind, level: said.level, start, end, text, message: said.message, ...(said.suggestion !== undefined && { suggestion: said.suggestion }) };
}

/** @param from, to in the statement's own text */
export function remarkWithin({ start, text }: Pick<Statement, 'start' | 'text'>, from: number, to: number, said: Said): Remark {
  return remarkOn({ start: start + from, end: start + to, text: text.slice(from, to) }, said);
}
