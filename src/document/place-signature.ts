/**
 * Where 落款 stands, GB/T 9704-2012, 7.3.5.1: the date four characters from the right, the unit centred above it; where the unit is
 * longer, it stands two characters from the right and the date is centred below it. A unit alone stands two characters from the right.
 * 「青云镇总工会」 over 「2026年7月5日」: both are six characters wide and end four characters from the right.
 */
import { widthOf } from './text-width';

const DATE_RIGHT = 4;
const UNIT_RIGHT = 2;

export function placeSignature(unit: string, date: string): readonly { readonly text: string; readonly right: number }[] {
  if (unit === '') return date === '' ? [] : [{ text: date, right: DATE_RIGHT }];
  if (date === '') return [{ text: unit, right: UNIT_RIGHT }];
  const difference = (widthOf(unit) - widthOf(date)) / 2;
  const isLong = DATE_RIGHT - difference < UNIT_RIGHT;
  return isLong
    ? [{ text: unit, right: UNIT_RIGHT }, { text: date, right: UNIT_RIGHT + difference }]
    : [{ text: unit, right: DATE_RIGHT - difference }, { text: date, right: DATE_RIGHT }];
}
