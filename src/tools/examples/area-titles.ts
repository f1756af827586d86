/** The areas as the groups of a printed form: 一、组织建设. */
import { areaTitles as titles } from '../../forms/area-titles';
import type { Area } from '../../model/indicator';
import { headingNumber } from '../../narrative/heading-number';

export const areaTitles = Object.fromEntries(
  Object.entries(titles).map(([area, title], at) => [area, headingNumber(1, at + 1) + title]),
) as Readonly<Record<Area, string>>;
