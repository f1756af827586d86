/** What the sheet has for a figure, once it is known of what it tells and what is done with it. What agrees with one of them is true. */
import type { Claim } from '../../model/claim';
import type { FigurePeriod } from '../../narrative/source-forms';
import type { SheetFigures } from './sheet-figures';
import type { SpokenNames } from './spoken-names';
import type { Subject } from './subject-of';
import type { OperationTold } from './told-operation';
import { ANY_UNIT } from './unit-fits';
import { peeled } from './words-before';

export function valuesTold({ ids, scope }: Subject, period: FigurePeriod, sheet: SheetFigures): readonly Claim[] {
  return ids.flatMap((id) => sheet.value(scope, id, period) ?? []);
}

export function comparisonsTold({ operation, isWithLastYear, whole = '' }: OperationTold, { ids, scope }: Subject, sheet: SheetFigures, names: SpokenNames): readonly Claim[] {
  const each = (tell: (id: string) => Claim | undefined): readonly Claim[] => ids.flatMap((id) => tell(id) ?? []);
  switch (operation) {
    case 'growth':
      return isWithLastYear ? ids.flatMap((id) => sheet.growth(scope, id)).filter(({ kind }) => kind === 'growth') : [];
    case 'times':
      return isWithLastYear ? ids.flatMap((id) => sheet.growth(scope, id)).filter(({ kind }) => kind === 'multiple') : [];
    case 'change':
      return isWithLastYear ? each((id) => sheet.change(scope, id)) : [];
    case 'points':
      return isWithLastYear ? each((id) => sheet.points(scope, id)) : [];
    case 'completion':
      return each((id) => sheet.completion(scope, id));
    case 'shortfall':
      return each((id) => sheet.shortfall(scope, id));
    case 'share':
      return ids.flatMap((id) => wholesNamed(whole, names).flatMap((all) => sheet.share(scope, id, all) ?? []));
    case 'value':
      return [];
  }
}

function wholesNamed(words: string, names: SpokenNames): readonly string[] {
  for (const each of peeled(words)) {
    const named = names.nameBefore(each, ANY_UNIT);
    if (named) return named.rest === '' ? named.subjects : [];
  }
  return [];
}
