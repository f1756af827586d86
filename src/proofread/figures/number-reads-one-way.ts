/**
 * Numbers that can be read in two ways: 「5.12地震」 as a decimal, 「四、五月份」 at the start of a paragraph as the fourth heading, 「每隔周三」 as
 * every Wednesday or every other one.
 */
import type { Remark } from '../../model/proofreading';
import { readChineseNumeral } from '../../text/chinese-numeral';
import type { Draft } from '../draft';
import { remarkWithin } from './figure-remark';

/** A day told with a point, before what happened on it. */
const DAY_OF_EVENT = /(?<![\d.．年“"])(?<month>[1-9]|1[0-2])[.．](?<day>[1-9]|[12]\d|3[01])(?![\d.．%％万亿])(?=[”"]?(?:汶川)?(?:特?大?地震|大地震|事件|运动会|国际护士节|护士节|惨案|事故|汶川))/gu;
const MONTHS_LIKE_ITEM = /^[\s\u3000]*(?<said>(?<first>[一二三四五六七八九])、(?<second>[一二三四五六七八九十]{1,2})月)/u;
const EVERY_OTHER = /每隔(?<span>周|星期)(?<day>[一二三四五六日天])/gu;

export function numberReadsOneWay({ text, paragraphs }: Draft): readonly Remark[] {
  const whole = { start: 0, text };
  const days = [...text.matchAll(DAY_OF_EVENT)].map(({ 0: said, index, groups }) =>
    remarkWithin(whole, index, index + said.length, { kind: 'numeric-ambiguity', level: 'hint', message: `“${said}”是日期，容易看成小数，写作“${groups!.month}·${groups!.day}”。`, suggestion: `${groups!.month}·${groups!.day}` }),
  );
  const months = paragraphs.flatMap((paragraph) => {
    const { said, first, second } = MONTHS_LIKE_ITEM.exec(paragraph.text)?.groups ?? {};
    if (said === undefined) return [];
    const from = paragraph.text.indexOf(said);
    return [remarkWithin(paragraph, from, from + said.length, { kind: 'numeric-ambiguity', level: 'hint', message: `段首的“${first}、”容易看成序号，月份用数字写。`, suggestion: `${digits(first!)}、${digits(second!)}月` })];
  });
  const spans = [...text.matchAll(EVERY_OTHER)].map(({ 0: said, index, groups }) =>
    remarkWithin(whole, index, index + said.length, { kind: 'ambiguous-figure', level: 'hint', message: `“${said}”是每周还是隔周不清楚，写作“每${groups!.span}${groups!.day}”或“每隔一周的${groups!.span}${groups!.day}”。` }),
  );
  return [...days, ...months, ...spans];
}

function digits(month: string): string {
  return (readChineseNumeral(month) ?? month).toString();
}
