import { createFileHost } from '../../../src/hosts/file/file-host';
import { xlsxOf } from '../../support/xlsx-of';
import { describeSpreadsheetHost } from '../contract';

describeSpreadsheetHost('the file host', {
  can: { write: true, select: false, mark: true, watch: false, save: true },
  calculates: false,
  start: async (sheets) => ({ host: await createFileHost(await xlsxOf(sheets), '半年报.xlsx') }),
});
