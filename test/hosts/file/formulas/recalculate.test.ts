import { evaluateFormula, NOT_KNOWN } from '../../../../src/hosts/file/formulas/evaluate-formula';
import { parseFormula } from '../../../../src/hosts/file/formulas/parse-formula';
import { recalculate } from '../../../../src/hosts/file/formulas/recalculate';
import { addressOf, parseAddress } from '../../../../src/model/address';
import type { CellValue, Workbook } from '../../../../src/model/workbook';
import { sheetOf, workbookOf, type PlainCell } from '../../../support/workbook';

const CELLS: Readonly<Record<string, CellValue>> = { A1: 0.1, A2: 0.2, A3: '512', A4: null, A5: { error: '#N/A' }, A6: '是', A7: true };

const resultOf = (text: string) => {
  const formula = parseFormula(text, '表');
  return formula && evaluateFormula(formula, function* ({ area }) {
    for (let row = area.top; row <= Math.min(area.bottom, 9); row++) yield CELLS[addressOf({ row, column: area.left })] ?? null;
  });
};

test.each([
  ['A1+A2', 0.3],
  ['SUM(A1:A4)', 0.3],
  ['SUM($A$1:$A$2,10,-A2)', 10.1],
  ['COUNT(A1:A4)', 2],
  ['COUNTA(A1:A4)', 3],
  ['IF(COUNT(A1:A4)=0,"",SUM(A1:A4))', 0.3],
  ['IF(COUNT(A4,A6)=0,"",1)', ''],
  ['ROUND(A1/A2*100,1)&"%"', '50%'],
  ['ROUND(2.5,0)', 3],
  ['-2*-(3+1)%', 0.08],
  ['A1/A4', { error: '#DIV/0!' }],
  ['IFERROR(A1/0,"—")', '—'],
  ['A5+1', { error: '#N/A' }],
  ['IF(OR(A4="",A1>1),"空","有")', '空'],
  ['AND(A6="是",A7)', true],
  ['MAX(A1:A2)-MIN(A1:A2)', 0.1],
  ['A4', 0],
])('%s comes to what Excel says', (text, expected) => {
  expect(resultOf(text)).toEqual(expected);
});

test.each(['VLOOKUP(A1,A1:A7,1)', 'A3+1', 'A1^2', 'IF(A1>0,VLOOKUP(1,A1:A2,1),0)'])('%s is not worked out here, and not guessed', (text) => {
  expect(resultOf(text)).toBe(NOT_KNOWN);
});

test.each(['会员人数+1', '[1]表!A1', 'A1+', '表1[会员]', '(A1', 'A1 A2', '{1,2}'])('%s is no formula this reads', (text) => {
  expect(parseFormula(text, '表')).toBeUndefined();
});

test('brackets within brackets without end are not followed', () => {
  expect(parseFormula(`${'('.repeat(4000)}1${')'.repeat(4000)}`, '表')).toBeUndefined();
});

const refs = (workbook: Workbook, ...changed: readonly string[]) => {
  const { edits, uncalculated } = recalculate(workbook, changed.map((address) => ({ sheet: '统计表', ...parseAddress(address)!, cells: [[{ value: 1 }]] })));
  return {
    written: Object.fromEntries(edits.map(({ sheet, row, column, cells }) => [`${sheet}!${addressOf({ row, column })}`, cells[0]![0]!.value])),
    uncalculated: uncalculated.map((place) => `${place.sheet}!${addressOf(place)}`),
  };
};

const formula = (text: string, value: CellValue): PlainCell => ({ value, formula: text });

test('formulas that rest on a changed cell, also through one another and on other sheets, are brought up to date; others are left alone', () => {
  const workbook = workbookOf(
    sheetOf('统计表', [[120, formula('A1+A2', 5), 7], [30, formula('B1*2', 10), formula('C1*2', 14)]]),
    sheetOf("O'Neil 率", [[formula('ROUND(统计表!B1/统计表!$A$1,4)', 0)]]),
    sheetOf('汇总', [[formula("'O''Neil 率'!A1", 0)]]),
  );
  expect(refs(workbook, 'A1')).toEqual({ written: { '统计表!B1': 150, '统计表!B2': 300, "O'Neil 率!A1": 1.25, '汇总!A1': 1.25 }, uncalculated: [] });
});

test('a result that cannot be worked out is taken away, with all that rests on it', () => {
  const workbook = workbookOf(sheetOf('统计表', [[120, formula('VLOOKUP(A1,D1:E9,2)', 5), formula('B1+1', 6), formula('SUM(D1:E9)', 9)]]));
  expect(refs(workbook, 'A1')).toEqual({ written: { '统计表!B1': null, '统计表!C1': null }, uncalculated: ['统计表!B1', '统计表!C1'] });
});

test('a formula of names or INDIRECT may rest on anything', () => {
  const workbook = workbookOf(sheetOf('统计表', [[1, formula('会员', 5), formula('INDIRECT("A1")', 6), formula('SUM(D1:D9)', 9)]]));
  expect(refs(workbook, 'A1').uncalculated).toEqual(['统计表!B1', '统计表!C1']);
});

test('a formula that was itself just written keeps the result it came with', () => {
  const workbook = workbookOf(sheetOf('统计表', [[120, formula('VLOOKUP(A1,D1:E9,2)', 5), formula('B1+1', 6)]]));
  expect(refs(workbook, 'A1', 'B1')).toEqual({ written: { '统计表!C1': 6 }, uncalculated: [] });
});

test('whole columns end with the sheet, and circles with themselves', () => {
  const workbook = workbookOf(sheetOf('统计表', [[1, formula('SUM(A:A)', 0), formula('D1+A1', 0), formula('C1', 0)], [4]]));
  expect(refs(workbook, 'A1')).toEqual({ written: { '统计表!B1': 5, '统计表!C1': null, '统计表!D1': null }, uncalculated: ['统计表!C1', '统计表!D1'] });
});
