/**
 * Which finding each explanation answers, and whether it still does. A finding is known again by its sheet, its figure's
 * name and the check that asks; by its address only where the name is not given, so that rows may be inserted above it.
 */
import { addressOf, type CellRef } from '../model/address';
import type { Finding } from '../model/finding';
import { withoutSpaces } from '../text/plain-text';
import { boundValues, sameValues, type Grounds } from './bound-values';
import type { BoundValue, Explanation, StatedExplanation } from './explanation';
import { reviewText } from './review-text';

export interface Settled {
  /** By finding id; at most one each, the last that was written. */
  readonly explanations: ReadonlyMap<string, StatedExplanation>;
  /** They answer nothing any more. */
  readonly orphans: readonly Explanation[];
}

export interface Asked extends Grounds {
  readonly findings: readonly Finding[];
  readonly titleOf: (checkId: string) => string;
}

export function settleExplanations(written: readonly Explanation[], asked: Asked): Settled {
  const explanations = new Map<string, StatedExplanation>();
  const orphans: Explanation[] = [];
  const titles = new Set(asked.findings.map(({ checkId }) => asked.titleOf(checkId)));
  for (const explanation of written) {
    const finding = answered(explanation, asked, titles);
    if (finding) explanations.set(finding.id, { explanation, state: stateOf(explanation, finding, asked) });
    else if (!waits(explanation, asked.findings)) orphans.push(explanation);
  }
  return { explanations, orphans };
}

export function subjectOf(finding: Finding): string {
  return (finding.blamed ?? finding).subject;
}

/** The cells a finding rests on, its own first. */
export function cellsOf({ place, related }: Finding): readonly CellRef[] {
  const key = (each: CellRef): string => `${each.sheet}!${addressOf(each)}`;
  return [...new Map([place, ...related].map((each) => [key(each), each])).values()];
}

/** 「【表内审核关系应成立】…」 → 表内审核关系应成立; undefined where the question was typed by hand or left out. */
function titleIn(question: string): string | undefined {
  return /^【([^】]+)】/u.exec(question)?.[1];
}

function answered({ about }: Explanation, { findings, forms, titleOf }: Asked, titles: ReadonlySet<string>): Finding | undefined {
  const title = titleIn(about.question);
  const sheets = new Set([about.sheet, ...forms.filter(({ title: own }) => same(own, about.sheet)).map(({ sheet }) => sheet)]);
  let best: Finding | undefined;
  let most = 0;
  for (const finding of findings) {
    if (finding.level !== 'soft') continue;
    if (about.sheet !== '' && ![...sheets].some((sheet) => same(sheet, finding.place.sheet))) continue;
    const isNamed = about.subject !== '' && [finding.subject, subjectOf(finding)].some((subject) => same(subject, about.subject));
    const isThere = about.address === addressOf(finding.place);
    const isAsked = title !== undefined && titleOf(finding.checkId) === title;
    if (!isNamed && !(isThere && about.subject === '')) continue;
    if (title !== undefined && !isAsked && titles.has(title)) continue;
    const score = (isNamed ? 2 : 0) + (isThere ? 1 : 0) + (isAsked ? 4 : 0);
    if (score > most) [best, most] = [finding, score];
  }
  return best;
}

function same(a: string, b: string): boolean {
  return withoutSpaces(a) === withoutSpaces(b);
}

function stateOf(explanation: Explanation, finding: Finding, grounds: Grounds): StatedExplanation['state'] {
  const { about, text, boundTo } = explanation;
  if (!reviewText(text, subjectOf(finding)).isAccepted) return 'insufficient';
  if (boundTo.length === 0) return about.actual === '' || sameFigure(about.actual, actualOf(finding)) ? 'accepted' : 'stale';
  return sameValues(boundTo, boundValues(cellsOf(finding), grounds)) ? 'accepted' : 'stale';
}

export function actualOf(finding: Finding): string {
  return (finding.blamed ?? finding).actual;
}

/** 「1406」, 「1,406」 and 「1,406人」 are the same figure. */
function sameFigure(noted: string, actual: string): boolean {
  const digits = (text: string): string => /-?[\d.]+/u.exec(text.replace(/[,\s]/gu, ''))?.[0] ?? withoutSpaces(text);
  return digits(noted) === digits(actual);
}

/** While a certain error stands on the cell the question is not asked; the explanation waits with it. */
function waits({ about, boundTo }: Explanation, findings: readonly Finding[]): boolean {
  const own = (place: CellRef): boolean => same(place.sheet, about.sheet) && addressOf(place) === about.address;
  const bound = (place: CellRef): boolean => boundTo.some((value: BoundValue) => value.place?.sheet === place.sheet && addressOf(value.place) === addressOf(place));
  return findings.some((finding) => finding.level === 'hard' && cellsOf(finding).some((place) => own(place) || bound(place)));
}
