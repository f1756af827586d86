/**
 * Runs one check over small sheets. It refuses cases without a name or place, duplicate cases, and a check of which
 * some message is never exercised.
 */
import { addressOf } from '../../src/model/address';
import type { AnyCheck } from '../../src/checks/check';
import { describeFinding } from '../../src/checks/describe-finding';
import { runCheck } from '../../src/checks/run-checks';
import { builtInForms } from '../../src/forms/definitions/index';
import { recordForms } from '../../src/forms/definitions/record-forms';
import { readForms } from '../../src/forms/read-forms';
import type { FormDefinition } from '../../src/model/form';
import type { CheckOutcome, Finding } from '../../src/model/finding';
import { sheetOf, workbookOf, type PlainCell } from './workbook';

export interface CheckCase {
  readonly name: string;
  readonly rows: readonly (readonly PlainCell[])[];
  readonly merges?: readonly string[];
  /** A second sheet, 「表二」, after the first. */
  readonly second?: readonly (readonly PlainCell[])[];
  readonly definitions?: readonly FormDefinition[];
  /** The sheet 「表」 of the earlier workbook, 上期.xlsx. */
  readonly previous?: readonly (readonly PlainCell[])[];
}

export interface InvalidCase extends CheckCase {
  /** Cell, message id and the Chinese sentence, for each finding in order. */
  readonly findings: readonly (readonly [cell: string, messageId: string, sentence: string])[];
}

export interface SkippedCase extends CheckCase {
  readonly reason: string;
}

export interface CheckCases {
  readonly valid: readonly CheckCase[];
  readonly invalid: readonly InvalidCase[];
  readonly skipped?: readonly SkippedCase[];
}

export const checkTester = {
  run(check: AnyCheck, { valid, invalid, skipped = [] }: CheckCases): void {
    const names = [...valid, ...invalid, ...skipped].map(({ name }) => name);
    if (new Set(names).size !== names.length) throw new Error(`duplicate cases for ${check.id}`);
    const told = new Set(invalid.flatMap(({ findings }) => findings.map(([, messageId]) => messageId)));
    const untold = Object.keys(check.messages.zh).filter((messageId) => !told.has(messageId));
    if (untold.length > 0) throw new Error(`${check.id}: no case for ${untold.join(', ')}`);
    if (invalid.some(({ findings }) => findings.length === 0)) throw new Error(`${check.id}: an invalid case without findings`);

    describe(check.id, () => {
      test.each(valid)('passes: $name', (each) => {
        expect(findingsOf(outcomesOf(check, each))).toEqual([]);
      });
      test.each(invalid)('finds: $name', (each) => {
        const found = findingsOf(outcomesOf(check, each)).map((finding) => [addressOf(finding.place), finding.messageId, describeFinding(finding)]);
        expect(found).toEqual(each.findings);
      });
      if (skipped.length > 0) {
        test.each(skipped)('cannot tell: $name', (each) => {
          const reasons = outcomesOf(check, each).map((outcome) => (outcome.state === 'skipped' ? outcome.reason : outcome.state));
          expect(reasons).toContain(each.reason);
        });
      }
    });
  },
};

function outcomesOf(check: AnyCheck, { rows, merges = [], second, previous, definitions = [...builtInForms, ...recordForms] }: CheckCase): readonly CheckOutcome[] {
  const forms = readForms(workbookOf(sheetOf('表', rows, merges), ...(second ? [sheetOf('表二', second)] : [])), definitions);
  if (forms.length === 0) throw new Error('no form was recognised');
  const earlier = previous && { forms: readForms(workbookOf(sheetOf('表', previous)), definitions), fileName: '上期.xlsx' };
  if (earlier?.forms.length === 0) throw new Error('no earlier form was recognised');
  const outcomes = forms.flatMap((form) => runCheck(check, form, forms, earlier));
  for (const outcome of outcomes) if (outcome.state === 'broke') throw outcome.error;
  return outcomes;
}

function findingsOf(outcomes: readonly CheckOutcome[]): readonly Finding[] {
  return outcomes.flatMap((outcome) => (outcome.state === 'found' ? outcome.findings : []));
}
