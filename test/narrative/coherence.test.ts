/**
 * What must hold of every report, whatever the figures: no digit and no word of direction outside a claim, every claim
 * what its cells come to, no broken sentence. Run over township forms in which each line is one of many awkward cases.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import type { Level } from '../../src/narrative/levels';
import type { Claim, Statement } from '../../src/model/claim';
import { decimal, roundTo, type Decimal } from '../../src/model/decimal';
import type { ReportDocument, ReportKind } from '../../src/model/report-document';
import { claimsWithOffsets } from '../../src/document/place-claims';
import { townshipWork } from '../../src/forms/definitions/township-work';
import { parse } from '../../src/text/wordings/index';
import { RESERVED } from '../../src/narrative/say';
import { sharedRates } from '../../src/rates/definitions/index';
import { prepareReport, type PreparedReport } from '../../src/report';
import { draft, preparedTownship, type Line } from './prepared';

const CASES: readonly ((now: number) => readonly [now: number | string | null, lastYear?: number | string | null, target?: number | null])[] = [
  (now) => [now],
  (now) => [now, now],
  (now) => [now, Math.floor(now * 0.9), now * 2],
  (now) => [now, Math.ceil(now * 1.2) + 1, Math.ceil(now / 2)],
  (now) => [now, 0, 0],
  (now) => [now, null, now],
  (now) => [now, '—', now + 1],
  (now) => [0, now, now],
  (now) => [null, now, now],
  (now) => [`${now}`, now + 1],
  (now) => [now, now * 40 + 100_000],
  (now) => [now + 100_000, now * 3 + 100_000, now + 200_000],
  () => ['若干'],
  (now) => [-now],
  (now) => [now + 0.5],
];

/** A linear congruential sequence: the same figures on every run. */
function* sequence(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state;
  }
}

function madeAwkward(seed: number): PreparedReport {
  const numbers = sequence(seed);
  const next = (below: number) => Math.floor((numbers.next().value as number) / 65536) % below;
  const lines = townshipWork.items.map(({ indicator }): Line => [indicator.title, ...CASES[next(CASES.length)]!(1 + next(400)).map((cell) => cell ?? null)]);
  return preparedTownship(...lines);
}

/** Made once for all tests: preparing takes longer than drafting. */
const forms = new Map<number, PreparedReport>();
function awkwardTownship(seed: number): PreparedReport {
  const form = forms.get(seed) ?? madeAwkward(seed);
  forms.set(seed, form);
  return form;
}

const DATES = /\d{4}年(?:上半年|下半年|\d{1,2}月\d{1,2}日|\d{1,2}月底|底)?|(?<=截至)\d{1,2}月底/gu;
const seeds = Array.from({ length: 25 }, (_, at) => at * 7919 + 1);
const KINDS: readonly ReportKind[] = ['half-year', 'annual', 'plan'];

/** Each paragraph with a mark in place of every claim, and without dates. */
function wordsOnly(document: ReportDocument): readonly string[] {
  const { paragraphs, claims } = claimsWithOffsets(document);
  return paragraphs.map((text, at) => {
    let words = '';
    let from = 0;
    for (const { start, end } of claims.filter(({ paragraph }) => paragraph === at)) {
      words += `${text.slice(from, start)}◆`;
      from = end;
    }
    return (words + text.slice(from)).replace(DATES, '其时');
  });
}

const LEVELS: readonly Level[] = ['township', 'county', 'enterprise', 'school', 'office'];

describe.each(LEVELS)('at the level %s', (level) => {
  test.each(KINDS)('a %s report asserts nothing outside its claims', (kind) => {
    for (const seed of seeds.slice(0, 4)) {
      for (const words of wordsOnly(draft(awkwardTownship(seed), { kind, level }))) {
        expect(words).not.toMatch(RESERVED);
        expect(words).not.toMatch(/[{}]|，。|其中[^。；]*其中[^。；]*其中/u);
      }
    }
  });
});

describe('the examples', () => {
  const EXAMPLES = readdirSync(join(__dirname, '../../examples')).filter((name) => name.endsWith('.xlsx'));

  test.each(EXAMPLES)('%s asserts nothing outside its claims, of any kind', async (name) => {
    const prepared = prepareReport(await readXlsx(readFileSync(join(__dirname, '../../examples', name)), { fileName: name }));
    for (const kind of KINDS) {
      const document = draft(prepared, { kind });
      for (const words of wordsOnly(document)) expect(words).not.toMatch(RESERVED);
      for (const { claim } of claimsWithOffsets(document).claims) expect(plain(parse(claim.text, claim.wording))).toEqual(plain(claim));
    }
  });
});

describe.each(KINDS)('a %s report of awkward figures', (kind) => {
  test.each(seeds)('number %i', (seed) => {
    const prepared = awkwardTownship(seed);
    const document = draft(prepared, { kind });
    for (const words of wordsOnly(document)) {
      expect(words).not.toMatch(RESERVED);
      expect(words).not.toMatch(/undefined|NaN|Infinity|null|[，；：、][，；。、]|。。|^[，；。、]|[,;:()]/u);
      expect(words).toMatch(/[。◆日]$|工会|总结|计划|^[一二三四五六七八九十]+、|打算$/u);
    }
    const { paragraphs, claims } = claimsWithOffsets(document);
    for (const { claim, paragraph, start, end } of claims) {
      expect(paragraphs[paragraph]!.slice(start, end)).toBe(claim.text);
      expectTrue(claim, prepared);
    }
  });
});

it('tells something of almost every awkward form', () => {
  const told = seeds.map((seed) => claimsWithOffsets(draft(awkwardTownship(seed))).claims.length);
  expect(Math.min(...told)).toBeGreaterThan(40);
});

const MAY_EXCEED = new Set(sharedRates.filter(({ mayExceed100 }) => mayExceed100).map(({ id }) => id));

/** The claim worked out again from nothing but its cells. */
function expectTrue(claim: Claim, { workbook }: PreparedReport): void {
  expect(plain(parse(claim.text))).toEqual(plain(claim));
  const figures = claim.cells.map(({ row, column }) => decimal(String(workbook.sheets[0]!.cellAt(row, column).value)));
  const [a, b, c, d] = figures as [Decimal, Decimal, Decimal, Decimal];
  const told = {
    value: () => a,
    sum: () => a,
    tally: () => decimal(new Set(claim.cells.map(({ row }) => row)).size),
    difference: () => (figures.length === 4 ? a.div(b).minus(c.div(d)).times(100) : isShortfall(claim) ? b.minus(a) : a.minus(b)),
    growth: () => a.minus(b).div(b).times(100),
    multiple: () => a.div(b),
    rank: () => claim.value,
    rate: () => a.div(b).times(100),
    share: () => a.div(b).times(100),
    completion: () => a.div(b).times(100),
  }[claim.operation]();
  const exact = claim.unit === '万元' ? told.div(10_000) : told;
  if (claim.wording === 'doubling') return expect(claim.exact.eq(exact)).toBe(true);
  const printed = /[\d.]+/u.exec(claim.text)?.[0];
  const decimals = printed?.split('.')[1]?.length ?? 0;
  if (printed === undefined) {
    expect(claim.text).toMatch(exact.eq(0) ? /^(?:持平|没有变化)$/u : /^基本(?:持平|稳定)$/u);
    expect(exact.abs().lt(0.05)).toBe(true);
    return;
  }
  expect(claim.value.abs().eq(decimal(printed))).toBe(true);
  expect(roundTo(exact, decimals).toFixed()).toBe(claim.value.toFixed());
  if (claim.operation === 'share' || (claim.operation === 'rate' && !MAY_EXCEED.has(claim.subject))) expect(claim.value.lte(100)).toBe(true);
  expectDirection(claim);
}

function plain(said: Statement | undefined) {
  return said && [said.wording, said.kind, said.value.toFixed(), said.unit, said.decimals, said.about, said.isNearly];
}

function isShortfall({ id }: Claim): boolean {
  return /annualTarget(?::|$)/u.test(id);
}

function expectDirection({ text, value, unit, operation }: Claim): void {
  const up = /^(?:增长|增加|提高)/u.test(text);
  const down = /^(?:下降|减少)/u.test(text);
  expect(up).toBe((operation === 'growth' || (operation === 'difference' && /\D/u.test(text[0]!))) && value.gt(0));
  expect(down).toBe(value.lt(0));
  if (operation === 'growth') expect(unit).toBe('%');
  if (operation === 'difference') expect(unit).not.toBe('%');
}
