/**
 * A report drafted from a prepared workbook: 总结 for half a year or a year, or a 计划. The same workbook and options give the
 * same document. A section without figures is left out and its reason listed; nothing is invented to fill it.
 */
import type { Block, Omission, ReportDocument, ReportKind } from '../model/report-document';
import { refusedComparisons } from './earlier-figures';
import { figureSource } from './figure-source';
import { headingNumber } from './heading-number';
import { otherPeriod, wrongFigures } from './left-out';
import type { Level } from './levels';
import type { PhraseBook } from './phrases/phrase-book';
import { phrasesIn } from './phrases/read-phrases';
import type { PreparedFigures } from './prepared-figures';
import { reportTitle } from './report-title';
import { headingOf, isOmission, type SectionFacts } from './section';
import { sectionFacts } from './section-facts';
import { signingDate } from './signing-date';
import { sectionHeadings, sectionsFor } from './sections/index';

export interface DraftOptions {
  readonly kind: ReportKind;
  /** In place of the 填报单位 on the form. */
  readonly unitName?: string;
  /** Section ids. */
  readonly leaveOut?: readonly string[];
  /** 镇、县区、企业、学校、机关; read from the unit's name where it is not given. */
  readonly level?: Level;
  /** Large numbers of leaflets and attendances as 「5200余份」. */
  readonly approximate?: boolean;
  /** Words of the person's own in place of those of the phrase book; "" leaves one out. The sheet 「措辞」 of the workbook comes before them. */
  readonly phrases?: PhraseBook;
}

export function draftReport(prepared: PreparedFigures, options: DraftOptions): ReportDocument {
  const source = figureSource(prepared.forms, prepared.findings, prepared);
  const own = phrasesIn(prepared.workbook, sectionHeadings);
  const facts = sectionFacts(prepared, source, options, { ...options.phrases, ...own.phrases });
  const { blocks, omitted } = writeSections(facts, new Set(options.leaveOut));
  const { name } = facts.place;
  const signedOn = signingDate(source.forms[0], prepared.workbook);
  return {
    kind: options.kind,
    title: reportTitle(facts),
    ...(name !== '' && { signedBy: name }),
    ...(signedOn !== undefined && { signedOn }),
    blocks,
    omitted: [...otherPeriod(facts, source), ...wrongFigures(prepared, source), ...refusedComparisons(source.forms, source.earlier, prepared), ...own.refused, ...omitted],
  };
}

function writeSections(facts: SectionFacts, leaveOut: ReadonlySet<string>): { blocks: readonly Block[]; omitted: readonly Omission[] } {
  const blocks: Block[] = [];
  const omitted: Omission[] = [];
  let headings = 0;
  for (const section of sectionsFor(facts.kind, facts.place.level)) {
    const heading = headingOf(section, facts);
    if (leaveOut.has(section.id)) {
      omitted.push({ section: heading, reason: '按所选栏目未写入' });
      continue;
    }
    const written = section.write(facts);
    if (isOmission(written)) {
      omitted.push(written);
      continue;
    }
    if (section.heading !== undefined) {
      headings += 1;
      blocks.push({ kind: 'heading', level: 1, text: headingNumber(1, headings) + heading });
    }
    blocks.push(...written);
  }
  return { blocks: headings === 0 ? [] : blocks, omitted };
}
