/**
 * What is marked on the page: sentences that no longer stand, sentences that rest on the selected cell, the figure or phrase that is
 * open. A sentence is known by its block and its place in it: "4:1".
 */
import type { NewerReport, ReportDraft } from '../../actions/report-draft';
import { placeKey, type CellRef } from '../../model/address';
import type { Claim } from '../../model/claim';
import type { ReportDocument } from '../../model/report-document';
import type { PhraseBook } from '../../narrative/phrases/phrase-book';
import { sentencesOf, type DraftSentence } from '../../narrative/sentences';
import { claimsOf } from './claims';

export interface PageMarks {
  /** Stale sentence → what it will say, "" where it will go. */
  readonly stale: ReadonlyMap<string, string>;
  readonly resting: ReadonlySet<string>;
  readonly confirmed: PhraseBook;
  readonly open: ReportDraft['open'];
}

export function sentenceKey({ block, at }: Pick<DraftSentence, 'block' | 'at'>): string {
  return `${block}:${at}`;
}

export function staleMarks(newer: NewerReport | undefined): ReadonlyMap<string, string> {
  return new Map(newer?.stale.map(({ sentence, now }) => [sentenceKey(sentence), now?.text ?? '']));
}

/** The claims by id, as their cells now lie: those of the newer draft where it tells the same figure. */
export function presentClaims({ drafted, newer }: Pick<ReportDraft, 'drafted' | 'newer'>): ReadonlyMap<string, Claim> {
  const documents = [drafted?.document, newer?.drafted.document].filter((each) => each !== undefined);
  return new Map(documents.flatMap(claimsOf).map((claim) => [claim.id, claim]));
}

/** In reading order. */
export function sentencesRestingOn(document: ReportDocument, present: ReadonlyMap<string, Claim>, place: CellRef): readonly DraftSentence[] {
  const key = placeKey(place);
  return sentencesOf(document).filter(({ claims }) => claims.some(({ id, cells }) => (present.get(id)?.cells ?? cells).some((cell) => placeKey(cell) === key)));
}
