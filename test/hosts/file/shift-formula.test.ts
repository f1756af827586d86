import { shiftFormula } from '../../../src/hosts/file/shift-formula';

test.each([
  ['SUM(B2:C2)*$E$1', 'SUM(C3:D3)*$E$1'],
  ['$B2+B$2', '$B3+C$2'],
  ['SUM(A:A)/SUM($A:B)', 'SUM(B:B)/SUM($A:C)'],
  ['SUM(2:2)', 'SUM(3:3)'],
  ['统计表!B2+\'表1 (2)\'!B2', '统计表!C3+\'表1 (2)\'!C3'],
  ['IF(A1="B2","见B2",LOG10(A1))', 'IF(B2="B2","见B2",LOG10(B2))'],
  ['台账[人数]+A1', '台账[人数]+B2'],
  ['XFD1', '#REF!'],
  ['职工数A1+1E5', '职工数A1+1E5'],
])('moves %s one down and one right to %s', (formula, moved) => {
  expect(shiftFormula(formula, 1, 1)).toBe(moved);
});
