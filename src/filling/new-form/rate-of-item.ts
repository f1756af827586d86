/**
 * The rate that an item of a form prints, where it is known how it is worked out and both its figures are on the form: an item
 * 职工入会率 is the rate 职工入会率（建会单位职工）. Where several rates answer to the name, the person fills it in.
 */
import { labelKey } from '../../forms/label';
import type { FormDefinition, FormItem } from '../../model/form';
import type { RateDefinition } from '../../model/rate';

const REMARK = /[（(][^（）()]*[)）]/gu;

/** @param shared rates that hold for every form; the form's own go before them */
export function rateOfItem({ indicator }: FormItem, definition: FormDefinition, shared: readonly RateDefinition[]): RateDefinition | undefined {
  if (indicator.kind !== 'rate') return undefined;
  const ids = new Set(definition.items.map((item) => item.indicator.id));
  const names = new Set([indicator.title, ...(indicator.aliases ?? [])].map(labelKey));
  const isOnForm = ({ numerator, denominator }: RateDefinition) => ids.has(numerator) && ids.has(denominator) && numerator !== denominator;
  const only = (rates: readonly RateDefinition[], isNamed: (rate: RateDefinition) => boolean) => {
    const found = rates.filter((rate) => isOnForm(rate) && isNamed(rate));
    return found.length === 1 ? found[0] : undefined;
  };
  const byName = ({ id, title }: RateDefinition) => id === indicator.id || names.has(labelKey(title));
  const byShortName = ({ title }: RateDefinition) => names.has(labelKey(title.replace(REMARK, '')));
  return only(definition.rates ?? [], byName) ?? only(shared, byName) ?? only([...(definition.rates ?? []), ...shared], byShortName);
}
