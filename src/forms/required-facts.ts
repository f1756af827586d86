/** The cells that the scheme requires: of required indicators, for the present period, in every row of a ledger. */
import type { Fact } from '../model/fact';
import type { FormIndex } from './form-index';

export function requiredFacts(index: FormIndex): readonly Fact[] {
  return index.form.facts.filter(({ indicator, period }) => index.item(indicator)?.item.required && index.period(period).role === 'current');
}
