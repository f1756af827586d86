/**
 * A report drafted from a prepared workbook: 总结 for half a year or a year, or a 计划. The same workbook and options give the
 * same document. A section without figures is left out and its reason listed; nothing is invented to fill it.
 * `composeReport` also tells what the report was put together from, for whoever wants to change it.
 */
import type { Block, Omission, ReportDocument, ReportKind } from '../model/report-document';
import { refusedComparisons } from './earlier-figures';
import { figureSource } from './figure-source';
import { gatherSmall, type WrittenSection } from './gather-small';
import { headingNumber } from './heading-number';
import { untoldFigures } from './left-out';
import type { Level } from './levels';
import { noticesOf } from './notices';
import { phrasesOf } from './phrases/confirm-phrases';
import type { PhraseBook } from './phrases/phrase-book';
import { phraseChoices, type PhraseChoices } from './phrases/phrase-choices';
import { phrasesIn } from './phrases/read-phrases';
import type { PreparedFigures } from './prepared-figures';
import { reportTitle } from './report-title';
import { headingOf, isOmission, LEFT_OUT, type SectionFacts } from './section';
import { sectionFacts } from './section-facts';
import { BLANK_DATE, dateInWords, signingDate } from './signing-date';
import { sectionHeadings, sectionsFor } from './sections/index';

export interface DraftOptions {
  readonly kind: ReportKind;
  /** In place of the 填报单位 on the form. */
  readonly unitName?: string;
  /** Section ids. */
  readonly leaveOut?: readonly string[];
  /** Section ids in the order wanted; see section-order.ts for those not named. 导语 stays first and 结语 last. */
  readonly order?: readonly string[];
  /** 镇、县区、企业、学校、机关; read from the unit's name where it is not given. */
  readonly level?: Level;
  /** Large numbers of leaflets and attendances as 「5200余份」. */
  readonly approximate?: boolean;
  /** Words of the person's own in place of those of the phrase book; "" leaves one out. The sheet 「措辞」 of the workbook comes before them. */
  readonly phrases?: PhraseBook;
  /** Decided for this one report; these come before the sheet. */
  readonly chosenPhrases?: PhraseBook;
}

export interface OutlineSection {
  readonly id: string;
  /** Without its number. */
  readonly heading: string;
  /** 导语 and 结语 have no heading of their own and keep their places. */
  readonly isHeaded: boolean;
  /** "left-out" by the options; "silent": the sheet has nothing for it, and the reason is among `omitted`. */
  readonly state: 'written' | 'left-out' | 'silent';
}

export interface ComposedReport {
  readonly document: ReportDocument;
  /** In the order of the report. */
  readonly outline: readonly OutlineSection[];
  /** For each phrase that stands in the report, and each that was struck out: the words there are for it, those in use first. */
  readonly choices: PhraseChoices;
}

export function draftReport(prepared: PreparedFigures, options: DraftOptions): ReportDocument {
  return composeReport(prepared, options).document;
}

export function composeReport(prepared: PreparedFigures, options: DraftOptions): ComposedReport {
  const source = figureSource(prepared.forms, prepared.findings, prepared);
  const own = phrasesIn(prepared.workbook, sectionHeadings);
  const facts = sectionFacts(prepared, source, options, { ...options.phrases, ...own.phrases, ...options.chosenPhrases });
  const { blocks, omitted, outline } = writeSections(facts, options);
  const { name } = facts.place;
  const signed = signingDate(source.forms[0], prepared.workbook);
  const notices = noticesOf(prepared, facts, source, signed, blocks);
  const document: ReportDocument = {
    kind: options.kind,
    title: reportTitle(facts),
    ...(name !== '' && { signedBy: name, signedOn: BLANK_DATE }),
    ...(signed && { signedOn: dateInWords(signed) }),
    ...(notices.length > 0 && { notices }),
    blocks,
    omitted: [...untoldFigures(prepared, source), ...refusedComparisons(source.forms, source.earlier, prepared), ...own.refused, ...omitted],
  };
  const phrases = [...phrasesOf(document).map(({ phrase }) => phrase), ...Object.keys(options.chosenPhrases ?? {})];
  const choices = phrases.map((id) => [id, phraseChoices(id, facts.place, [...(own.all[id] ?? []), options.phrases?.[id] ?? ''])] as const);
  return { document, outline, choices: Object.fromEntries(choices) };
}

interface WrittenSections {
  readonly blocks: readonly Block[];
  readonly omitted: readonly Omission[];
  readonly outline: readonly OutlineSection[];
}

function writeSections(facts: SectionFacts, { leaveOut, order }: DraftOptions): WrittenSections {
  const sections: WrittenSection[] = [];
  const omitted: Omission[] = [];
  const outline: OutlineSection[] = [];
  for (const section of sectionsFor(facts.kind, facts.place.level, order)) {
    const heading = headingOf(section, facts);
    const known = { id: section.id, heading, isHeaded: section.heading !== undefined };
    const written = section.write(facts);
    if (isOmission(written)) {
      omitted.push(written);
      outline.push({ ...known, state: 'silent' });
    } else if (leaveOut?.includes(section.id)) {
      omitted.push({ section: heading, reason: LEFT_OUT });
      outline.push({ ...known, state: 'left-out' });
    } else {
      sections.push({ id: section.id, ...(known.isHeaded && { heading }), isWork: section.isWork === true, blocks: written });
      outline.push({ ...known, state: 'written' });
    }
  }
  return { blocks: withHeadings(gatherSmall(sections)), omitted, outline };
}

/** Nothing, where there is no section with a heading: an opening and a closing word alone are no report. A heading that is the only one bears no number. */
function withHeadings(sections: readonly WrittenSection[]): readonly Block[] {
  const isOnlyOne = sections.filter(({ heading }) => heading !== undefined).length === 1;
  let headings = 0;
  const blocks = sections.flatMap(({ heading, blocks: written }): readonly Block[] => {
    if (heading === undefined) return written;
    headings += 1;
    return [{ kind: 'heading', level: 1, text: isOnlyOne ? heading : headingNumber(1, headings) + heading }, ...written];
  });
  return headings === 0 ? [] : blocks;
}
