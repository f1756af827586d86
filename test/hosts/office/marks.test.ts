/** Marks come and go without a trace, whatever stands beneath them and whoever reopens the file. */
import { excelHost } from '../../../src/hosts/office/excel/excel-host';
import type { Mark } from '../../../src/model/sheet-edit';
import { startExcel, type RunningExcel } from '../../support/office/start-excel';
import { openOfficePage } from '../../support/office/office-page';
import { contractSheets } from '../contract';

const marks: readonly Mark[] = [
  { place: { sheet: '统计表', row: 3, column: 2 }, level: 'soft' },
  { place: { sheet: '统计表', row: 3, column: 2 }, level: 'hard' },
  { place: { sheet: '统计表', row: 6, column: 1 }, level: 'hint' },
  { place: { sheet: '名单', row: 1, column: 1 }, level: 'soft' },
];

const hostOf = ({ Office, Excel }: Pick<RunningExcel, 'Office' | 'Excel'>) => excelHost({ Office, Excel });

/** The person's own fill, frame and conditional format in cells that get marks. */
async function started() {
  const running = await startExcel(contractSheets, { excelApi: '1.14' });
  const { at } = running;
  const sheet = at.book.named('统计表')!;
  const { look } = sheet.cellAt(3, 2);
  sheet.change(3, 2, { look: { ...look, fill: '#92D050', bold: true, borders: { EdgeTop: { style: 'Double', color: '#FF0000', weight: 'Thick' } } } });
  sheet.formatRules = [{ id: '{own}', type: 'Custom', ranges: [{ top: 3, left: 1, bottom: 3, right: 3 }], formula: '=$B3>1000', format: { fill: '#FFFF00' } }];
  return { running, at, host: hostOf(running), sheet, before: at.book.everything() };
}

test('each cell shows the worst of its marks, over the looks it has', async () => {
  const { host, sheet } = await started();
  await host.mark(marks);
  expect(sheet.formatRules.filter(({ id }) => id !== '{own}').map(({ ranges, format }) => [ranges, format['fill'], format['borderEdgeTopStyle']])).toEqual([
    [[{ top: 6, left: 1, bottom: 6, right: 1 }], '#DDEBF7', 'Dot'],
    [[{ top: 3, left: 2, bottom: 3, right: 2 }], '#FFC7CE', 'Continuous'],
  ]);
  expect(sheet.cellAt(3, 2).look.fill).toBe('#92D050');
});

test('taken away, nothing is left', async () => {
  const { at, host, before } = await started();
  await host.mark(marks);
  await host.mark(marks.slice(2));
  expect(at.book.everything()).not.toEqual(before);
  await host.clearMarks();
  expect(at.book.everything()).toEqual(before);
});

test('what a person did meanwhile stays', async () => {
  const { host, sheet } = await started();
  await host.mark(marks);
  const { look } = sheet.cellAt(6, 1);
  sheet.change(6, 1, { look: { ...look, fill: '#0000FF' } });
  await host.clearMarks();
  expect([sheet.cellAt(6, 1).look.fill, sheet.formatRules.map(({ id }) => id)]).toEqual(['#0000FF', ['{own}']]);
});

test.each([
  ['cleared the conditional formats of a sheet', (at: RunningExcel['at']) => void (at.book.named('统计表')!.formatRules = [])],
  ['took a marked sheet out', (at: RunningExcel['at']) => at.book.remove(at.book.named('名单')!)],
])('goes on after a person %s', async (_, meddle) => {
  const { at, host } = await started();
  await host.mark(marks);
  meddle(at);
  await host.mark([marks[0]!]);
  await host.clearMarks();
  expect(at.book.sheets.flatMap(({ formatRules }) => formatRules.filter(({ id }) => id !== '{own}'))).toEqual([]);
});

test.each(['read first', 'cleared at once'])('marks saved with the file are known when it is opened again, %s', async (order) => {
  const { at, host, before } = await started();
  await host.mark(marks);
  const reopened = hostOf(await openOfficePage(at));
  if (order === 'read first') await reopened.readWorkbook();
  await reopened.clearMarks();
  expect(at.book.everything()).toEqual(before);
});

test('a protected sheet is not marked, nor is any other then', async () => {
  const { at, host, before } = await started();
  at.book.named('名单')!.protection = { options: {}, password: '1' };
  await expect(host.mark(marks)).rejects.toMatchObject({ code: 'protected', message: expect.stringContaining('受保护') });
  at.book.named('名单')!.protection = undefined;
  await host.clearMarks();
  expect(at.book.everything()).toEqual(before);
});

test('a form that the program made and protected can be marked', async () => {
  const { at, host } = await started();
  await host.apply([{ sheet: '附表', row: 1, column: 1, freshSheet: true, cells: [[{ value: 1 }]], layout: { isProtected: true } }]);
  await host.mark([{ place: { sheet: '附表', row: 1, column: 1 }, level: 'hard' }]);
  expect(at.book.named('附表')!.formatRules).toHaveLength(1);
});
