/** The contract, with the real Office.js, on an old, a usual and a new Excel, in Chinese and in English. */
import { excelHost } from '../../../src/hosts/office/excel/excel-host';
import { startExcel } from '../../support/office/start-excel';
import { describeSpreadsheetHost } from '../contract';

describe.each([
  ['1.9', 'zh-CN'],
  ['1.9', 'en-US'],
  ['1.14', 'zh-CN'],
  ['1.14', 'en-US'],
  ['1.18', 'zh-CN'],
  ['1.18', 'en-US'],
] as const)('ExcelApi %s, %s:', (excelApi, locale) => {
  describeSpreadsheetHost('Excel', {
    can: { write: true, select: true, mark: true, watch: true, save: true },
    calculates: true,
    async start(sheets) {
      const { at, ...globals } = await startExcel(sheets, { excelApi, locale });
      return {
        host: excelHost(globals),
        person: {
          async type(place, value) {
            at.book.type(place, value);
            await eventsTold();
          },
          async click(place) {
            at.book.click(place);
            await eventsTold();
          },
        },
      };
    },
  });
});

/** Office.js hands events on after a turn or two. */
async function eventsTold(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
