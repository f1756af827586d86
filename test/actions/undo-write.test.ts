import { contentBefore } from '../../src/actions/undo-write';
import { createSheet } from '../../src/model/workbook';
import { sheetOf, workbookOf } from '../support/workbook';

const workbook = workbookOf(sheetOf('表一', [['会员', { value: 3, formula: 'A2+1', numberFormat: '0' }], [null, 5]]));

test('a formula comes back as a formula, an empty cell as an empty cell, a hole stays a hole', () => {
  const edits = [{ sheet: '表一', row: 1, column: 1, cells: [[undefined, { value: 9 }], [{ value: 1 }, undefined]] }];
  expect(contentBefore(workbook, edits)).toEqual([
    { sheet: '表一', row: 1, column: 1, cells: [[undefined, { value: 3, formula: 'A2+1', numberFormat: '0' }], [{ value: null, numberFormat: 'General' }, undefined]] },
  ]);
});

test('a sheet that is cleared first comes back whole', () => {
  const [edit] = contentBefore(workbook, [{ sheet: '表一', row: 1, column: 1, cells: [[{ value: 'x' }]], freshSheet: true }]);
  expect(edit).toMatchObject({ freshSheet: true, cells: [[{ value: '会员' }, { value: 3, formula: 'A2+1' }], [{ value: null }, { value: 5 }]] });
});

test('a sheet that is cleared or removed comes back with its merges, and as hidden as it was', () => {
  const merges = [{ top: 1, left: 1, bottom: 1, right: 3 }];
  const before = workbookOf(createSheet({ name: '表二', rows: [[{ value: 1 }]], merges, visibility: 'veryHidden' }));
  const back = { sheet: '表二', row: 1, column: 1, cells: [[{ value: 1, numberFormat: 'General' }]], freshSheet: true, veryHidden: true, layout: { merges } };
  expect(contentBefore(before, [{ sheet: '表二', row: 1, column: 1, cells: [], freshSheet: true }])).toEqual([back]);
  expect(contentBefore(before, [{ sheet: '表二', row: 1, column: 1, cells: [], removeSheet: true }])).toEqual([back]);
});

test('a sheet that was not there is taken out, once, whatever else was written to it', () => {
  const edits = [
    { sheet: '取数说明', row: 1, column: 1, cells: [[{ value: 'x' }]], freshSheet: true as const },
    { sheet: '取数说明', row: 2, column: 1, cells: [[{ value: 'y' }]] },
    { sheet: '表一', row: 2, column: 2, cells: [[{ value: 6 }]] },
  ];
  expect(contentBefore(workbook, edits)).toEqual([
    { sheet: '表一', row: 2, column: 2, cells: [[{ value: 5, numberFormat: 'General' }]] },
    { sheet: '取数说明', row: 1, column: 1, cells: [], removeSheet: true },
  ]);
});

test('a sheet that is made and removed again leaves nothing to take back', () => {
  const made = { sheet: '底稿', row: 1, column: 1, cells: [] };
  expect(contentBefore(workbook, [{ ...made, freshSheet: true }, { ...made, removeSheet: true }])).toEqual([]);
});

test('a cell that is only given a look or a width keeps its content out of it', () => {
  const edits = [{ sheet: '表一', row: 1, column: 1, cells: [[{ style: { bold: true as const } }, { columnWidth: 20 }]] }];
  expect(contentBefore(workbook, edits)).toEqual([{ sheet: '表一', row: 1, column: 1, cells: [[undefined, undefined]] }]);
});
