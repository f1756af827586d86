/**
 * What a figure may have been meant to be, given what was typed: the usual slips of the hand undone, likeliest first.
 * 1260 for 1206 is two digits exchanged, 12206 one doubled, 126 one left out, −35 a sign, 185000 in a 万元 line 18.5.
 *
 * Figures are whole numbers of their last printed digit. Each meant value comes once, with its likeliest slip.
 */
export type SlipKind = 'exchanged' | 'doubled' | 'sign' | 'unit' | 'zeros' | 'mistyped' | 'left-out' | 'extra';

export interface Slip {
  readonly kind: SlipKind;
  /** What was meant. */
  readonly value: bigint;
  /** How unlikely the slip is by itself; comparable between figures. */
  readonly cost: number;
}

/** From keyboards and copying: neighbours exchanged or doubled are commonest, a foreign digit in the middle rarest. */
const COST: Readonly<Record<SlipKind, number>> = { sign: 1, exchanged: 1, doubled: 1, unit: 1.5, zeros: 2, mistyped: 2, 'left-out': 2.2, extra: 2.5 };
/** Beside the right key on a number pad or on the digit row. */
const NEIGHBOURS: readonly string[] = ['129', '024', '0135', '26', '1578', '2468', '3579', '468', '5790', '608'];
const NEIGHBOUR_DISCOUNT = 0.3;
const FAR_EXCHANGE = 1;

/** Longer numbers are identity numbers or accounts, not figures. */
const MOST_DIGITS = 18;

/** @returns cheapest first; the typed value itself is not among them */
export function slipsBehind(typed: bigint): readonly Slip[] {
  const found = new Map<bigint, Slip>();
  const negative = typed < 0n;
  const digits = (negative ? -typed : typed).toString();
  if (digits.length > MOST_DIGITS) return [];
  const add = (kind: SlipKind, value: bigint, cost = COST[kind]): void => {
    if (value === typed) return;
    const known = found.get(value);
    if (!known || cost < known.cost) found.set(value, { kind, value, cost });
  };
  const meant = (text: string): bigint => (negative ? -BigInt(text) : BigInt(text));
  if (negative) add('sign', -typed);
  for (const value of exchanges(digits)) add('exchanged', meant(value.text), COST.exchanged + value.extra);
  for (const { text, wasDouble } of deletions(digits)) add(wasDouble ? 'doubled' : 'extra', meant(text));
  for (const { text, isNear } of substitutions(digits)) add('mistyped', meant(text), COST.mistyped - (isNear ? NEIGHBOUR_DISCOUNT : 0));
  for (const text of insertions(digits)) add('left-out', meant(text));
  for (const [power, kind] of [[1, 'zeros'], [2, 'zeros'], [3, 'zeros'], [4, 'unit']] as const) {
    const factor = 10n ** BigInt(power);
    add(kind, typed * factor);
    if (typed % factor === 0n) add(kind, typed / factor);
  }
  return [...found.values()].sort((a, b) => a.cost - b.cost || (a.value < b.value ? -1 : 1));
}

/** Two digits exchanged: 1260 for 1206; neighbours are likelier than digits further apart. */
function* exchanges(digits: string): Generator<{ text: string; extra: number }> {
  for (let a = 0; a < digits.length; a++) {
    for (let b = a + 1; b < digits.length; b++) {
      if (digits[a] === digits[b] || (a === 0 && digits[b] === '0')) continue;
      const text = digits.slice(0, a) + digits[b]! + digits.slice(a + 1, b) + digits[a]! + digits.slice(b + 1);
      yield { text, extra: b === a + 1 ? 0 : FAR_EXCHANGE };
    }
  }
}

/** One digit too many: 12206 for 1206. */
function* deletions(digits: string): Generator<{ text: string; wasDouble: boolean }> {
  if (digits.length < 2) return;
  for (let at = 0; at < digits.length; at++) {
    yield { text: digits.slice(0, at) + digits.slice(at + 1), wasDouble: digits[at] === digits[at + 1] || digits[at] === digits[at - 1] };
  }
}

/** One wrong digit: 1266 for 1206. */
function* substitutions(digits: string): Generator<{ text: string; isNear: boolean }> {
  for (let at = 0; at < digits.length; at++) {
    for (let digit = 0; digit <= 9; digit++) {
      if (String(digit) === digits[at] || (at === 0 && digit === 0 && digits.length > 1)) continue;
      yield { text: digits.slice(0, at) + digit + digits.slice(at + 1), isNear: NEIGHBOURS[Number(digits[at])]!.includes(String(digit)) };
    }
  }
}

/** One digit left out: 126 for 1206. */
function* insertions(digits: string): Generator<string> {
  for (let at = 0; at <= digits.length; at++) {
    for (let digit = at === 0 ? 1 : 0; digit <= 9; digit++) yield digits.slice(0, at) + digit + digits.slice(at);
  }
}
