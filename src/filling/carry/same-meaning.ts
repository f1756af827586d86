/**
 * Whether an indicator still means what it meant: the earlier workbook may remember a definition of its own, in which
 * 会员人数 is explained otherwise, is of another kind, or is counted in what cannot be compared (元 for 人).
 */
import { labelKey } from '../../forms/label';
import { otherMeasure } from '../../forms/named-fact';
import { rememberedDefinitions } from '../../forms/remembered-definitions';
import type { FormDefinition, FoundItem } from '../../model/form';
import type { Indicator } from '../../model/indicator';
import type { Workbook } from '../../model/workbook';

/** Indicators as the earlier workbook's own definitions have them, by form and id. */
export type Remembered = (definition: FormDefinition, id: string) => Indicator | undefined;

/** @throws DefinitionInvalid where what it remembers cannot be read */
export function rememberedIn(workbook: Workbook): Remembered {
  const own = new Map(rememberedDefinitions(workbook).map(({ code, items }) => [code, new Map(items.map(({ indicator }) => [indicator.id, indicator]))]));
  return ({ code }, id) => own.get(code)?.get(id);
}

/** Why the two cannot be compared, in one clause. */
export function otherMeaning(now: FoundItem, before: FoundItem, remembered: Indicator | undefined): string | undefined {
  const present = now.item.indicator;
  const earlier = remembered ?? before.item.indicator;
  if (present.kind !== earlier.kind) return '上期是另一类指标，口径不同';
  if (isExplainedOtherwise(present.definition, earlier.definition)) return `上期的指标解释是“${earlier.definition}”，口径不同`;
  return otherMeasure(now, before);
}

/** An explanation that is not given says nothing. */
function isExplainedOtherwise(now: string | undefined, before: string | undefined): boolean {
  return now !== undefined && before !== undefined && labelKey(now).replace(/[。.;]/gu, '') !== labelKey(before).replace(/[。.;]/gu, '');
}
