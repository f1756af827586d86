import { contentBefore } from '../../src/actions/undo-write';
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

test('a sheet that was not there is left empty', () => {
  expect(contentBefore(workbook, [{ sheet: '指标计算', row: 1, column: 1, cells: [[{ value: 'x' }]], freshSheet: true }])).toEqual([
    { sheet: '指标计算', row: 1, column: 1, cells: [], freshSheet: true },
  ]);
});
