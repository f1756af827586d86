/**
 * All checks, in the order of a clerk's reading: is each cell a figure, is each figure possible, do figures agree with
 * one another, are they plausible.
 */
import { cellHasNoError } from './cell-has-no-error';
import { cellIsNumber } from './cell-is-number';
import type { AnyCheck } from './check';
import { countIsNotNegative } from './count-is-not-negative';
import { countIsWhole } from './count-is-whole';
import { magnitudeIsInLine } from './magnitude-is-in-line';
import { numberIsNotText } from './number-is-not-text';
import { outlierAmongUnits } from './outlier-among-units';
import { partIsWithinWhole } from './part-is-within-whole';
import { rateIsWithinRange } from './rate-is-within-range';
import { relationHolds } from './relation-holds';
import { requiredIsFilled } from './required-is-filled';
import { totalEqualsUnits } from './total-equals-units';
import { unitOfMeasureFits } from './unit-of-measure-fits';

export const checks: readonly AnyCheck[] = [
  cellHasNoError,
  cellIsNumber,
  numberIsNotText,
  requiredIsFilled,
  countIsNotNegative,
  countIsWhole,
  rateIsWithinRange,
  partIsWithinWhole,
  relationHolds,
  totalEqualsUnits,
  unitOfMeasureFits,
  magnitudeIsInLine,
  outlierAmongUnits,
];
