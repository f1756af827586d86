import { defineCheck } from '../../src/checks/check';
import { describeFinding } from '../../src/checks/describe-finding';
import { checks } from '../../src/checks/index';
import { runCheck } from '../../src/checks/run-checks';
import { builtInForms } from '../../src/forms/definitions/index';
import { readForms } from '../../src/forms/read-forms';
import { addressOf } from '../../src/model/address';
import { prepareReport } from '../../src/report';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { regions, township } from '../support/forms';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';

const told = (rows: readonly (readonly PlainCell[])[]) =>
  prepareReport(workbookOf(sheetOf('表', rows))).findings.map((finding) => `${finding.level} ${addressOf(finding.place)} ${finding.checkId}`);

describe('what a person is told', () => {
  test('one wrong cell that breaks three relations is told once, at that cell', () => {
    const findings = told(township(['职工人数', 1306], ['女职工人数', 600], ['农民工人数', 400], ['会员人数', 120], ['女会员人数', 560], ['农民工会员人数', 380]));
    expect(findings.filter((finding) => finding.includes('B7'))).toHaveLength(1);
    expect(findings).toEqual(['hard B7 part-is-within-whole']);
  });

  test('a cell that is no number is not also blamed for the relations it stands in', () => {
    expect(told(township(['职工人数', 1306], ['会员人数', -50], ['女会员人数', 10]))).toEqual(['hard B5 count-is-not-negative']);
  });

  test('a figure that is certainly wrong is not also called implausible', () => {
    const findings = told(regions({ 上海: ['上海', 12_400, 1_180_000, 466_000, 10_680_000] }));
    expect(findings).toEqual(['hard E10 relation-holds']);
  });

  test('errors come first, then sheet and cell in reading order', () => {
    const findings = told(township(['慰问金发放额（万元）', 185_000, 17.2], ['会员人数', '约500', -1], ['职工人数', 600, 600]));
    expect(findings).toEqual(['hard B5 cell-is-number', 'hard C5 count-is-not-negative', 'soft B4 magnitude-is-in-line']);
  });
});

test('a broken check is reported as a bug and stops nothing', () => {
  const broken = defineCheck<Record<string, never>>({
    id: 'broken',
    title: { zh: '坏的', en: 'broken' },
    level: 'hard',
    clause: '无',
    example: '无',
    answer: { zh: '', en: '' }, messages: { zh: {}, en: {} },
    run: () => {
      throw new Error('boom');
    },
  });
  const [form] = readForms(workbookOf(sheetOf('表', township(['会员人数', 1], ['职工人数', 1]))), builtInForms);
  expect(runCheck(broken, form!)).toEqual([{ checkId: 'broken', formId: form!.id, state: 'broke', error: new Error('boom') }]);
});

describe('the registry', () => {
  test.each(checks.map((check) => [check.id, check] as const))('%s has a test, a clause, an example and the same messages in both languages', (id, check) => {
    expect(existsSync(join(__dirname, `${id}.test.ts`))).toBe(true);
    expect(check.clause).not.toBe('');
    expect(check.example).not.toBe('');
    expect(Object.keys(check.messages.en)).toEqual(Object.keys(check.messages.zh));
  });

  test('ids are unique', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });
});

test('a finding is worded in English as well', () => {
  const [finding] = prepareReport(workbookOf(sheetOf('表', township(['职工人数', 100], ['会员人数', 120])))).findings;
  expect(describeFinding(finding!, 'en')).toMatch(/120.*100/u);
});
