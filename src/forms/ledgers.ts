/**
 * The sheets that figures are counted in (取数): 基层单位台账, 会员花名册, 集体合同台账, and lists of one's own (名册). A clerk names
 * one by its title; what its columns are called is what its definition calls them.
 */
import type { CodeList } from '../model/code-list';
import type { FormDefinition } from '../model/form';
import type { IndicatorKind } from '../model/indicator';
import { contractLedger } from './definitions/contract-ledger';
import { memberRoster, memberRosterByCode } from './definitions/member-roster';
import { unitLedger } from './definitions/unit-ledger';
import { yesNo } from './code-lists/organisation';
import { labelKey, readLabel } from './label';

export interface LedgerKind {
  /** What a CountRule calls it. */
  readonly code: string;
  readonly title: string;
  /** Other names of it. */
  readonly aliases: readonly string[];
  /** Forms that are such a ledger, the fullest first. */
  readonly definitions: readonly FormDefinition[];
  /** The column with the unit that a row belongs to, where rows are people or contracts. */
  readonly unitColumns: readonly string[];
}

export const ledgerKinds: readonly LedgerKind[] = [
  { code: 'unit-ledger', title: '基层单位台账', aliases: ['基层工会台账', '单位台账', '台账'], definitions: [unitLedger], unitColumns: [] },
  { code: 'member-roster', title: '会员花名册', aliases: ['工会会员花名册', '花名册', '会员名册'], definitions: [memberRoster, memberRosterByCode], unitColumns: ['workplace', 'organisation'] },
  { code: 'contract-ledger', title: '集体合同台账', aliases: ['合同台账'], definitions: [contractLedger], unitColumns: ['signatory'] },
];

/** With the lists of records among some definitions that are none of these, each a kind of its own. */
export function ledgerKindsWith(definitions: readonly FormDefinition[]): readonly LedgerKind[] {
  const isBuiltIn = ({ code }: FormDefinition): boolean => ledgerKinds.some((kind) => kind.definitions.some((each) => each.code === code));
  const lists = definitions.filter((definition) => definition.layout === 'records' && !isBuiltIn(definition));
  return [...ledgerKinds, ...new Map(lists.map((definition) => [definition.code, ownKind(definition)])).values()];
}

/** Words that end the title of a column of units: 工作单位, 所属工会, 乡镇. */
const UNIT_COLUMN = /(?:单位|工会|企业|公司|乡镇|街道|社区|村)(?:名称)?$/u;
/** No list has such a column, so that its rows belong to no unit. */
const NO_UNIT = '';

function ownKind(definition: FormDefinition): LedgerKind {
  const { code, title, titleWords, fields: columns = [] } = definition;
  const named = columns.find(({ content }) => content === 'name');
  const units = columns.filter((field) => field !== named && !field.codeList && UNIT_COLUMN.test(field.title)).map(({ id }) => id);
  const isOfUnits = named !== undefined && UNIT_COLUMN.test(named.title);
  return { code, title, aliases: titleWords.filter((word) => word !== title), definitions: [definition], unitColumns: isOfUnits ? [] : units.length > 0 ? units : [NO_UNIT] };
}

export function ledgerKind(code: string, kinds: readonly LedgerKind[] = ledgerKinds): LedgerKind | undefined {
  return kinds.find((kind) => kind.code === code);
}

export function ledgerNamed(name: string, kinds: readonly LedgerKind[] = ledgerKinds): LedgerKind | undefined {
  const key = labelKey(name);
  return kinds.find(({ title, aliases }) => [title, ...aliases].some((each) => labelKey(each) === key));
}

/** What a column holds, so far as counting goes. */
export type ColumnContent = 'number' | 'yes-no' | 'date' | 'words';

export interface LedgerField {
  readonly id: string;
  readonly title: string;
  readonly content: ColumnContent;
  readonly codeList?: CodeList;
}

const fields = new WeakMap<FormDefinition, ReadonlyMap<string, LedgerField>>();

/** By column id. */
export function ledgerFields(definition: FormDefinition): ReadonlyMap<string, LedgerField> {
  const known = fields.get(definition) ?? new Map([...figureColumns(definition), ...recordColumns(definition)].map((field) => [field.id, field]));
  fields.set(definition, known);
  return known;
}

/** In whichever form of the ledger has it. */
export function ledgerField({ definitions }: LedgerKind, id: string): LedgerField | undefined {
  return definitions.map((definition) => ledgerFields(definition).get(id)).find((field) => field !== undefined);
}

/** By its title in whichever form of the ledger; else by another name, or by its title without the unit of measure. */
export function ledgerFieldNamed({ definitions }: LedgerKind, name: string): LedgerField | undefined {
  const key = labelKey(name);
  const named = definitions.flatMap((definition) => [...namesOf(definition)].map(([id, names]) => ({ field: ledgerFields(definition).get(id)!, names })));
  const titled = named.find(({ field }) => labelKey(field.title) === key || field.id === name);
  const withoutUnit = ({ field }: { readonly field: LedgerField }): boolean => readLabel(field.title).keys.includes(key);
  return (titled ?? named.find(({ names }) => names.some((each) => labelKey(each) === key)) ?? named.find(withoutUnit))?.field;
}

function* namesOf({ items, fields: columns = [] }: FormDefinition): Generator<readonly [string, readonly string[]]> {
  for (const { indicator, labels = [] } of items) yield [indicator.id, [...labels, ...(indicator.aliases ?? [])]];
  for (const { id, aliases = [] } of columns) yield [id, aliases];
}

const CONTENT: Readonly<Record<IndicatorKind, ColumnContent>> = {
  count: 'number', money: 'number', rate: 'number', duration: 'number', text: 'words', code: 'words', date: 'date', 'yes-no': 'yes-no',
};

function figureColumns({ items }: FormDefinition): readonly LedgerField[] {
  return items.map(({ indicator: { id, title, kind, codeList } }) => ({ id, title, content: CONTENT[kind], ...(codeList && { codeList }) }));
}

function recordColumns({ fields: columns = [] }: FormDefinition): readonly LedgerField[] {
  return columns.map(({ id, title, content, codeList }): LedgerField => {
    if (codeList === yesNo) return { id, title, content: 'yes-no' };
    const kind = content === 'count' || content === 'amount' ? 'number' : content === 'date' || content === 'birth-date' ? 'date' : 'words';
    return { id, title, content: kind, ...(codeList && { codeList }) };
  });
}
