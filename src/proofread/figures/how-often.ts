/** 「每隔周三」 is every Wednesday to one reader and every other to the next. */
import type { Remark } from '../../model/proofreading';
import type { Draft } from '../draft';
import { remarkWithin } from './figure-remark';

const EVERY_OTHER = /每隔(?<span>周|星期)(?<day>[一二三四五六日天])/gu;

export function howOften({ text }: Draft): readonly Remark[] {
  return [...text.matchAll(EVERY_OTHER)].map(({ 0: said, index, groups }) => {
    const day = `${groups!.span}${groups!.day}`;
    return remarkWithin({ start: 0, text }, index, index + said.length, { kind: 'ambiguous-figure', level: 'hint', message: `“${said}”是每周还是隔周不清楚，请写明“每${day}”还是“隔一周的${day}”。` });
  });
}
