/** What the figures of a draft say of one another: sums, rates and their parts, units, magnitudes, times. */
import type { Numeral, Remark } from '../../model/proofreading';
import type { Draft, TextPart } from '../draft';
import { toldPlaces } from '../told-places';
import { aboutOnce } from './about-once';
import { chainAgrees } from './chain-agrees';
import { doneWithinDue } from './done-within-due';
import { figureIsTold } from './figure-is-told';
import { howOften } from './how-often';
import { judgementFits } from './judgement-fits';
import { knownTimes } from './known-times';
import { listedFitNumber } from './listed-fit-number';
import { moneyIsPlausible } from './money-is-plausible';
import { partsOfWhole } from './parts-of-whole';
import { piecesOf, type Piece } from './pieces';
import { priceTimesCount } from './price-times-count';
import { rateIsPossible } from './rate-is-possible';
import { rateOfCounts } from './rate-of-counts';
import { restOfWhole } from './rest-of-whole';
import { sharesOfOneWhole } from './shares-of-one-whole';
import { spanAgrees } from './span-agrees';
import { statementsOf, type Statement } from './statement';
import { sumBehind } from './sum-behind';
import { targetFits } from './target-fits';
import { toldOnce } from './told-once';
import { unitFitsName } from './unit-fits-name';
import { unitIsThere } from './unit-is-there';
import { valuesCompared } from './values-compared';
import { withinPeriod } from './within-period';
import { yearsAgree } from './years-agree';

type OfStatement = (statement: Statement) => readonly Remark[];

/** Of those in one group the first that has something to say speaks: a wrong difference would make the growth beside it wrong as well. */
const OF_STATEMENTS: readonly (readonly OfStatement[])[] = [
  [partsOfWhole, sumBehind, restOfWhole], [priceTimesCount], [valuesCompared, chainAgrees], [rateIsPossible, targetFits, sharesOfOneWhole, rateOfCounts, doneWithinDue], [judgementFits], [unitFitsName], [moneyIsPlausible],
];

const OF_DRAFTS: readonly ((draft: Draft, numerals: readonly Numeral[]) => readonly Remark[])[] = [unitIsThere, listedFitNumber, aboutOnce, howOften, figureIsTold];

/** Of the times a text tells of. */
const OF_PIECES: readonly ((piece: Piece) => readonly Remark[])[] = [withinPeriod, yearsAgree, spanAgrees, knownTimes];

/** @param told what the sheet says already: the figures beside a wrong one are not doubted for its sake */
export function figureRemarks(draft: Draft, numerals: readonly Numeral[], told: readonly Remark[] = []): readonly Remark[] {
  const { isTold } = toldPlaces(draft, told);
  const isDoubtful = ({ start, text }: TextPart): boolean => !isTold({ start, end: start + text.length });
  const doubtful = statementsOf(draft, numerals).filter(isDoubtful);
  const pieces = piecesOf(draft);
  const own = byPiece(pieces, doubtful);
  return [
    ...doubtful.flatMap((statement) => OF_STATEMENTS.flatMap((group) => firstSaid(group, statement))),
    ...own.flatMap(toldOnce),
    ...pieces.filter(({ title }) => !title || isDoubtful(title)).flatMap((piece) => OF_PIECES.flatMap((remarksOn) => remarksOn(piece))),
    ...OF_DRAFTS.flatMap((remarksOn) => remarksOn(draft, numerals)).filter((remark) => !isTold(remark)),
  ];
}

function firstSaid(group: readonly OfStatement[], statement: Statement): readonly Remark[] {
  for (const remarksOn of group) {
    const remarks = remarksOn(statement);
    if (remarks.length > 0) return remarks;
  }
  return [];
}

/** Both are in reading order. */
function byPiece(pieces: readonly Piece[], statements: readonly Statement[]): readonly (readonly Statement[])[] {
  let next = 0;
  return pieces.map((_, at) => {
    const end = pieces[at + 1]?.paragraphs[0]!.start ?? Infinity;
    const first = next;
    while (next < statements.length && statements[next]!.start < end) next += 1;
    return statements.slice(first, next);
  });
}
