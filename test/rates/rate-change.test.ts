import { builtInForms } from '../../src/forms/definitions/index';
import { readForms } from '../../src/forms/read-forms';
import { computeRates } from '../../src/rates/compute-rates';
import { sharedRates } from '../../src/rates/definitions/index';
import { rateChange } from '../../src/rates/rate-change';
import { township } from '../support/forms';
import { sheetOf, workbookOf } from '../support/workbook';

test.each([
  ['rounds once, after the difference', 11318, 11862, 10874, 11490, '0.78'],
  ['falls', 900, 1000, 950, 1000, '-5'],
  ['is not told where a rate is undefined', 900, 1000, 950, 0, undefined],
])('%s', (_, members, employees, membersThen, employeesThen, change) => {
  const forms = readForms(workbookOf(sheetOf('统计表', township(['会员人数', members, membersThen], ['职工人数', employees, employeesThen]))), builtInForms);
  const [now, then] = computeRates(forms[0]!, sharedRates);
  expect(rateChange(now!, then!)?.toString()).toBe(change);
});
