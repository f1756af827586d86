import { createSheet } from '../../src/model/workbook';
import { memoryHost } from '../support/memory-host';
import { describeSpreadsheetHost } from './contract';

describeSpreadsheetHost('the in-memory host', {
  can: { write: true, select: true, mark: true, watch: true, save: false },
  calculates: false,
  async start(sheets) {
    const host = memoryHost({ sheets: sheets.map(createSheet) }, { can: { save: false } });
    return {
      host,
      person: {
        async type(place, value) {
          host.type(place, value);
        },
        async click(place) {
          host.click(place);
        },
      },
    };
  },
});
