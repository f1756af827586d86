/**
 * The forms that a person can start, grouped and searched by words of their title, purpose or indicators.
 * "会员 女" finds every form that speaks of both.
 */
import { listsYears } from '../../filling/new-form/stub-rows';
import type { FormDefinition } from '../../model/form';

export type FormGroup = 'loaded' | 'work' | 'ledger' | 'published';

export const FORM_GROUPS: readonly FormGroup[] = ['loaded', 'work', 'ledger', 'published'];

export interface FormChoice {
  readonly code: string;
  readonly title: string;
  /** What it is for, or where it was published. */
  readonly source: string;
  /** Indicators or fields. */
  readonly size: number;
  readonly group: FormGroup;
  /** It lists units, one a row, and prescribes none. */
  readonly listsUnits: boolean;
  readonly searched: string;
}

/** @param loaded codes of the forms that the person has loaded */
export function formChoices(known: readonly FormDefinition[], loaded: ReadonlySet<string>): readonly FormChoice[] {
  return known.map((definition): FormChoice => {
    const { code, title, source, items, fields = [] } = definition;
    const names = [...items.map(({ indicator }) => indicator.title), ...fields.map((field) => field.title)];
    return { code, title, source, size: names.length, group: loaded.has(code) ? 'loaded' : groupOf(definition), listsUnits: definition.layout === 'indicators-in-columns' && !definition.roster && !listsYears(definition), searched: [title, source, ...names].join('\n').toLowerCase() };
  });
}

/** Without blank words; every word has to be there. */
export function searchForms(choices: readonly FormChoice[], text: string): readonly FormChoice[] {
  const words = text.toLowerCase().split(/\s+/u).filter((word) => word !== '');
  return choices.filter(({ searched }) => words.every((word) => searched.includes(word)));
}

/** A form with 本期 is filled in every period; what cites a printed work (《…年鉴》) was published; the rest is kept by the union itself. */
function groupOf({ periods, layout, source }: FormDefinition): FormGroup {
  if (periods?.includes('current')) return 'work';
  return layout !== 'records' && source.includes('《') || source.includes('普查') ? 'published' : 'ledger';
}
