/**
 * A section of a report: what it is called, what it tells, and why it stays silent where the sheet has nothing for it.
 * Sections are listed in sections/index.ts; each is written from the same SectionFacts and knows nothing of the others.
 */
import type { Area } from '../model/indicator';
import type { Block, Omission, ReportKind } from '../model/report-document';
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
}

export interface SeenIndicator {
  readonly id: string;
  readonly title: string;
  readonly area: Area;
  /** "told": a figure is there; "zero": all there is is zero; "blank": nothing readable. */
  readonly state: 'told' | 'zero' | 'blank';
}

export function headingOf({ heading }: Section, facts: SectionFacts): string {
  return typeof heading === 'function' ? heading(facts) : (heading ?? '导语');
}

export interface Section {
  /** kebab-case and permanent. */
  readonly id: string;
  /** Absent for the opening, which has none; without its number. */
  readonly heading?: string | ((facts: SectionFacts) => string);
  readonly write: (facts: SectionFacts) => readonly Block[] | Omission;
}

export function isOmission(written: readonly Block[] | Omission): written is Omission {
  return 'reason' in written;
}

/** The blocks, or the reason why there are none: what the sheet lacks of these areas. */
export function blocksOrReason(heading: string, areas: readonly Area[], facts: SectionFacts, blocks: readonly Block[]): readonly Block[] | Omission {
  return blocks.length > 0 ? blocks : { section: heading, reason: reasonFor(areas, facts) };
}

function reasonFor(areas: readonly Area[], { indicators }: SectionFacts): string {
  const about = indicators.filter(({ area }) => areas.includes(area));
  if (about.length === 0) return '表中没有这方面的指标';
  const blank = about.filter(({ state }) => state === 'blank');
  if (blank.length === 0) return '表中这方面的数字都是零，或不足以成文';
  const named = blank.slice(0, 3).map(({ title }) => `“${title}”`);
  return `表中${named.join('、')}${blank.length > named.length ? `等${blank.length}项` : ''}未填数或不是数字`;
}
