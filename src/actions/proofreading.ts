/**
 * 校对 as the session knows it: a draft, what there is to say of it, and what the person has done about that. A remark is named by its kind
 * and the words around it.
 */
import type { TextPlace } from '../model/document-text';
import { STATISTIC_CLASSES, type NumeralClass, type Proofreading, type Remark } from '../model/proofreading';
import type { PreparedReport } from '../report';
import { readableText, type ReadableText } from './readable-text';
import type { DraftedReport } from './report-draft';

export type DraftSource =
  /** The document that is open beside the pane. */
  | { readonly kind: 'document' }
  | { readonly kind: 'file'; readonly fileName: string }
  /** Pasted or typed into the pane. */
  | { readonly kind: 'text' }
  /** The report that was drafted in the pane. */
  | { readonly kind: 'report'; readonly drafted: DraftedReport };

export interface PlacedRemark extends Remark {
  readonly id: string;
  readonly place: TextPlace;
}

export interface ProofreadDraft {
  readonly source: DraftSource;
  readonly paragraphs: readonly string[];
  /** In reading order. */
  readonly remarks: readonly PlacedRemark[];
  /** Figures that tell how much there is; dates and numbers of items left out. */
  readonly figures: number;
  /** The reading of the workbook that it was held against. */
  readonly heldAgainst: PreparedReport | undefined;
  /** Ids of remarks that the person has set aside. */
  readonly dismissed: ReadonlySet<string>;
  /** How many remarks have gone since the draft was first read. */
  readonly mended: number;
  /** Id of the remark whose card is open. */
  readonly open: string | undefined;
}

const STATISTICS: ReadonlySet<NumeralClass> = new Set(STATISTIC_CLASSES);
/** So much on either side tells a remark from others of its kind. */
const AROUND = 8;

/** @param paragraphs those whose readable text, parted by line feeds, was proof-read */
export function proofreadDraft(source: DraftSource, paragraphs: readonly string[], { text, remarks, numerals }: Proofreading, heldAgainst: PreparedReport | undefined): ProofreadDraft {
  const seen = new Map<string, number>();
  const readable = paragraphs.map(readableText);
  const starts = startsOf(readable);
  const placed = remarks.map((remark): PlacedRemark => {
    const name = `${remark.kind}:${text.slice(Math.max(0, remark.start - AROUND), remark.end + AROUND)}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return { ...remark, id: `${name}:${before}`, place: placeOf(remark, readable, starts) };
  });
  return { source, paragraphs, remarks: placed, figures: numerals.filter((each) => STATISTICS.has(each.class)).length, heldAgainst, dismissed: new Set(), mended: 0, open: undefined };
}

function startsOf(paragraphs: readonly ReadableText[]): readonly number[] {
  let next = 0;
  return paragraphs.map(({ text }) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
}

/** Within one paragraph, and never empty where there is anything to show. */
function placeOf({ start, end }: Remark, paragraphs: readonly ReadableText[], starts: readonly number[]): TextPlace {
  let [paragraph, above] = [0, starts.length];
  while (above - paragraph > 1) {
    const middle = (paragraph + above) >> 1;
    if (starts[middle]! <= start) paragraph = middle;
    else above = middle;
  }
  const { text: { length }, placeOf: placed } = paragraphs[paragraph] ?? readableText('');
  const from = Math.min(start - (starts[paragraph] ?? 0), length);
  const to = Math.min(end - (starts[paragraph] ?? 0), length);
  const [first, behind] = to > from ? [from, to] : [Math.max(0, from - 1), Math.min(length, Math.max(from, 1))];
  return { paragraph, start: placed(first), end: behind > first ? placed(behind - 1) + 1 : placed(first) };
}

/** Those that are not set aside. */
export function remarksLeft({ remarks, dismissed }: Pick<ProofreadDraft, 'remarks' | 'dismissed'>): readonly PlacedRemark[] {
  return remarks.filter(({ id }) => !dismissed.has(id));
}

/** Goes round at the ends. @returns undefined where none is left */
export function neighbourRemark(draft: ProofreadDraft, step: 1 | -1): PlacedRemark | undefined {
  const left = remarksLeft(draft);
  const at = left.findIndex(({ id }) => id === draft.open);
  if (at >= 0) return left[(at + step + left.length) % left.length];
  if (step === -1) return left.at(-1);
  const from = draft.remarks.findIndex(({ id }) => id === draft.open);
  return draft.remarks.slice(from + 1).find(({ id }) => !draft.dismissed.has(id)) ?? left[0];
}

/** 忽略 and back again. Set aside while its card is open, the next one's opens. */
export function withDismissed(draft: ProofreadDraft, id: string, isDismissed: boolean): ProofreadDraft {
  const dismissed = new Set(draft.dismissed);
  if (isDismissed) dismissed.add(id);
  else dismissed.delete(id);
  const after = { ...draft, dismissed };
  return isDismissed && draft.open === id ? { ...after, open: neighbourRemark(after, 1)?.id } : after;
}

/** The workbook, or the report itself, is no longer the one that was read. What becomes of a document shows only when it is read. */
export function isOutdated({ source, heldAgainst }: ProofreadDraft, prepared: PreparedReport | undefined, drafted: DraftedReport | undefined): boolean {
  return heldAgainst !== prepared || (source.kind === 'report' && source.drafted !== drafted);
}
