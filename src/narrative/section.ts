/**
 * A section of a report: what it is called, what it tells, and why it stays silent where the sheet has nothing for it.
 * Sections are listed in sections/index.ts; each is written from the same SectionFacts and knows nothing of the others.
 */
import type { Area } from '../model/indicator';
import type { Block, Omission, ReportKind, ToConfirm } from '../model/report-document';
import type { Figures } from './figures';
import type { PeriodWords } from './period-words';
import type { PlaceWords } from './place-words';

export interface SectionFacts {
  readonly kind: ReportKind;
  readonly figures: Figures;
  readonly period: PeriodWords;
  readonly place: PlaceWords;
  /** Indicators that stand on the form, with their state, for saying what is missing. */
  readonly indicators: readonly SeenIndicator[];
  /** What the year's targets are held against: what is left of the year, the whole of it, or nothing any more. */
  readonly planning: 'rest' | 'year' | 'none';
  /** Words to confirm: organisation.work; undefined where the office wants none. */
  readonly phrase: (id: string) => ToConfirm | undefined;
}

export interface SeenIndicator {
  readonly id: string;
  readonly title: string;
  readonly area: Area;
  /** "told": a figure is there; "zero": all there is is zero; "blank": nothing readable. */
  readonly state: 'told' | 'zero' | 'blank';
}

export interface Section {
  /** kebab-case and permanent. */
  readonly id: string;
  /** Without its number. */
  readonly heading?: string | ((facts: SectionFacts) => string);
  /** What a section without heading is called where it is left out: 导语, 结语. */
  readonly unnumbered?: string;
  /** One kind of work, told in a summary; a small one may stand with others under one heading. */
  readonly isWork?: true;
  readonly write: (facts: SectionFacts) => readonly Block[] | Omission;
}

/** The reason for a section left out by the options. */
export const LEFT_OUT = '按所选栏目未写入';

export function headingOf({ id, heading, unnumbered }: Section, facts: SectionFacts): string {
  return typeof heading === 'function' ? heading(facts) : (heading ?? unnumbered ?? id);
}

export function isOmission(written: readonly Block[] | Omission): written is Omission {
  return 'reason' in written;
}

/** What the sheet lacks of these areas. */
export function reasonFor(areas: readonly Area[], { indicators }: SectionFacts): string {
  const about = indicators.filter(({ area }) => areas.includes(area));
  if (about.length === 0) return '表中没有这方面的指标';
  const blank = about.filter(({ state }) => state === 'blank');
  if (blank.length === 0) return '表中这方面的数字都是零，或不足以成文';
  const named = blank.slice(0, 3).map(({ title }) => `“${title}”`);
  return `表中${named.join('、')}${blank.length > named.length ? `等${blank.length}项` : ''}未填数或不是数字`;
}
