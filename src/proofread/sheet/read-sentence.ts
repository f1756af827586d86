/**
 * What each figure of a sentence tells, read from left to right: 「截至6月底，全镇会员1206人，同比增长9.6%」 tells 会员人数 of this period, then its growth.
 * A figure whose name, period or place is not known tells nothing, and nothing behind it leans on it.
 */
import type { Claim } from '../../model/claim';
import type { Numeral } from '../../model/proofreading';
import type { TextPart } from '../draft';
import { comparisonsTold, valuesTold } from './claims-told';
import { isOfSomeOnly, narrowsToKind } from './of-some-only';
import { refersAhead } from './refers-ahead';
import type { SheetFigures } from './sheet-figures';
import type { SpokenNames } from './spoken-names';
import { summedUpLater } from './summed-up-later';
import { subjectCounted, subjectNamed, type Subject } from './subject-of';
import { surroundingsOf, type Standing, type Surroundings } from './surroundings';
import { operationTold, type OperationTold } from './told-operation';
import { unitFits } from './unit-fits';
import { peeled } from './words-before';

export interface FigureRead {
  readonly numeral: Numeral;
  readonly subject: Subject;
  readonly told: OperationTold;
  /** What the sheet has for it; never empty. */
  readonly claims: readonly Claim[];
  /** The same of last year, which may have been taken by mistake. */
  readonly lastYear: readonly Claim[];
  readonly surroundings: Surroundings;
}

export interface SentenceRead {
  readonly figures: readonly FigureRead[];
  readonly standing: Standing;
}

export interface Reader {
  readonly sheet: SheetFigures;
  readonly names: SpokenNames;
}

/** @param isPlan it stands under a heading of plans */
export function readSentence(sentence: TextPart, numerals: readonly Numeral[], reader: Reader, before: Standing, isPlan: boolean): SentenceRead {
  const { figures: around, standing } = surroundingsOf(sentence, numerals, reader.sheet, before);
  if (isPlan) return { figures: [], standing };
  const figures: FigureRead[] = [];
  let last: Subject | undefined;
  let whole: Subject | undefined;
  /** Of what is counted of one kind of union only. */
  let kindUnit: string | undefined;
  const told: string[] = [];
  const parts = summedUpLater(around);
  for (const surroundings of around) {
    if (/[；;]/u.test(surroundings.since)) [last, whole, kindUnit] = [undefined, undefined, undefined];
    if (/其中|包括/u.test(surroundings.since)) whole = { scope: surroundings.scope, isCertain: false, ...last, ids: last ? [...told] : [] };
    const operation = operationOf(surroundings, reader);
    const isOut = surroundings.scope === 'unknown' || parts.has(surroundings) || kindUnit === surroundings.numeral.unit || isOfSomeOnly(surroundings) || refersAhead(surroundings.before, surroundings.behind);
    const read = isOut ? undefined : readFigure(surroundings, operation, reader, last, whole);
    if (read) {
      figures.push(read);
      told.push(...read.subject.ids);
    }
    if (!read && !isOut && operation.operation === 'value' && narrowsToKind(surroundings, reader.names)) kindUnit = surroundings.numeral.unit;
    if (read || operation.operation === 'value') last = read?.subject ?? (isOut ? undefined : startedFrom(surroundings, reader.names));
  }
  return { figures, standing };
}

/** 「组建完成率为66.7%」 is a rate with a name of its own, and no progress against a target. */
function operationOf({ words, before, numeral: { unit, text } }: Surroundings, { names, sheet: { report } }: Reader): OperationTold {
  const plain = (said: string): string => (report ? said.replaceAll(`${report.year - 1}年`, '去年') : said);
  if (text.startsWith('翻')) return { ...operationTold(plain(`${words}增长`), plain(`${before}增长`), unit), wordsOf: '' };
  const isRate = unit === '%' && [...peeled(words)].some((each) => names.nameBefore(each, unit));
  return isRate ? { operation: 'value', words, wordsOf: '' } : operationTold(plain(words), plain(before), unit);
}

/** 「入会率由上年的94.6%提高到95.4%」: the first figure may be of any time, the second is of its name. */
function startedFrom(surroundings: Surroundings, names: SpokenNames): Subject | undefined {
  const named = /^(?<name>.+?)[由从](?:上年|去年|年初)?(?:同期|末|底)?的?$/u.exec(surroundings.words)?.groups?.name;
  return named === undefined ? undefined : subjectNamed(named, surroundings, names, surroundings.numeral.unit);
}

/** 增加到, 提高至, 减少到: from what was told just before to what there is now. */
const COME_TO = /^(?:逐步|稳步|已)?(?:增加|增长|上升|提高|提升|发展|扩大|下降|减少|降低|增|升|降|减)[到至]了?$/u;
const LAST_YEAR = /[由从]?(?:上年|去年)(?:同期|上半年)?(?:数)?(?:为|是|有|的)?\s*$/u;
const TARGET_NUMBER = /(?:全年|年度|年初|今年)?的?(?:目标|任务|计划)+(?:任务|数|指标|额)*(?:为|是|：|:)?\s*$/u;

const TARGET_OF = /^(?:全年|年度|年初)的?(?:目标|任务|计划)+(?=\p{Script=Han}{2})/u;

function readFigure(surroundings: Surroundings, told: OperationTold, { sheet, names }: Reader, last: Subject | undefined, whole: Subject | undefined): FigureRead | undefined {
  const { numeral, before } = surroundings;
  const hasCome = last !== undefined && COME_TO.test(told.words.trim());
  const period = hasCome ? 'current' : surroundings.period;
  if (period === 'unknown' || period === 'future') return undefined;
  if (told.operation !== 'value') {
    const words = told.words.trim();
    const subject = words === '' ? last : subjectNamed(words, surroundings, names);
    const claims = subject && period === 'current' ? comparisonsTold(told, subject, sheet, names).filter(({ unit }) => told.operation !== 'change' || unitFits(numeral.unit, unit)) : [];
    return subject && claims.length > 0 ? { numeral, subject, told, claims, lastYear: [], surroundings } : undefined;
  }
  const isTarget = TARGET_NUMBER.test(told.words) || TARGET_OF.test(told.words);
  const words = told.words.replace(TARGET_NUMBER, '').replace(TARGET_OF, '').replace(LAST_YEAR, '').trim();
  const leansBack = hasCome || words.replace(/^(?:为|是|有|，)*$/u, '') === '' && (isTarget || LAST_YEAR.test(before));
  const subject = leansBack ? last : subjectCounted(words, surroundings, names, sheet, whole);
  if (!subject) return undefined;
  const wanted = isTarget ? 'annualTarget' : period;
  const claims = valuesTold(subject, wanted, sheet);
  if (claims.length === 0) return undefined;
  return { numeral, subject, told, claims, lastYear: wanted === 'current' ? valuesTold(subject, 'samePeriodLastYear', sheet) : [], surroundings };
}
