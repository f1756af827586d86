/**
 * A report drafted from a prepared workbook: 总结 for half a year or a year, or a 计划. The same workbook and options give the
 * same document. A section without figures is left out and its reason listed; nothing is invented to fill it.
 */
import { addressOf, placeKey } from '../model/address';
import type { Block, Omission, ReportDocument, ReportKind } from '../model/report-document';
import { figureSource, isDoubt, type FigureSource } from './figure-source';
import { figuresOf } from './figures';
import { headingNumber } from './heading-number';
import { periodWords } from './period-words';
import { placeWords } from './place-words';
import type { PreparedFigures } from './prepared-figures';
import { reportTitle } from './report-title';
import { headingOf, isOmission, type SectionFacts, type SeenIndicator } from './section';
import { sectionsFor } from './sections/index';

export interface DraftOptions {
  readonly kind: ReportKind;
  /** In place of the 填报单位 on the form. */
  readonly unitName?: string;
  /** Section ids. */
  readonly leaveOut?: readonly string[];
}

export function draftReport(prepared: PreparedFigures, options: DraftOptions): ReportDocument {
  const source = figureSource(prepared.forms, prepared.findings);
  const facts = sectionFacts(prepared, source, options);
  const { blocks, omitted } = writeSections(facts, new Set(options.leaveOut));
  const { name } = facts.place;
  return {
    kind: options.kind,
    title: reportTitle(facts),
    ...(name !== '' && { signedBy: name }),
    blocks,
    omitted: [...otherPeriod(facts, source), ...wrongFigures(prepared, source), ...omitted],
  };
}

function sectionFacts(prepared: PreparedFigures, source: FigureSource, { kind, unitName }: DraftOptions): SectionFacts {
  const [main] = source.forms;
  const total = main?.form.units.find(({ key }) => key === main.unit);
  const name = unitName?.trim() || source.forms.find(({ form }) => form.reportingUnit)?.form.reportingUnit;
  const dated = source.forms.find(({ reportPeriod }) => reportPeriod);
  return {
    kind,
    figures: figuresOf(prepared, source),
    period: periodWords(dated?.reportPeriod, kind),
    place: placeWords(name, main && main.unit === undefined ? '表列各单位' : total?.name),
    indicators: seenIndicators(source),
  };
}

function seenIndicators(source: FigureSource): readonly SeenIndicator[] {
  const indicators = new Map(source.forms.flatMap(({ form }) => form.items.map(({ item }) => [item.indicator.id, item.indicator])));
  return [...indicators.values()]
    .filter(({ kind }) => kind === 'count' || kind === 'money' || kind === 'duration' || kind === 'rate')
    .map(({ id, title, area }) => {
      const seen = source.observe(id, 'current');
      return { id, title, area, state: !seen ? 'blank' : seen.value.eq(0) ? 'zero' : 'told' };
    });
}

function writeSections(facts: SectionFacts, leaveOut: ReadonlySet<string>): { blocks: readonly Block[]; omitted: readonly Omission[] } {
  const blocks: Block[] = [];
  const omitted: Omission[] = [];
  let headings = 0;
  for (const section of sectionsFor(facts.kind)) {
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

/** The words follow the figures: a half-year report asked of figures for a year speaks of the year, and says so. */
function otherPeriod({ kind, period }: SectionFacts, { forms }: FigureSource): readonly Omission[] {
  const span = forms.find(({ reportPeriod }) => reportPeriod)?.reportPeriod?.span;
  const wanted = kind === 'half-year' ? 'first-half' : 'year';
  if (kind === 'plan' || span === undefined || span === wanted) return [];
  return [{ section: kind === 'half-year' ? '上半年' : '全年', reason: `表中的数字是${period.title}的，文稿按${period.title}起草` }];
}

/** Cells that a check holds to be wrong: their figures, and all that rests on them, stay out until they are mended. */
function wrongFigures({ findings }: PreparedFigures, { forms }: FigureSource): readonly Omission[] {
  const told = new Set(forms.flatMap(({ form }) => form.facts.filter(({ quantity }) => quantity).map(({ place }) => placeKey(place))));
  const wrong = findings.filter((finding) => finding.level === 'hard' && isDoubt(finding) && told.has(placeKey(finding.place)));
  const cells = [...new Set(wrong.map(({ place }) => addressOf(place)))];
  if (cells.length === 0) return [];
  return [{ section: '有差错的数字', reason: `${cells.slice(0, 5).join('、')}${cells.length > 5 ? ` 等${cells.length}处` : ''}未通过校验，有关数字没有写入，改正后请重新起草` }];
}
