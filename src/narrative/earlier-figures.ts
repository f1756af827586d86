/**
 * Last year's figures from another workbook, for forms that have no column 上年同期: the same form of the same unit, one year
 * before, and only indicators whose definition has not changed. What is refused is told with its reason.
 */
import { previousForm } from '../forms/previous-form';
import type { Omission } from '../model/report-document';
import { changeNotes, otherDefinition } from './definition-changes';
import type { PreparedFigures } from './prepared-figures';
import { sourceForms, type SourceForm } from './source-forms';

export interface EarlierFigures {
  /** The form that holds last year's figures, where the source itself does not. */
  readonly sourceFor: (source: SourceForm) => SourceForm | undefined;
  readonly fileName: string | undefined;
  /** Why 同比 of this indicator would mislead; undefined where it does not. */
  readonly refusal: (source: SourceForm, indicator: string) => string | undefined;
}

export function earlierFigures({ previous, workbook }: Pick<PreparedFigures, 'previous' | 'workbook'>): EarlierFigures {
  const found = new Map<SourceForm, SourceForm | undefined>();
  const sourceFor = (source: SourceForm): SourceForm | undefined => {
    if (!previous || source.periods.samePeriodLastYear !== undefined) return undefined;
    if (!found.has(source)) {
      const form = previousForm(source.form, 'samePeriodLastYear', previous);
      found.set(source, form && sourceForms([form])[0]);
    }
    return found.get(source);
  };
  const notes = new Map<SourceForm, ReturnType<typeof changeNotes>>();
  const notesOf = (source: SourceForm) => {
    if (!notes.has(source)) notes.set(source, changeNotes(source.form, workbook));
    return notes.get(source)!;
  };
  return {
    sourceFor,
    fileName: previous?.fileName,
    refusal(source, indicator) {
      const note = notesOf(source).find(({ indicators }) => indicators.has(indicator));
      if (note) return `表上注明“${note.text}”`;
      const before = sourceFor(source);
      const [now, then] = [source, before].map((each) => each?.itemOf(indicator));
      return now && then ? otherDefinition(now, then) : undefined;
    },
  };
}

/** What was not compared with last year, and why. */
export function refusedComparisons(sources: readonly SourceForm[], earlier: EarlierFigures, { previous }: Pick<PreparedFigures, 'previous'>): readonly Omission[] {
  const [main] = sources;
  if (!main) return [];
  const omitted: Omission[] = [];
  const reasons = new Map<string, string[]>();
  for (const { item } of main.form.items) {
    const reason = hasLastYear(main, earlier) ? earlier.refusal(main, item.indicator.id) : undefined;
    if (reason !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), item.indicator.title]);
  }
  for (const [reason, titles] of reasons) {
    const some = titles.slice(0, 3).map((title) => `“${title}”`).join('、');
    omitted.push({ section: '同比', reason: `${some}${titles.length > 3 ? `等${titles.length}项` : ''}两年口径不同，没有比较：${reason}` });
  }
  if (previous && main.periods.samePeriodLastYear === undefined && !earlier.sourceFor(main)) {
    omitted.push({ section: '同比', reason: `上年文件${previous.fileName === undefined ? '' : `“${previous.fileName}”`}里没有同一单位上年同期的同一张表，没有比较` });
  }
  return omitted;
}

function hasLastYear(source: SourceForm, earlier: EarlierFigures): boolean {
  return source.periods.samePeriodLastYear !== undefined || earlier.sourceFor(source) !== undefined;
}
