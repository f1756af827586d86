/** Figures that stay out of a report because of a check, each cell with what is asked of it. */
import { describeFinding } from '../checks/describe-finding';
import { addressOf, placeKey } from '../model/address';
import type { Finding } from '../model/finding';
import type { Omission } from '../model/report-document';
import { implausibleFindings, wrongFindings } from './doubts';
import type { FigureSource } from './figure-source';
import type { PreparedFigures } from './prepared-figures';
import type { SourceForm } from './source-forms';
import { progressUntold } from './year-so-far';

const NAMED = 5;

/** Cells that a check holds to be wrong or of an implausible size: their figures, and all that rests on them, stay out until they are mended. */
export function untoldFigures(prepared: PreparedFigures, source: FigureSource): readonly Omission[] {
  const wrong = addresses(about(wrongFindings(prepared), source));
  const implausible = about(implausibleFindings(prepared), source);
  return [
    ...(wrong.length === 0 ? [] : [{ section: '有差错的数字', reason: `${named(wrong)}未通过校验，有关数字没有写入，改正后请重新起草` }]),
    ...progressUntold(source),
    ...implausible.map((finding) => ({ section: '待核实的数字', reason: `${addressOf(finding.place)}：${describeFinding(finding)}有关数字没有写入，改正后，或在“审核说明”里说明后，请重新起草` })),
  ];
}

/** Findings about cells that the report speaks from. */
export function about(findings: readonly Finding[], { forms }: FigureSource): readonly Finding[] {
  if (findings.length === 0) return [];
  const told = new Set(forms.flatMap(cellsSpokenFrom));
  return findings.filter(({ place }) => told.has(placeKey(place)));
}

export function addresses(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.map(({ place }) => addressOf(place)))];
}

/** 「D11、D27、E48、D49、D60 等9处」 */
export function named(cells: readonly string[]): string {
  return cells.slice(0, NAMED).join('、') + (cells.length > NAMED ? ` 等${cells.length}处` : '');
}

/** With the parts of a total. */
function cellsSpokenFrom({ form, periods }: SourceForm): readonly string[] {
  const keys = new Set<string>(Object.values(periods));
  return form.facts.filter((fact) => fact.quantity && keys.has(fact.period)).map(({ place }) => placeKey(place));
}
