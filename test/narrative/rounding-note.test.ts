import { decimal } from '../../src/model/decimal';
import type { Claim } from '../../src/model/claim';
import { claimOf } from '../../src/narrative/claim-of';
import { needsRoundingNote } from '../../src/narrative/rounding-note';
import { roundTo } from '../../src/model/decimal';

function people(exact: string, decimals = 1): Claim {
  const said = { wording: 'amount', kind: 'count', value: roundTo(decimal(exact), decimals), unit: '万人', decimals } as const;
  return claimOf(exact, 'value', said, decimal(exact), { subject: 'members', cells: [], arithmetic: '' });
}

test.each([
  ['10.10', ['3.37', '3.37', '3.36'], true],
  ['10.10', ['3.4', '3.4', '3.3'], false],
  ['10.10', ['3.37', '3.37'], false],
  ['10.10', ['10.10'], false],
] as const)('%s万人 of %j needs a note: %s', (whole, parts, needed) => {
  expect(needsRoundingNote(people(whole), parts.map((part) => people(part)))).toBe(needed);
});
