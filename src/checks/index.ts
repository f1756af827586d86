/**
 * All checks, in the order of a clerk's reading: is each cell a figure, is each figure possible, do figures agree with
 * one another, are they plausible. Then those of record sheets: is the sheet as the import wants it, is each field right,
 * do fields agree with one another, does any record stand twice.
 */
import { cellHasNoError } from './cell-has-no-error';
import { cellIsNumber } from './cell-is-number';
import type { AnyCheck } from './check';
import { countIsNotNegative } from './count-is-not-negative';
import { countIsWhole } from './count-is-whole';
import { creditCodeIsValid } from './credit-code-is-valid';
import { dateIsWithinPeriod } from './date-is-within-period';
import { identityNumberIsValid } from './identity-number-is-valid';
import { lastYearAgreesWithPrevious } from './last-year-agrees-with-previous';
import { longNumberKeepsItsDigits } from './long-number-keeps-its-digits';
import { magnitudeIsInLine } from './magnitude-is-in-line';
import { numberIsNotText } from './number-is-not-text';
import { outlierAmongUnits } from './outlier-among-units';
import { partIsWithinWhole } from './part-is-within-whole';
import { personAgreesWithIdentityNumber } from './person-agrees-with-identity-number';
import { rateIsWithinRange } from './rate-is-within-range';
import { recordAreaIsUnmerged } from './record-area-is-unmerged';
import { recordDateIsValid } from './record-date-is-valid';
import { recordFieldIsFilled } from './record-field-is-filled';
import { recordFigureIsNumber } from './record-figure-is-number';
import { recordFollowsNoGap } from './record-follows-no-gap';
import { recordHeadIsTemplate } from './record-head-is-template';
import { recordIsUnique } from './record-is-unique';
import { relationHolds } from './relation-holds';
import { requiredIsFilled } from './required-is-filled';
import { retiredMemberIsLeftOut } from './retired-member-is-left-out';
import { rosterIsComplete } from './roster-is-complete';
import { telephoneIsValid } from './telephone-is-valid';
import { totalEqualsUnits } from './total-equals-units';
import { unitOfMeasureFits } from './unit-of-measure-fits';
import { unitNameIsUnique } from './unit-name-is-unique';
import { valueIsInCodeList } from './value-is-in-code-list';

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
  unitNameIsUnique,
  rosterIsComplete,
  dateIsWithinPeriod,
  lastYearAgreesWithPrevious,
  unitOfMeasureFits,
  magnitudeIsInLine,
  outlierAmongUnits,
  recordHeadIsTemplate,
  recordAreaIsUnmerged,
  recordFollowsNoGap,
  recordFieldIsFilled,
  longNumberKeepsItsDigits,
  identityNumberIsValid,
  personAgreesWithIdentityNumber,
  creditCodeIsValid,
  telephoneIsValid,
  recordDateIsValid,
  recordFigureIsNumber,
  valueIsInCodeList,
  recordIsUnique,
  retiredMemberIsLeftOut,
];
