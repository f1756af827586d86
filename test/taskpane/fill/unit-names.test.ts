import { readForms } from '../../../src/forms/read-forms';
import { knownForms } from '../../../src/report';
import { unitNamesIn, unitSources } from '../../../src/taskpane/fill/unit-names';
import { ledger, township } from '../../support/forms';
import { sheetOf, workbookOf } from '../../support/workbook';

test.each<[string, string, readonly string[]]>([
  ['one a line', '青云镇总工会\n白鹭镇总工会\n', ['青云镇总工会', '白鹭镇总工会']],
  ['with 序号, as a spreadsheet copies them', '1\t青云镇总工会\t300\r\n2\t白鹭镇总工会\t120', ['青云镇总工会', '白鹭镇总工会']],
  ['numbered by hand', '1. 青云镇总工会\n2、白鹭镇总工会\n（一）机关工会', ['青云镇总工会', '白鹭镇总工会', '（一）机关工会']],
  ['blank lines, a name twice, 合计', '青云镇总工会\n\n 青云镇总工会 \n合 计', ['青云镇总工会']],
  ['a name that begins with a digit', '101厂工会\n3.15公司工会', ['101厂工会', '3.15公司工会']],
])('%s', (_, text, names) => expect(unitNamesIn(text)).toEqual(names));

test('a ledger gives its units, a form of one unit none', () => {
  const workbook = workbookOf(sheetOf('台账', ledger(['一厂', 300, 140, 290], ['二厂', 500, 210, 470], ['合计', 800, 350, 760])), sheetOf('统计表', township(['职工人数', 1306], ['会员人数', 1206])));
  const forms = readForms(workbook, knownForms([]));
  expect(unitSources(forms)).toEqual([{ title: '台账', names: ['一厂', '二厂'] }]);
  expect(unitSources(forms, '上期.xlsx').map(({ title }) => title)).toEqual(['上期.xlsx · 台账']);
});
