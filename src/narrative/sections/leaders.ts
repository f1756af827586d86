/**
 * The units that lead a column (P12): 「会员人数居前3位的是甲公司800人、乙公司650人、丙公司610人」. Told only of a table of six units or more,
 * where the third and the fourth differ and no figure is in doubt; never of names that hold digits of their own.
 */
import type { SectionFacts } from '../section';
import { listed, say, RESERVED, type Clause } from '../say';

export const leaders =
  (indicator: string, name: string) =>
  ({ figures }: SectionFacts): Clause | undefined => {
    const first = figures.leaders(indicator);
    if (!first || first.units.some(({ unit }) => RESERVED.test(unit))) return undefined;
    const units = listed(first.units.map(({ unit, figure }) => say`${unit.replaceAll(/\s/gu, '')}${figure}`));
    return units && say`${name}居${first.place}的是${units}`;
  };
