/**
 * What the names of a form's relations stand for, before any sheet is filled in.
 *
 * A count is a whole number from 0 up, an amount of money or time anything from 0 up, a percentage lies between 0 and 100
 * unless it may exceed it, a yes or no is 1 or 0, and a word is one of the words it is compared with, or another.
 */
import type { PeriodFunction, Relation } from '../syntax';

export type FigureKind = 'count' | 'amount' | 'percent' | 'open-percent' | 'yes-no' | 'word';

export interface NamedFigure {
  /** One for all names of the same thing. */
  readonly id: string;
  readonly title: string;
  readonly kind: FigureKind;
}

export interface Vocabulary {
  figure(name: string): NamedFigure | undefined;
  /** The ids that 分项 stands for in a relation; undefined where the name is an ordinary one. */
  group(name: string, relation: Relation): readonly string[] | undefined;
}

const WORDS: Readonly<Record<PeriodFunction, string>> = { samePeriodLastYear: '上年同期', previousPeriod: '上期', annualTarget: '年度目标' };

/** 上年同期(会员人数) */
export function figureTitle(title: string, period: PeriodFunction | undefined): string {
  return period === undefined ? title : `${WORDS[period]}(${title})`;
}
