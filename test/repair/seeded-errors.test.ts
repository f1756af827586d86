/**
 * Single slips planted in the clean forms, one at a time: of those that some relation notices, in how many is the true
 * cell in the first sets shown, and the true value among the first three proposals. A few hundred here;
 * `SEEDS=5000 npx jest test/repair/seeded-errors.test.ts` for the whole count, printed by kind of slip.
 */
import { checks } from '../../src/checks/index';
import { runCheck, settleFindings } from '../../src/checks/run-checks';
import { placeKey } from '../../src/model/address';
import { decimal } from '../../src/model/decimal';
import type { Fact } from '../../src/model/fact';
import type { Form } from '../../src/model/form';
import { cellNumber, wholeOf } from '../../src/repair/figures';
import { repairFindings } from '../../src/repair/repair-findings';
import { cleanForms } from '../support/published';
import { randomFrom } from '../support/random';

const SEEDS = Number(process.env.SEEDS ?? 150);
const RELATIONAL = checks.filter(({ id }) => ['part-is-within-whole', 'relation-holds', 'total-equals-units'].includes(id));

type Slip = (digits: string, random: (n: number) => number) => string | undefined;

const SLIPS: Readonly<Record<string, Slip>> = {
  'two digits exchanged': (digits, random) => {
    const at = random(Math.max(1, digits.length - 1));
    return digits.length < 2 || digits[at] === digits[at + 1] ? undefined : digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2);
  },
  'a digit left out': (digits, random) => {
    const at = random(digits.length);
    return digits.length < 2 ? undefined : digits.slice(0, at) + digits.slice(at + 1);
  },
  'a digit doubled': (digits, random) => {
    const at = random(digits.length);
    return digits.slice(0, at) + digits[at]! + digits.slice(at);
  },
  'a digit mistyped': (digits, random) => {
    const at = random(digits.length);
    return digits.slice(0, at) + ((Number(digits[at]) + 1 + random(9)) % 10) + digits.slice(at + 1);
  },
  'a sign': (digits) => `-${digits}`,
  'ten times': (digits) => `${digits}0`,
  'ten thousand times': (digits) => `${digits}0000`,
};

interface Tally {
  planted: number;
  noticed: number;
  cell: number;
  value: number;
}

test('the true cell and the true value are among the first shown', async () => {
  const forms = await cleanForms();
  const tallies = new Map(Object.keys(SLIPS).map((kind) => [kind, { planted: 0, noticed: 0, cell: 0, value: 0 } as Tally]));
  for (let seed = 0; seed < SEEDS; seed++) plant(forms, randomFrom(seed), tallies);
  const sum = (key: keyof Tally) => [...tallies.values()].reduce((total, tally) => total + tally[key], 0);
  const share = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
  const lines = [...tallies].map(([kind, t]) => `${kind}: ${t.planted} planted, ${t.noticed} noticed, cell ${share(t.cell, t.noticed)}, value ${share(t.value, t.noticed)}`);
  const report = [...lines, `all: ${sum('planted')} planted, ${sum('noticed')} noticed, cell ${share(sum('cell'), sum('noticed'))}, value ${share(sum('value'), sum('noticed'))}`].join('\n');
  if (process.env.SEEDS) process.stdout.write(`${report}\n`);
  expect(sum('noticed')).toBeGreaterThan(SEEDS / 10);
  expect(sum('cell') / sum('noticed')).toBeGreaterThanOrEqual(0.95);
  expect(sum('value') / sum('noticed')).toBeGreaterThanOrEqual(0.8);
}, 3_600_000);

function plant(forms: readonly { readonly form: Form }[], random: (n: number) => number, tallies: ReadonlyMap<string, Tally>): void {
  const { form } = forms[random(forms.length)]!;
  const facts = form.facts.filter((fact) => fact.reading === 'number' && fact.quantity?.value.gt(0) && form.periods.find(({ key }) => key === fact.period)?.role !== 'annualTarget');
  const fact = facts[random(facts.length)];
  const kinds = Object.keys(SLIPS);
  const kind = kinds[random(kinds.length)]!;
  if (!fact) return;
  const typed = SLIPS[kind]!(wholeOf(fact.quantity!).toString(), random);
  const wrong = typed === undefined ? undefined : withFigure(fact, BigInt(typed));
  if (!wrong || wrong.quantity!.value.eq(fact.quantity!.value)) return;
  const tally = tallies.get(kind)!;
  tally.planted += 1;
  const slipped: Form = { ...form, facts: form.facts.map((each) => (each === fact ? wrong : each)) };
  const outcomes = RELATIONAL.flatMap((check) => runCheck(check, slipped));
  const findings = repairFindings([slipped], settleFindings(outcomes, [slipped])).filter(({ level }) => level === 'hard');
  if (findings.length === 0) return;
  tally.noticed += 1;
  const key = placeKey(fact.place);
  if (findings.some(({ culprits, place }) => placeKey(place) === key || culprits?.sets.some(({ cells }) => cells.some((cell) => placeKey(cell) === key)))) tally.cell += 1;
  const truth = fact.quantity!.value;
  const isTrue = findings.some(({ repairs }) =>
    repairs.slice(0, 3).some(({ changes }) => changes.length === 1 && placeKey(changes[0]!.place) === key && decimal(Number(changes[0]!.to)).eq(truth)),
  );
  if (isTrue) tally.value += 1;
}

function withFigure(fact: Fact, whole: bigint): Fact {
  const value = cellNumber(fact.quantity!, whole);
  return { ...fact, quantity: { ...fact.quantity!, value }, cell: { ...fact.cell, value: value.toNumber() } };
}
