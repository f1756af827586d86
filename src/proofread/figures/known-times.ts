/**
 * Years that everyone can look up: a five-year plan begins and ends in known years (「2026年是“十四五”规划的开局之年」 is five years late), and a
 * report cannot study a party congress held after its year.
 */
import type { Remark } from '../../model/proofreading';
import { remarkWithin } from './figure-remark';
import type { Piece } from './pieces';
import { toldTime } from './told-time';

/** The first year of each five-year plan (五年规划纲要); the tenth began in 2001. */
const FIRST_YEARS: Readonly<Record<string, number>> = { 十五: 2001, 十一五: 2006, 十二五: 2011, 十三五: 2016, 十四五: 2021, 十五五: 2026, 十六五: 2031 };
/** The autumn in which each national congress of the party met. */
const CONGRESSES: Readonly<Record<string, number>> = { 十七大: 2007, 十八大: 2012, 十九大: 2017, 二十大: 2022 };
const PLAN_YEAR = /(?<!\d)(?<year>20\d\d)年是[^。，,]{0,12}?[“"]?(?<plan>十[一二三四五六]?五)[”"]?(?:规划|计划|时期)?[^。，,；;]{0,10}?(?<turn>开局|起步|收官|最后一|末)(?:之)?年/gu;
const CONGRESS = /党的(?<congress>十[七八九]大|二十大)/gu;

export function knownTimes(piece: Piece): readonly Remark[] {
  const { year } = toldTime(piece);
  return piece.paragraphs.flatMap((paragraph) => [
    ...[...paragraph.text.matchAll(PLAN_YEAR)].flatMap(({ index, groups }) => {
      const { year: told = '', plan = '', turn = '' } = groups!;
      const first = FIRST_YEARS[plan];
      if (first === undefined) return [];
      const right = /开局|起步/u.test(turn) ? first : first + 4;
      const message = `“${plan}”从${first}年到${first + 4}年，“${told}年”不是它的${right === first ? '第一' : '最后一'}年，请核对。`;
      return Number(told) === right ? [] : [remarkWithin(paragraph, index, index + told.length + 1, { kind: 'period-mismatch', level: 'soft', message })];
    }),
    ...[...paragraph.text.matchAll(CONGRESS)].flatMap(({ 0: said, index, groups }) => {
      const held = CONGRESSES[groups!.congress!];
      if (year === undefined || held === undefined || held <= year) return [];
      return [remarkWithin(paragraph, index, index + said.length, { kind: 'period-mismatch', level: 'soft', message: `总结的是${year}年，“${said}”在${held}年召开，请核对年份。` })];
    }),
  ]);
}
