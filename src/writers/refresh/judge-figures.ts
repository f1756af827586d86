/**
 * The figures of a document held against the sheet as it now stands, whatever the document lives in:
 *   untouched by the clerk, sheet changed   → to be renewed
 *   overtyped by the clerk                  → never overwritten; told with what the sheet says now, unless both agree
 *   no longer in the sheet                  → left as it is and told
 * and every sentence that the sheet does not bear out any more is pointed at, with the reason.
 */
import type { Claim } from '../../model/claim';
import type { DocumentFigure, DocumentText, FigureRenewal } from '../../model/document-text';
import type { SheetFigure, UntrueReason } from '../../model/sheet-figure';
import type { Direction } from '../../text/direction-words';
import { figureKey, textSum } from '../docx/figure-mark';
import { inWordsOf } from './same-words';
import { knowledgeOf, type Knowledge } from './sheet-knowledge';
import type { StandingFigure, UntrueSentence } from './standing-figure';
import { untrueAnnex } from './untrue-annex';
import { untruePeriod } from './untrue-period';
import { untrueSentences } from './untrue-sentences';
import { untrueUnit } from './untrue-unit';

export interface RefreshedFigure {
  /** The claim's id; absent where its mark fits none and its tag is lost. */
  readonly id?: string;
  /** In the document before. */
  readonly from: string;
  /** By the sheet now. */
  readonly to: string;
  /** The paragraph as it was, so that the place can be found. */
  readonly paragraph: string;
}

export interface FigureJudgement {
  /** How many figures the document holds. */
  readonly figures: number;
  readonly changed: readonly RefreshedFigure[];
  readonly overtyped: readonly RefreshedFigure[];
  readonly missing: readonly Omit<RefreshedFigure, 'to'>[];
  /** Sentences that are not borne out any more, for whatever reason. */
  readonly untrue: readonly UntrueSentence[];
  /** Those of them that tell the wrong direction. */
  readonly directions: readonly TurnedSentence[];
  /** Content controls that carry no name and no mark: what stands there could not be held against the sheet. */
  readonly nameless: readonly string[];
}

export type TurnedSentence = UntrueSentence & { readonly now: Direction };

/** Further figures for the ids that are not among the first, undefined for an id that is lost. */
export type MoreClaims = (ids: readonly (string | undefined)[]) => Iterable<SheetFigure>;

export interface KnownFigures {
  /** By figure key; the first that was told for it. */
  readonly told: ReadonlyMap<string, SheetFigure>;
  readonly knowledge: Knowledge;
}

/**
 * @param wanted the figures of the document
 * @param figures every figure the sheet can tell, not only those that a draft would choose; of several with one id the first counts
 * @param more told one after another until all that is wanted is found
 */
export function knownFigures(wanted: readonly Pick<DocumentFigure, 'key' | 'id'>[], figures: Iterable<SheetFigure>, more: MoreClaims = () => []): KnownFigures {
  const told = new Map<string, SheetFigure>();
  const all: Claim[] = [];
  const add = (figure: SheetFigure): string => {
    const claim = claimIn(figure);
    if (claim) all.push(claim);
    const key = figureKey(idOf(figure));
    if (!told.has(key)) told.set(key, figure);
    return key;
  };
  for (const figure of figures) add(figure);
  const lacking = new Map(wanted.filter(({ key }) => !told.has(key)).map(({ key, id }) => [key, id]));
  if (lacking.size > 0) {
    for (const figure of more([...lacking.values()])) if (lacking.delete(add(figure)) && lacking.size === 0) break;
  }
  return { told, knowledge: knowledgeOf(all) };
}

export function judgeFigures<Figure extends DocumentFigure>(text: DocumentText<Figure>, { told, knowledge }: KnownFigures): FigureJudgement & { readonly renewals: readonly FigureRenewal<Figure>[] } {
  const changed: RefreshedFigure[] = [];
  const overtyped: RefreshedFigure[] = [];
  const missing: Omit<RefreshedFigure, 'to'>[] = [];
  const renewals: FigureRenewal<Figure>[] = [];
  const standing = new Map<number, StandingFigure[]>();
  for (const figure of text.figures) {
    const known = told.get(figure.key);
    const claim = known && claimIn(known);
    const now = known && claim ? inWordsOf(figure.text, claim, known.kind === 'plain') : figure.text;
    const isTheirs = textSum(figure.text) !== figure.sum;
    const at = { ...(known ? { id: idOf(known) } : figure.id !== undefined && { id: figure.id }), from: figure.text, paragraph: text.paragraphs[figure.paragraph] ?? '' };
    const isRenewed = claim !== undefined && !isTheirs && now !== figure.text;
    if (!known) missing.push(at);
    else if (isRenewed) {
      changed.push({ ...at, to: now });
      renewals.push({ figure, id: idOf(known), text: now });
    } else if (isTheirs && now !== figure.text) overtyped.push({ ...at, to: now });
    const shown: StandingFigure = { start: figure.offset, end: figure.offset + figure.text.length, before: figure.text, after: isRenewed ? now : figure.text, ...(claim && { claim }), ...refutedBy(known) };
    standing.set(figure.paragraph, [...(standing.get(figure.paragraph) ?? []), shown]);
  }
  const untrue = [
    ...text.paragraphs.flatMap((paragraph, at) => untrueSentences(paragraph, (standing.get(at) ?? []).sort((a, b) => a.start - b.start), knowledge)),
    ...untruePeriod(text, told),
    ...untrueUnit(text, told),
    ...untrueAnnex(text, told, renewals.map(({ id }) => id)),
  ];
  return { figures: text.figures.length, changed, overtyped, missing, untrue, directions: untrue.filter(isTurned), nameless: text.nameless, renewals };
}

function refutedBy(known: SheetFigure | undefined): { readonly refuted?: UntrueReason } {
  return known?.kind === 'refuted' ? { refuted: known.reason } : {};
}

function claimIn(figure: SheetFigure): Claim | undefined {
  if (figure.kind === 'caption') return undefined;
  return figure.kind === 'refuted' || figure.kind === 'plain' ? figure.claim : figure;
}

function idOf(figure: SheetFigure): string {
  return figure.kind === 'plain' ? figure.claim.id : figure.id;
}

function isTurned(sentence: UntrueSentence): sentence is TurnedSentence {
  return sentence.now !== undefined;
}
