/** The words of every card, made once for a reading: what it names, what is said of it, and how it stands. */
import type { Locale } from '../../actions/state';
import type { Finding } from '../../model/finding';
import type { PreparedReport } from '../../report';
import type { Words } from '../locale/words';
import { cardHead, type CardHead } from './card-head';
import { standingOf, type Standing } from './finding-groups';
import { remarkOf } from './remark';

export interface CardText extends CardHead {
  readonly sentence: string;
  readonly standing: Standing;
  /** What has become of its explanation, where it does not hold. */
  readonly note?: string;
}

export function cardText(prepared: PreparedReport, finding: Finding, locale: Locale, words: Words): CardText {
  const state = prepared.explanations.get(finding.id)?.state;
  return {
    ...cardHead(prepared, finding),
    sentence: remarkOf(finding, locale),
    standing: standingOf(prepared, finding),
    ...(state !== undefined && state !== 'accepted' && { note: words.explain.states[state] }),
  };
}
