/** A slip: what one kind of carelessness looks like in a draft. Each knows one kind, or a close family, and nothing of the others. */
import type { Remark } from '../../model/proofreading';
import type { Draft } from '../draft';

export type Slip = (draft: Draft) => readonly Remark[];

/** @param remark its places count in the draft's whole text, and are not empty */
export function remarkOn({ text }: Draft, remark: Omit<Remark, 'text'>): Remark {
  return { ...remark, text: text.slice(remark.start, remark.end) };
}
