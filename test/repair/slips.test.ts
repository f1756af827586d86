import { slipsBehind } from '../../src/repair/slips';

const kindOf = (typed: bigint, meant: bigint) => slipsBehind(typed).find(({ value }) => value === meant)?.kind;

test.each([
  ['exchanged', 1260n, 1206n],
  ['exchanged', 6201n, 1206n],
  ['doubled', 12206n, 1206n],
  ['left-out', 126n, 1206n],
  ['mistyped', 1266n, 1206n],
  ['extra', 12706n, 1206n],
  ['sign', -35n, 35n],
  ['zeros', 12060n, 1206n],
  ['zeros', 12n, 1200n],
  ['unit', 185000n, 1850000000n],
  ['unit', 1850000n, 185n],
] as const)('%s: %d was meant to be %d', (kind, typed, meant) => {
  expect(kindOf(typed, meant)).toBe(kind);
});

test('each meant value comes once, cheapest first, and never as typed', () => {
  const slips = slipsBehind(1122n);
  expect(new Set(slips.map(({ value }) => value)).size).toBe(slips.length);
  expect(slips.map(({ cost }) => cost)).toEqual(slips.map(({ cost }) => cost).sort((a, b) => a - b));
  expect(slips.some(({ value }) => value === 1122n)).toBe(false);
});

test('zero and single digits have slips too', () => {
  expect(kindOf(0n, 7n)).toBe('mistyped');
  expect(kindOf(5n, 50n)).toBe('zeros');
});

test('an identity number is no figure', () => {
  expect(slipsBehind(1234567890123456789n)).toEqual([]);
});
