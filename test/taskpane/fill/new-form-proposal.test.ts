import { readReportPeriod } from '../../../src/forms/period-label';
import { readForms } from '../../../src/forms/read-forms';
import { knownForms } from '../../../src/report';
import { newFormProposal, PERIOD_CHOICES, periodOf } from '../../../src/taskpane/fill/new-form-proposal';
import { township } from '../../support/forms';
import { sheetOf, workbookOf } from '../../support/workbook';

const JULY = { year: 2026, month: 7 };
const formsOf = (period: string) =>
  readForms(workbookOf(sheetOf('统计表', township(['职工人数', 1306, 1280, 1400], ['会员人数', 1206, 1150, 1300]).map((row) => row.map((cell) => (cell === '报告期：2026年上半年' ? `报告期：${period}` : cell))))), knownForms([]));

test.each([
  [{ year: 2026, month: 7 }, 2026, 'first-half'],
  [{ year: 2026, month: 12 }, 2026, 'first-half'],
  [{ year: 2027, month: 1 }, 2026, 'year'],
  [{ year: 2026, month: 6 }, 2025, 'year'],
])('in %j the period that is due is %i %s', (today, year, span) => {
  expect(newFormProposal([], [], today)).toMatchObject({ year, span, code: undefined, unitName: '' });
});

test.each([
  ['2025年上半年', 2026, 'first-half'],
  ['2025年', 2026, 'year'],
  ['2025年第三季度', 2026, 'quarter-3'],
])('after %s comes the same span of the next year, with the same form and unit', (earlier, year, span) => {
  expect(newFormProposal([], formsOf(earlier), JULY)).toEqual({ code: 'township-work', unitName: '青云镇总工会', year, span });
});

test('the unit is that of the forms which are there already', () => {
  expect(newFormProposal(formsOf('2026年上半年'), [], JULY)).toMatchObject({ unitName: '青云镇总工会', code: undefined });
});

test('every period that can be chosen is read back as what it is', () => {
  const periods = PERIOD_CHOICES.map((choice) => periodOf(2026, choice));
  expect(periods.at(-1)).toBeUndefined();
  for (const period of periods.slice(0, -1)) expect(readReportPeriod(`报告期：${period!.text}`)).toMatchObject(period!);
});
