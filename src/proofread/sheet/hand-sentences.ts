/**
 * Sentences that nobody but their writer could have written, each figure of which is held against what the sheet has for it, so far as its words
 * tell what that is. 「全镇会员总数1260人」 where the sheet has 1206 is remarked on, 「举办讲座6场」 of which the sheet knows nothing is not.
 */
import type { Claim } from '../../model/claim';
import { decimal, type Decimal } from '../../model/decimal';
import type { Numeral, Remark } from '../../model/proofreading';
import type { Level } from '../../model/relation';
import { unitOfMeasure } from '../../text/unit-of-measure';
import type { Draft, Paragraph, TextPart } from '../draft';
import type { ClaimNames } from './claim-name';
import { cellsNamed } from './figure-remark';
import { agreement, reprinted, type Agreement } from './printed-number';
import { readSentence, type FigureRead, type Reader } from './read-sentence';
import { headsPlans } from './refers-ahead';
import type { OperationTold } from './told-operation';
import type { Standing } from './surroundings';
import { roughnessAround } from './words-before';
import { WHOLE } from './told-scope';
import { untrueWords } from './untrue-words';

export function handSentences(draft: Draft, numerals: readonly Numeral[], settled: ReadonlySet<TextPart>, reader: Reader, names: ClaimNames): readonly Remark[] {
  const remarks: Remark[] = [];
  let isPlan = false;
  let next = 0;
  for (const paragraph of draft.paragraphs) {
    const first = next;
    while (next < numerals.length && numerals[next]!.start < paragraph.start + paragraph.text.length) next += 1;
    const own = numerals.slice(first, next);
    if (isHeading(paragraph)) {
      isPlan = headsPlans(paragraph.text);
      continue;
    }
    if (paragraph.text.includes('\t')) continue;
    let standing: Standing = { period: 'current', scope: WHOLE };
    for (const parts of wholeSentences(paragraph.sentences)) {
      const sentence = { start: parts[0]!.start, text: parts.map(({ text }) => text).join('') };
      const told = inside(own, sentence);
      const read = readSentence(sentence, told, reader, standing, isPlan);
      standing = read.standing;
      const done = new Set(parts.filter((part) => settled.has(part)).flatMap((part) => inside(told, part)));
      const open = read.figures.filter((figure) => !done.has(figure.numeral) && !isToldTrue(figure, read.figures));
      remarks.push(...open.flatMap((figure) => remarkOn(figure, names)), ...untrueWords(sentence, open, reader.sheet, names));
    }
  }
  return remarks;
}

/** 「女职工组织82个，女职工委员会60个」: what the sheet has stands there already, so the other is told of something else. */
function isToldTrue(figure: FigureRead, all: readonly FigureRead[]): boolean {
  return all.some((other) => other !== figure && isOfSame(figure, other) && other.claims.some((claim) => agreementOf(other, claim) === 'true'));
}

function isOfSame({ subject: { ids, scope }, told, claims }: FigureRead, other: FigureRead): boolean {
  return told.operation === other.told.operation && scope === other.subject.scope && ids.join() === other.subject.ids.join() && claims[0]?.id === other.claims[0]?.id;
}

function agreementOf({ numeral, surroundings: { before, behind } }: FigureRead, claim: Claim): Agreement {
  return agreement(numeral, inBase(claim).abs(), numeral.about ?? roughnessAround(before, behind));
}

/** 「；」 ends a part of a sentence, whose time, place and subject go on behind it. */
function wholeSentences(parts: readonly TextPart[]): readonly (readonly TextPart[])[] {
  const sentences: TextPart[][] = [[]];
  for (const part of parts) {
    sentences.at(-1)!.push(part);
    if (!/[；;]$/u.test(part.text)) sentences.push([]);
  }
  return sentences.filter(({ length }) => length > 0);
}

function inside(numerals: readonly Numeral[], { start, text }: TextPart): readonly Numeral[] {
  return numerals.filter((numeral) => numeral.start >= start && numeral.end <= start + text.length);
}

const LONGEST_HEADING = 40;

function isHeading({ text }: Paragraph): boolean {
  return /^\s*(?:第?[一二三四五六七八九十]+[、.．章节部]|[（(][一二三四五六七八九十]+[)）])/u.test(text) && text.length <= LONGEST_HEADING && !/[。；;]$/u.test(text.trim());
}

function remarkOn(figure: FigureRead, names: ClaimNames): readonly Remark[] {
  const { numeral, subject, told, claims, lastYear } = figure;
  const agrees = (each: Claim): Agreement => agreementOf(figure, each);
  const [claim, ...others] = claims;
  if (!claim || numeral.value === undefined || others.some(({ text }) => text !== claim.text) || isBorneOut()) return [];
  const level = subject.isCertain ? 'hard' : 'soft';
  if (!goesThatWay(claim, told.direction)) return [turnedRemark(numeral, told, claim, names, level)];
  const suggestion = reprinted(numeral, inBase(claim).abs(), claim.text);
  const taken = lastYear.find((each) => agrees(each) === 'true');
  const { start, end, text } = numeral;
  const should = `${names(claim)}应为“${suggestion}”${cellsNamed(claim.cells)}`;
  return [{
    kind: taken ? 'other-period' : 'figure-differs', level, start, end, text, suggestion, cells: claim.cells,
    message: taken ? `“${text}”是${names(taken)}，本期${should}；请核对后改正。` : `“${text}”与表中不符，${should}；请核对后改正。`,
  }];

  function isBorneOut(): boolean {
    return claims.some((each) => agrees(each) !== 'false' && goesThatWay(each, told.direction));
  }
}

/** 「增长9.1%」 of a fall: the words go with the number. */
function turnedRemark({ start, end, text }: Numeral, told: OperationTold, claim: Claim, names: ClaimNames, level: Level): Remark {
  const words = told.wordsOf + text;
  return {
    kind: 'untrue-words', level, start: start - told.wordsOf.length, end, text: words, suggestion: claim.text, cells: claim.cells,
    message: `“${words}”与表中不符，${names(claim)}应为“${claim.text}”${cellsNamed(claim.cells)}；请核对后改正。`,
  };
}

function goesThatWay({ value, kind }: Claim, direction: string | undefined): boolean {
  if (direction === undefined || (kind !== 'growth' && kind !== 'change' && kind !== 'points')) return true;
  return direction === 'up' ? !value.lt(0) : !value.gt(0);
}

function inBase({ exact, unit }: Claim): Decimal {
  const size = unitOfMeasure(unit);
  return size && size.dimension !== 'percent' && size.dimension !== 'percentagePoint' ? exact.times(size.multiplier) : decimal(exact);
}
