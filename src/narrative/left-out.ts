/** What stays out of a report besides whole sections, and why: the other period that was asked for, and figures that failed a check. */
import { addressOf, placeKey } from '../model/address';
import type { Omission } from '../model/report-document';
import { isDoubt, type FigureSource } from './figure-source';
import type { PreparedFigures } from './prepared-figures';
import type { SectionFacts } from './section';
import type { SourceForm } from './source-forms';

/** The words follow the figures: a half-year report asked of figures for a year speaks of the year, and says so. */
export function otherPeriod({ kind, period }: SectionFacts, { forms }: FigureSource): readonly Omission[] {
  const span = forms.find(({ reportPeriod }) => reportPeriod)?.reportPeriod?.span;
  const wanted = kind === 'half-year' ? 'first-half' : 'year';
  if (kind === 'plan' || span === undefined || span === wanted) return [];
  return [{ section: kind === 'half-year' ? '上半年' : '全年', reason: `表中的数字是${period.title}的，文稿按${period.title}起草` }];
}

/** Cells that a check holds to be wrong: their figures, and all that rests on them, stay out until they are mended. */
export function wrongFigures({ findings }: PreparedFigures, { forms }: FigureSource): readonly Omission[] {
  const told = new Set(forms.flatMap(cellsSpokenFrom));
  const wrong = findings.filter((finding) => finding.level === 'hard' && isDoubt(finding) && told.has(placeKey(finding.place)));
  const cells = [...new Set(wrong.map(({ place }) => addressOf(place)))];
  if (cells.length === 0) return [];
  return [{ section: '有差错的数字', reason: `${cells.slice(0, 5).join('、')}${cells.length > 5 ? ` 等${cells.length}处` : ''}未通过校验，有关数字没有写入，改正后请重新起草` }];
}

function cellsSpokenFrom({ form, periods, speaksFor }: SourceForm): readonly string[] {
  const keys = new Set<string>(Object.values(periods));
  return form.facts.filter((fact) => fact.quantity && speaksFor(fact) && keys.has(fact.period)).map(({ place }) => placeKey(place));
}
