/**
 * The cells that the scheme requires: of required indicators, for the present period, in every row of a ledger. What a total
 * row adds up by formula, and what it cannot add up, is asked of the units.
 */
import type { Fact } from '../model/fact';
import type { FormIndex } from './form-index';
import { isAdditive } from './total-rows';

export function requiredFacts(index: FormIndex): readonly Fact[] {
  return index.form.facts.filter((fact) => index.item(fact.indicator)?.item.required && index.period(fact.period).role === 'current' && !isLeftToUnits(index, fact));
}

function isLeftToUnits(index: FormIndex, { unit, indicator, cell }: Fact): boolean {
  return index.unit(unit).isTotal && (cell.formula !== undefined || !isAdditive(index.item(indicator)!));
}
