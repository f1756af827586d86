import { readFileSync } from 'node:fs';
import { builtInForms } from '../../src/forms/definitions';
import { findIndicator, indicators } from '../../src/forms/indicators';
import { labelKey, readLabel } from '../../src/forms/label';
import type { FormDefinition, FormItem } from '../../src/model/form';
import { sharedRates } from '../../src/rates/definitions';
import { parseRelation } from '../../src/relations/parse';
import { unitOfMeasure } from '../../src/text/unit-of-measure';
import { reportedIndicators } from './reported-indicators';

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const forms = builtInForms.map((form) => [form.code, form] as const);

describe('the catalogue of indicators', () => {
  test('gives every indicator an id and a title of its own', () => {
    expect(repeated(indicators.map(({ id }) => id))).toEqual([]);
    expect(repeated(indicators.map(({ title }) => labelKey(title)))).toEqual([]);
  });

  test('writes ids in kebab-case', () => {
    expect(indicators.map(({ id }) => id).filter((id) => !KEBAB.test(id))).toEqual([]);
  });

  test('gives no name to two indicators', () => {
    const names = indicators.flatMap(({ title, aliases = [] }) => [...new Set([title, ...aliases].map(labelKey))]);
    expect(repeated(names)).toEqual([]);
  });

  test('measures everything but texts, codes, dates and answers', () => {
    const wrong = indicators.filter(({ kind, unit }) => (unit === undefined) !== ['text', 'code', 'date', 'yes-no'].includes(kind));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('uses units of measure that the tool can read', () => {
    expect(indicators.filter(({ unit }) => unit !== undefined && !unitOfMeasure(unit)).map(({ id, unit }) => `${id} ${unit}`)).toEqual([]);
  });

  test('counts money in a unit of money and nothing else in one', () => {
    const wrong = indicators.filter(({ kind, unit }) => unit !== undefined && (unitOfMeasure(unit)?.dimension === 'money') !== (kind === 'money'));
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('writes titles that survive being read as a label, so that a form printed from the catalogue is found again', () => {
    const lost = indicators.filter(({ title }) => !readLabel(title).keys.includes(labelKey(title)));
    expect(lost.map(({ title }) => title)).toEqual([]);
  });
});

describe('the figures that real reports state', () => {
  const page = readFileSync('docs/indicators.md', 'utf8');
  const known = new Set([...indicators.flatMap(({ title, aliases = [] }) => [title, ...aliases]), ...sharedRates.map(({ title }) => title)].map(labelKey));
  const byTwoPeriods = firstColumn(page, '由两个时期得到的率');
  const byDenominator = firstColumn(page, '分母不止一种的率');
  const leftOut = firstColumn(page, '不收的数字');

  test.each(Object.entries(reportedIndicators))('%s: each is an indicator, a rate or left out with a reason', (_area, names) => {
    const explained = new Set([...byTwoPeriods, ...byDenominator, ...leftOut]);
    expect(names.filter((name) => !known.has(labelKey(name)) && !explained.has(name))).toEqual([]);
  });

  test('leaves out nothing that is in the catalogue, and nothing that no report states', () => {
    const stated = new Set(Object.values(reportedIndicators).flat());
    expect(leftOut.filter((name) => known.has(labelKey(name)) || !stated.has(name))).toEqual([]);
  });

  test('names existing indicators for growth and completion', () => {
    const used = secondColumn(page, '由两个时期得到的率');
    expect(used.filter((title) => !indicators.some((indicator) => indicator.title === title))).toEqual([]);
    expect(used).toHaveLength(5);
  });
});

describe('the built-in forms', () => {
  test('have codes of their own in kebab-case', () => {
    const codes = builtInForms.map(({ code }) => code);
    expect(repeated(codes)).toEqual([]);
    expect(codes.filter((code) => !KEBAB.test(code))).toEqual([]);
  });

  test.each(forms)('%s names a source and words of its title', (_code, form) => {
    expect(form.source.length).toBeGreaterThan(5);
    expect(form.source).not.toMatch(/https?:|www\./);
    expect(form.titleWords.length).toBeGreaterThan(0);
  });

  test.each(forms)('%s has every indicator once, from the catalogue', (_code, form) => {
    const ids = form.items.map(({ indicator }) => indicator.id);
    expect(repeated(ids)).toEqual([]);
    expect(form.items.filter(({ indicator }) => findIndicator(indicator.id) !== indicator)).toEqual([]);
  });

  test.each(forms)('%s makes an item part only of an item before it with the same measure', (_code, form) => {
    const wrong = form.items.filter((item, at) => {
      if (item.partOf === undefined) return false;
      const whole = form.items.slice(0, at).find(({ indicator }) => indicator.id === item.partOf);
      return !whole || unitOfMeasure(whole.indicator.unit ?? '')?.dimension !== unitOfMeasure(item.indicator.unit ?? '')?.dimension;
    });
    expect(wrong.map(({ indicator }) => indicator.id)).toEqual([]);
  });

  test.each(forms)('%s tells equal labels apart by the whole they stand under', (_code, form) => {
    expect(ambiguousLabels(form)).toEqual([]);
  });

  test.each(forms)('%s numbers its lines 1, 2, 3 or not at all', (_code, form) => {
    const numbers = form.items.map(({ lineNo }) => lineNo).filter((lineNo) => lineNo !== undefined);
    expect(numbers).toEqual(numbers.length === 0 ? [] : form.items.map((_item, at) => String(at + 1)));
  });

  test.each(forms)('%s prints units that measure the indicator', (_code, form) => {
    const wrong = form.items.filter(({ unit, indicator }) => unit !== undefined && unitOfMeasure(unit)?.dimension !== unitOfMeasure(indicator.unit ?? '')?.dimension);
    expect(wrong.map(({ indicator }) => indicator.id)).toEqual([]);
  });
});

describe('the relations of the built-in forms', () => {
  const relations = builtInForms.flatMap((form) => form.relations.map((relation) => [`${form.code} ${relation.id}`, form, relation] as const));

  test.each(relations)('%s can be parsed and names only titles of its form', (_name, form, relation) => {
    const parsed = parseRelation(relation.text);
    expect(parsed).not.toHaveProperty('error');
    const titles = new Set(form.items.map(({ indicator }) => labelKey(indicator.title)));
    const names = namesIn('relation' in parsed ? parsed.relation : undefined);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !titles.has(labelKey(name)))).toEqual([]);
  });

  test.each(relations)('%s rests on something and says why', (_name, _form, relation) => {
    expect(relation.id).toMatch(KEBAB);
    expect(relation.clause.length).toBeGreaterThan(3);
    expect(relation.note).toMatch(/。$/);
  });

  test.each(forms)('%s gives each relation an id of its own and repeats no 其中', (_code, form) => {
    expect(repeated(form.relations.map(({ id }) => id))).toEqual([]);
    const partRules = form.items.flatMap(({ indicator, partOf }) => (partOf === undefined ? [] : [`${indicator.title} <= ${findIndicator(partOf)?.title}`]));
    expect(form.relations.filter(({ text }) => partRules.includes(text))).toEqual([]);
  });

  test('keep to a request for explanation where published figures break a rule', () => {
    const nanjing = builtInForms.find(({ code }) => code === 'nanjing-yearbook');
    expect(nanjing?.relations.find(({ id }) => id === 'unions-by-kind')?.level).toBe('soft');
    expect(nanjing?.relations.find(({ id }) => id === 'enterprises-make-total')?.level).toBe('hard');
  });
});

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

/** Labels that two items share without different wholes or without either form-specific label to choose by. */
function ambiguousLabels(form: FormDefinition): string[] {
  const owners = new Map<string, FormItem>();
  const clashes: string[] = [];
  for (const item of form.items) {
    for (const key of new Set([...(item.labels ?? []), item.indicator.title, ...(item.indicator.aliases ?? [])].map(labelKey))) {
      const other = owners.get(key);
      if (other && (other.partOf === item.partOf || item.partOf === undefined)) clashes.push(`${key}: ${other.indicator.id}, ${item.indicator.id}`);
      owners.set(key, item);
    }
  }
  return clashes;
}

function namesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(namesIn);
  if (typeof node !== 'object' || node === null) return [];
  const own = 'kind' in node && node.kind === 'name' && 'name' in node ? [String(node.name)] : [];
  return [...own, ...Object.values(node).flatMap(namesIn)];
}

function column(page: string, heading: string, at: number): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| ')).slice(2);
  return rows.map((row) => row.split('|')[at]!.trim());
}

function firstColumn(page: string, heading: string): string[] {
  return column(page, heading, 1);
}

function secondColumn(page: string, heading: string): string[] {
  return column(page, heading, 2);
}
