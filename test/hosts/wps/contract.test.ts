/** The contract on WPS 表格, in every shape in which a build may hand over cells, and with and without a copy of the file. */
import { EtSpreadsheet } from '../../../src/hosts/wps/et-spreadsheet';
import { findSpreadsheetProgram } from '../../../src/hosts/wps/application';
import { fakeWps } from '../../support/wps/fake-wps';
import type { FakeOptions } from '../../support/wps/world';
import { describeSpreadsheetHost } from '../contract';

const builds: readonly (readonly [name: string, options: Partial<FakeOptions>])[] = [
  ['a present build', {}],
  ['a build that leaves empty cells undefined and has Address as a property', { shape: { block: 'modern', empty: undefined }, addressAsProperty: true }],
  ['a build that flattens single rows and columns', { shape: { block: 'flat', empty: undefined }, missing: 'null' }],
  ['a build that wraps blocks', { shape: { block: 'wrapper', empty: null } }],
  ['a build that nests a single cell', { shape: { block: 'nested', empty: null } }],
  ['a build that gives null for an empty block', { shape: { block: 'nothing', empty: null } }],
  ['a build that gives no copies', { copies: 'absent' }],
];

describe.each(builds)('%s', (name, options) => {
  describeSpreadsheetHost(`WPS 表格, ${name},`, {
    can: { write: true, select: true, mark: true, watch: true, save: options.copies === undefined, ...(options.copies === undefined && { handOver: true as const }) },
    calculates: true,
    async start(sheets) {
      const fake = fakeWps(sheets, options);
      const host = new EtSpreadsheet(findSpreadsheetProgram({ Application: fake.application })!);
      const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 1));
      return {
        host,
        person: {
          async type(place, value) {
            fake.person.type(place, value);
            await pause();
          },
          async click(place) {
            fake.person.click(place);
            await pause();
          },
        },
        async dispose() {
          host.dispose();
          expect(fake.bridge.violations).toEqual([]);
          expect(fake.switches).toEqual({ ScreenUpdating: true, DisplayAlerts: true, EnableEvents: true, Calculation: -4105 });
        },
      };
    },
  });
});
