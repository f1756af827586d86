/** The published schema against the reader itself: what it allows is read, what it does not allow is refused. */
import { DefinitionInvalid } from '../../src/forms/definition-fault';
import { readDefinition } from '../../src/forms/load-definition';
import { definitionSchema } from '../../src/tools/docs/definition-schema';

interface Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly required: readonly string[];
  readonly items: Schema;
  readonly enum?: readonly string[];
  readonly type?: unknown;
}

const schema = JSON.parse(definitionSchema()) as Schema;

const FULL = {
  code: 'own', title: '某表', source: '某会', layout: 'indicators-in-rows', periods: ['current'], titleWords: ['某'], unitWords: ['某会'], roster: ['甲'], isExcerpted: true,
  items: [
    { lineNo: '1', name: '甲项', unit: '人', required: true, aliases: ['甲'], kind: 'count', definition: '…', mayExceed100: false, id: 'one' },
    { lineNo: '2', name: '乙项', unit: '人', partOf: '甲项', labels: ['乙'] },
  ],
  relations: [{ text: '乙项 >= 1', level: 'hard', clause: '…', note: '…', id: 'r' }],
  rates: [{ title: '率', numerator: '乙项', denominator: '甲项', decimals: 1, basis: '…', clause: '…', mayExceed100: true, id: 'q' }],
};

const LIST = {
  code: 'own', title: '某名册', layout: 'records', fixedColumns: true,
  fields: [
    { name: '姓名', content: 'name', required: true, unique: true, aliases: ['名字'], isPrivate: false, isResult: false, id: 'name' },
    { name: '类别', content: 'code', values: ['甲', '乙'], othersAllowed: true, registrant: undefined, mayLieAhead: false, isCompactDate: false, id: 'kind' },
  ],
};

test.each([
  ['the form', schema, (): object => FULL],
  ['a list', schema, (): object => LIST],
  ['a field', schema.properties.fields!.items, (): object => LIST.fields[1]!],
  ['a line', schema.properties.items!.items, (): object => FULL.items[1]!],
  ['a relation', schema.properties.relations!.items, (): object => FULL.relations[0]!],
  ['a rate', schema.properties.rates!.items, (): object => FULL.rates[0]!],
])('names exactly the fields that the reader asks %s for', (_, part, object) => {
  const asked = new Set<string>();
  const watched = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(watched);
    if (typeof value !== 'object' || value === null) return value;
    const copy = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, watched(each)]));
    return value === object() ? new Proxy(copy, { get: (target, key) => (asked.add(String(key)), Reflect.get(target, key) as unknown) }) : copy;
  };
  readDefinition(watched(FULL), '某表');
  readDefinition(watched(LIST), '某名册');
  expect([...asked].sort()).toEqual(Object.keys(part.properties).sort());
});

test.each(
  Object.entries({ '': schema, items: schema.properties.items!.items, relations: schema.properties.relations!.items, rates: schema.properties.rates!.items, fields: schema.properties.fields!.items }).flatMap(([list, part]) =>
    part.required.map((key) => [list, key] as const),
  ),
)('%s %s is required by both', (list, key) => {
  expect(() => readDefinition(without(list, key), '某表')).toThrow(DefinitionInvalid);
});

test.each(
  Object.entries({ '': schema, items: schema.properties.items!.items, relations: schema.properties.relations!.items, fields: schema.properties.fields!.items }).flatMap(([list, part]) =>
    Object.entries(part.properties).flatMap(([key, property]) => (property.enum ?? property.items?.enum ?? []).map((value) => [list, key, value, Boolean(property.items)] as const)),
  ),
)('%s %s may be %s', (list, key, value, isList) => {
  expect(() => readDefinition(changed(list, key, isList ? [value] : value), '某表')).not.toThrow();
  expect(() => readDefinition(changed(list, key, isList ? ['?'] : '?'), '某表')).toThrow(DefinitionInvalid);
});

function changed(list: string, key: string, value: unknown): unknown {
  if (list === 'fields') return { ...LIST, fields: [LIST.fields[0], { ...fieldFor(key), [key]: value }] };
  if (list === '') return { ...(value === 'records' ? LIST : FULL), [key]: value };
  const [, , ...rest] = FULL[list as 'items'];
  const entries = list === 'items' ? [FULL.items[0], { ...FULL.items[1], [key]: value }, ...rest] : [{ ...FULL[list as 'relations'][0], [key]: value }];
  return { ...FULL, [list]: entries };
}

/** One that has no values, and may say whose code it is. */
function fieldFor(key: string): object {
  return key === 'registrant' ? { name: '代码', content: 'credit-code' } : { name: '类别' };
}

function without(list: string, key: string): unknown {
  return changed(list, key, undefined);
}
