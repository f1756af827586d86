/** What the yearbooks that are fed by 总工会 print again and again: the bodies a grassroots union sets up. */
import type { FormItem } from '../../model/form';
import { item } from './item';

/** Persons in 万人, as regional yearbooks print them; a unit in the table itself goes before. */
export const IN_TEN_THOUSANDS = { unit: '万人' } as const;

export const systemItems: readonly FormItem[] = [
  item('women-committees'),
  item('audit-organisations'),
  item('units-with-congress'),
  item('units-with-open-affairs'),
  item('safety-committees'),
  item('legal-supervision-organisations'),
  item('units-with-mediation-committee'),
  item('technical-associations'),
];
