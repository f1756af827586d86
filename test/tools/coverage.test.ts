import { checks } from '../../src/checks';
import { builtInForms } from '../../src/forms/definitions';
import { recordForms } from '../../src/forms/definitions/record-forms';
import { sharedRates } from '../../src/rates/definitions';
import { parseRelation } from '../../src/relations/parse';
import { KNOWN_CHECKS } from '../../src/tools/docs/coverage-data';
import { coverText } from '../../src/tools/docs/coverage-page';

const coverage = { checks, forms: [...builtInForms, ...recordForms], rates: sharedRates };

test('every id stands once, and nothing of the collection is left out', () => {
  const ids = KNOWN_CHECKS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const series = { OFF: 7, MB: 8, DJ: 4, SX: 4, LU: 4, LM: 3, LAW: 7, AN: 11, TH: 16, NJ: 3, Q25: 1, NV: 4, SJ: 4, WQ: 2, CF: 3, ZM: 1, LZ: 1, EC: 2, LD: 4, TJ: 3, TX: 2, RT: 4, GEN: 24, AP: 78 };
  for (const [name, count] of Object.entries(series)) expect([name, ids.filter((id) => id.startsWith(`${name}-`)).length]).toEqual([name, count]);
  expect(ids.filter((id) => id.startsWith('LG-'))).toHaveLength(23);
  expect(ids).toHaveLength(223);
});

test.each(KNOWN_CHECKS.map((known) => [known.id, known] as const))('%s is covered by something that exists, or the reason is given', (_, { covers }) => {
  for (const cover of covers) {
    if ('written' in cover) expect(parseRelation(cover.written)).not.toHaveProperty('error');
    else if ('because' in cover) expect(cover.because.length).toBeGreaterThan(5);
    else expect(coverText(cover, coverage)).not.toBe('');
  }
});

test('a cover that does not exist is no cover', () => {
  expect(() => coverText({ relation: 'township-work/nothing' }, coverage)).toThrow('township-work/nothing');
  expect(() => coverText({ part: 'township-work/members' }, coverage)).toThrow('township-work/members');
});
