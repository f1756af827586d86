import { prepareReport } from '../src/report';
import { township } from './support/forms';
import { sheetOf, workbookOf, type PlainCell } from './support/workbook';

const first = (members: PlainCell) => sheetOf('甲镇', township(['会员人数', members], ['职工人数', 520]));
const second = sheetOf('乙镇', township(['会员人数', 300], ['职工人数', 290]));

test('a second look keeps what was said of unchanged sheets, and gives the same as a fresh one', () => {
  const before = prepareReport(workbookOf(first(500), second));
  const changed = workbookOf(first(560), sheetOf('乙镇', township(['会员人数', 300], ['职工人数', 290])));
  const again = prepareReport(changed, { since: before });
  const fresh = prepareReport(changed);
  expect(again.findings).toEqual(fresh.findings);
  expect(again.outcomes).toEqual(fresh.outcomes);
  expect(again.rates).toEqual(fresh.rates);
  expect(again.forms[1]).toBe(before.forms[1]);
  expect(again.forms[0]).not.toBe(before.forms[0]);
});

test('a result made with other answers is not built upon', () => {
  const before = prepareReport(workbookOf(first(500), second));
  const again = prepareReport(workbookOf(first(500), second), { since: before, answers: new Map([['甲镇:4:1', 'employees']]) });
  expect(again.forms[1]).not.toBe(before.forms[1]);
});
