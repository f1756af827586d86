/**
 * Figures of the clean examples, some from every part, are spoilt in turn, one slip at a time: never more than one thing is
 * said, and what is said is about that cell or about a relation it stands in. Of a figure that stands alone nothing can be.
 */
import { readFileSync } from 'node:fs';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import { addressOf, placeKey, samePlace, type CellRef } from '../../src/model/address';
import type { Finding } from '../../src/model/finding';
import type { CellValue, Workbook } from '../../src/model/workbook';
import { prepareReport } from '../../src/report';

type Slip = (value: number) => CellValue;

const digits = (value: number) => String(value);
const SLIPS: Readonly<Record<string, Slip>> = {
  'ten times': (value) => value * 10,
  'a digit dropped': (value) => Number(digits(value).slice(0, -1) || '0'),
  'two digits swapped': (value) => Number(digits(value)[1]! + digits(value)[0]! + digits(value).slice(2)),
  'a digit doubled': (value) => Number(digits(value)[0]! + digits(value)),
  'the sign': (value) => -value,
  'a fraction': (value) => value + 0.5,
  'about': (value) => `约${value}`,
  'full width': (value) => digits(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  'an error': () => ({ error: '#REF!' }),
};

/** What is said of a slip: nothing; the cell; another cell of a relation it stands in; or too much. */
type Verdict = 'silent' | 'at the cell' | 'in a relation with it' | 'elsewhere' | 'twice';

function verdictOf(findings: readonly Finding[], place: CellRef): Verdict {
  const [first, second] = findings;
  if (!first) return 'silent';
  if (second) return 'twice';
  if (samePlace(first.place, place)) return 'at the cell';
  return first.related.some((each) => samePlace(each, place)) ? 'in a relation with it' : 'elsewhere';
}

function spoilt(workbook: Workbook, place: CellRef, value: CellValue): Workbook {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.name === place.sheet ? { ...sheet, cellAt: (row: number, column: number) => (row === place.row && column === place.column ? { ...sheet.cellAt(row, column), value } : sheet.cellAt(row, column)) } : sheet,
  );
  return { ...workbook, sheets };
}

describe.each([['qingyun-2026-first-half', 12], ['unit-ledger', 2]])('%s', (name, sample) => {
  test('one slip is told once', async () => {
    const workbook = await readXlsx(new Uint8Array(readFileSync(`examples/${name}.xlsx`)));
    const clean = prepareReport(workbook);
    const filled = clean.forms.flatMap(({ facts }) => facts).filter(({ reading, cell }) => reading === 'number' && typeof cell.value === 'number');
    const facts = filled.filter((_, at) => at % Math.ceil(filled.length / sample) === 0);
    const wrong: string[] = [];
    for (const { place, cell } of facts) {
      for (const [slip, spoil] of Object.entries(SLIPS)) {
        const value = spoil(cell.value as number);
        if (value === cell.value || (typeof value === 'number' && Number.isNaN(value))) continue;
        const { findings } = prepareReport(spoilt(workbook, place, value));
        const verdict = verdictOf(findings, place);
        if (verdict === 'twice' || verdict === 'elsewhere') wrong.push(`${placeKey(place)} ${slip} ${JSON.stringify(value)}: ${findings.map((each) => `${addressOf(each.place)} ${each.checkId}`).join(' | ')}`);
      }
    }
    expect(clean.findings).toEqual([]);
    expect(wrong).toEqual([]);
  });
});
