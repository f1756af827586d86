/**
 * The figures of a document held against the sheet as it now stands, whatever the document lives in:
 *   untouched by the clerk, sheet changed   → to be renewed
 *   overtyped by the clerk                  → never overwritten; told with what the sheet says now, unless both agree
 *   no longer in the sheet                  → left as it is and told
 * and sentences whose direction no longer holds are pointed at.
 */
import type { Claim } from '../../model/claim';
import type { DocumentFigure, DocumentText, FigureRenewal } from '../../model/document-text';
import { figureKey, textSum } from '../docx/figure-mark';
import { brokenDirections, trendsOf, type BrokenDirection, type StandingFigure } from './broken-directions';
import { inWordsOf } from './same-words';

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
  readonly directions: readonly BrokenDirection[];
  /** Content controls that carry no name and no mark: what stands there could not be held against the sheet. */
  readonly nameless: readonly string[];
}

/** Further claims for the ids that are not among the first, undefined for an id that is lost. */
export type MoreClaims = (ids: readonly (string | undefined)[]) => Iterable<Claim>;

type Wordings = readonly [Claim, ...Claim[]];

export interface KnownFigures {
  /** By figure key. */
  readonly wordings: ReadonlyMap<string, Wordings>;
  readonly trends: ReturnType<typeof trendsOf>;
}

/**
 * @param wanted the figures of the document
 * @param claims every figure the sheet can tell, not only those that a draft would choose; the same one may come in several wordings
 * @param more told one after another until all that is wanted is found
 */
export function knownFigures(wanted: readonly Pick<DocumentFigure, 'key' | 'id'>[], claims: Iterable<Claim>, more: MoreClaims = () => []): KnownFigures {
  const wordings = byKey(claims);
  const lacking = new Map(wanted.filter(({ key }) => !wordings.has(key)).map(({ key, id }) => [key, id]));
  addWanted(wordings, lacking, more);
  return { wordings, trends: trendsOf([...wordings.values()].flat()) };
}

export function judgeFigures<Figure extends DocumentFigure>(text: DocumentText<Figure>, { wordings, trends }: KnownFigures): FigureJudgement & { readonly renewals: readonly FigureRenewal<Figure>[] } {
  const changed: RefreshedFigure[] = [];
  const overtyped: RefreshedFigure[] = [];
  const missing: Omit<RefreshedFigure, 'to'>[] = [];
  const renewals: FigureRenewal<Figure>[] = [];
  const standing = new Map<number, StandingFigure[]>();
  for (const figure of text.figures) {
    const told = wordings.get(figure.key);
    const claim = told?.[0];
    const now = told ? inWordsOf(figure.text, told) : figure.text;
    const isTheirs = textSum(figure.text) !== figure.sum;
    const at = { ...(claim ? { id: claim.id } : figure.id !== undefined && { id: figure.id }), from: figure.text, paragraph: text.paragraphs[figure.paragraph] ?? '' };
    const isRenewed = claim !== undefined && !isTheirs && now !== figure.text;
    if (!claim) missing.push(at);
    else if (isRenewed) {
      changed.push({ ...at, to: now });
      renewals.push({ figure, id: claim.id, text: now });
    } else if (isTheirs && now !== figure.text) overtyped.push({ ...at, to: now });
    const shown: StandingFigure = { start: figure.offset, end: figure.offset + figure.text.length, before: figure.text, after: isRenewed ? now : figure.text, ...(claim && { claim }) };
    standing.set(figure.paragraph, [...(standing.get(figure.paragraph) ?? []), shown].sort((a, b) => a.start - b.start));
  }
  const directions = text.paragraphs.flatMap((paragraph, at) => brokenDirections(paragraph, standing.get(at) ?? [], trends));
  return { figures: text.figures.length, changed, overtyped, missing, directions, nameless: text.nameless, renewals };
}

function addWanted(wordings: Map<string, Wordings>, lacking: Map<string, string | undefined>, more: MoreClaims): void {
  if (lacking.size === 0) return;
  for (const claim of more([...lacking.values()])) {
    const key = figureKey(claim.id);
    if (lacking.delete(key)) wordings.set(key, [claim]);
    if (lacking.size === 0) return;
  }
}

function byKey(claims: Iterable<Claim>): Map<string, Wordings> {
  const known = new Map<string, Wordings>();
  for (const claim of claims) {
    const key = figureKey(claim.id);
    const told = known.get(key);
    known.set(key, told ? [...told, claim] : [claim]);
  }
  return known;
}
