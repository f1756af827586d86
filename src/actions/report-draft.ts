/**
 * 总结 as the session knows it: what the person has chosen, the report as it was drafted, and, once the sheet has changed under it, the
 * same report as it would be written now. Choices are kept while the workbook is open.
 */
import type { ReportKind, ReportDocument } from '../model/report-document';
import type { ComposedReport, DraftOptions } from '../narrative/draft-report';
import type { LargeChange } from '../narrative/large-changes';
import type { Level } from '../narrative/levels';
import { isConfirmed, phrasesOf, withConfirmed } from '../narrative/phrases/confirm-phrases';
import type { PhraseBook } from '../narrative/phrases/phrase-book';
import type { Staleness } from '../narrative/stale-sentences';
import type { UnmentionedIndicator } from '../narrative/unmentioned';
import type { ProfileId } from '../writers/docx/profile';
import type { UntrueSentence } from '../writers/refresh/standing-figure';

/** A change of this much and more, in percent of last year's figure, is one to explain. */
export const LARGE_CHANGE = 30;

export interface DraftedReport extends ComposedReport {
  /** Beside the report: what it leaves unsaid, and what its reader will ask about. */
  readonly unmentioned: readonly UnmentionedIndicator[];
  readonly changes: readonly LargeChange[];
}

/** What the sheet as it now stands would say otherwise. */
export interface NewerReport extends Staleness {
  readonly drafted: DraftedReport;
}

/** What came of a Word file of the clerk's own. */
export type WordFile =
  /** `holes`: figures the sheet does not have; `open`: conditions that could not be judged. */
  | { readonly kind: 'filled'; readonly fileName: string; readonly figures: number; readonly holes: readonly string[]; readonly open: readonly string[] }
  /** `overtyped`, `untrue` and `missing` were left as they were. */
  | {
      readonly kind: 'refreshed';
      readonly fileName: string;
      readonly figures: number;
      readonly changed: number;
      readonly overtyped: readonly { readonly from: string; readonly to: string }[];
      /** Sentences that the sheet does not bear out any more. */
      readonly untrue: readonly UntrueSentence[];
      readonly missing: readonly string[];
    };

export interface ReportDraft {
  /** As chosen by the person; undefined follows the sheet's period. */
  readonly kind: ReportKind | undefined;
  /** As typed by the person; undefined follows the sheet's 填报单位. */
  readonly unitName: string | undefined;
  /** undefined follows the unit's name, or the form. */
  readonly level: Level | undefined;
  readonly approximate: boolean;
  /** A table and a chart of the rates behind the text. */
  readonly annex: boolean;
  readonly style: ProfileId;
  /** Section ids. */
  readonly leaveOut: readonly string[];
  readonly order: readonly string[];
  /** Words of the person's own, by phrase id; "" strikes the phrase out. */
  readonly phrases: PhraseBook;
  /** The words as they were when the person confirmed them. */
  readonly confirmed: PhraseBook;
  readonly drafted: DraftedReport | undefined;
  /** Only while it differs from `drafted`. */
  readonly newer: NewerReport | undefined;
  /** The figure or phrase of the page that is looked at, by its id. */
  readonly open: { readonly kind: 'figure' | 'phrase'; readonly id: string } | undefined;
  readonly wordFile: WordFile | undefined;
}

export const NO_DRAFT: ReportDraft = {
  kind: undefined, unitName: undefined, level: undefined, approximate: false, annex: false, style: 'official',
  leaveOut: [], order: [], phrases: {}, confirmed: {}, drafted: undefined, newer: undefined, open: undefined, wordFile: undefined,
};

export function chosenOptions({ approximate, leaveOut, order, phrases }: ReportDraft): Omit<DraftOptions, 'kind'> {
  return { approximate, leaveOut, order, chosenPhrases: phrases };
}

/** As it is handed out: what was confirmed is no longer marked. */
export function finishedReport({ drafted, confirmed }: ReportDraft): ReportDocument | undefined {
  return drafted && withConfirmed(drafted.document, confirmed);
}

/** The phrase with these words, confirmed; with "" it is struck out. The next one that waits is opened. */
export function withPhrase(report: ReportDraft, id: string, text: string): ReportDraft {
  const present = report.drafted && phrasesOf(report.drafted.document).find(({ phrase }) => phrase === id)?.text;
  const settled: ReportDraft = {
    ...report,
    phrases: present === text ? report.phrases : { ...report.phrases, [id]: text },
    confirmed: text === '' ? report.confirmed : { ...report.confirmed, [id]: text },
  };
  const next = report.drafted && nextUnconfirmed(report.drafted.document, settled.confirmed, id);
  return { ...settled, open: next === undefined ? undefined : { kind: 'phrase', id: next } };
}

/** @returns the id of the first phrase after `after` that waits, or else of the first of all */
export function nextUnconfirmed(document: ReportDocument, confirmed: PhraseBook, after?: string): string | undefined {
  const phrases = phrasesOf(document);
  const at = phrases.findIndex(({ phrase }) => phrase === after);
  const waiting = [...phrases.slice(at + 1), ...phrases.slice(0, Math.max(at, 0))].filter((each) => each.phrase !== after && !isConfirmed(each, confirmed));
  return waiting[0]?.phrase;
}

/** Every phrase that was struck out is proposed again. */
export function withStruckBack(report: ReportDraft): ReportDraft {
  return { ...report, phrases: Object.fromEntries(Object.entries(report.phrases).filter(([, text]) => text !== '')) };
}
