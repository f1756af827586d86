/**
 * The statutory age of retirement: 60 for men, 50 or 55 for women by post, and from 2025 a month later for every four months
 * of birth up to 63 and 58, for every two months up to 55 (全国人大常委会关于实施渐进式延迟法定退休年龄的决定).
 * A man born in September 1966 retires at 60 and 6 months, in March 2027.
 */
import type { Sex } from '../text/identity-number';
import type { PlainDate } from '../text/record-date';

interface Rule {
  readonly age: number;
  /** First month of birth that is put off, counted from the year 0. */
  readonly from: number;
  readonly monthsEach: number;
  readonly most: number;
}

const month = (year: number, number: number) => year * 12 + number - 1;

const MEN: Rule = { age: 60, from: month(1965, 1), monthsEach: 4, most: 36 };
const WOMEN_LATE: Rule = { age: 55, from: month(1970, 1), monthsEach: 4, most: 36 };
const WOMEN_EARLY: Rule = { age: 50, from: month(1975, 1), monthsEach: 2, most: 60 };

/** @returns whether a person of this birth and sex has reached the age by a day: for certain, by the earlier rule for women only, or not */
export function reachedRetirement(birth: PlainDate, sex: Sex, day: PlainDate): 'yes' | 'perhaps' | 'no' {
  const [early, late] = sex === 'male' ? [MEN, MEN] : [WOMEN_EARLY, WOMEN_LATE];
  if (isPast(birth, late, day)) return 'yes';
  return isPast(birth, early, day) ? 'perhaps' : 'no';
}

function isPast(birth: PlainDate, { age, from, monthsEach, most }: Rule, day: PlainDate): boolean {
  const born = month(birth.year, birth.month);
  const later = born < from ? 0 : Math.min(most, Math.floor((born - from) / monthsEach) + 1);
  const due = born + age * 12 + later;
  const now = month(day.year, day.month);
  return now > due || (now === due && day.day > birth.day);
}
