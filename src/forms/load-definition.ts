/**
 * A union's own form, from JSON. Names are enough: an indicator called as a built-in one is that one, so that the shared
 * rates and the report apply; any other is defined by its line. All faults are reported at once, each with its place,
 * and relations that cannot all hold are a fault.
 *
 * { "code": "…", "title": "…", "source": "…", "layout": "indicators-in-rows",
 *   "items": [{ "lineNo": "1", "name": "会员人数", "unit": "人", "required": true }],
 *   "relations": [{ "text": "会员人数 <= 职工人数" }],
 *   "rates": [{ "title": "入会率", "numerator": "会员人数", "denominator": "职工人数" }] }
 *
 * A list of records (名册) has fields in the place of items, relations and rates:
 *
 * { "code": "…", "title": "…", "layout": "records",
 *   "fields": [{ "name": "姓名", "content": "name", "required": true }, { "name": "身份证号", "content": "identity-number", "unique": true }] }
 */
import { addressOf } from '../model/address';
import type { FormDefinition, FormIssue } from '../model/form';
import type { PeriodRole } from '../model/period';
import { DefinitionInvalid, type DefinitionFault } from './definition-fault';
import { FORM_FIELDS, ISSUE_FIELDS, ITEM_FIELDS, RATE_FIELDS, RECORD_FIELDS, RELATION_FIELDS } from './definition-fields';
import { readItems } from './definition-items';
import { kindOfForm, noteOtherKind } from './definition-kind';
import { DefinitionReader, FROM_JSON, type Origin } from './definition-reader';
import { readFields } from './definition-records';
import { readRates, readRelations } from './definition-rules';
import { contradictionsIn } from './examine-definition';

/** What a definition was read from and beside. */
export interface LoadContext {
  readonly origin?: Origin;
  /** What was seen to be wrong before it was an object. */
  readonly found?: readonly DefinitionFault[];
  /** Lists of one's own that were loaded before, so that figures may be counted in them. */
  readonly lists?: readonly FormDefinition[];
}

/**
 * @param name the file's name, for messages
 * @throws DefinitionInvalid
 */
export function loadDefinition(json: string, name: string, lists: readonly FormDefinition[] = []): FormDefinition {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    throw new DefinitionInvalid(name, [{ text: '内容不是 JSON 格式，请检查括号、引号和逗号' }]);
  }
  return readDefinition(raw, name, { lists });
}

/**
 * @param raw as parsed, from JSON or from the sheets 表, 指标, 字段, 审核关系, 比率 of a workbook
 * @throws DefinitionInvalid
 */
export function readDefinition(raw: unknown, name: string, { origin = FROM_JSON, found = [], lists = [] }: LoadContext = {}): FormDefinition {
  const faults: DefinitionFault[] = [...found];
  const root = new DefinitionReader(raw, FORM_FIELDS, origin, '', faults);
  const frame = readFrame(root, name);
  const definition = kindOfForm(root) === 'records' ? readRecordForm(root, frame) : readFigureForm(root, frame, lists);
  noteOtherKind(root);
  if (definition.items.length === 0 && !definition.fields?.length && faults.length === 0) faults.push({ text: nothingIn(definition, origin) });
  if (faults.length === 0) faults.push(...contradictoryRelations(definition, root.list('relations', RELATION_FIELDS)));
  if (faults.length > 0) throw new DefinitionInvalid(name, faults);
  return definition;
}

/** What forms of figures and lists of records have in common. */
function readFrame(root: DefinitionReader, name: string): FormDefinition {
  const code = root.text('code');
  const title = root.text('title');
  const issue = readIssue(root.object('issue', ISSUE_FIELDS));
  return {
    code,
    title,
    source: root.optionalText('source') ?? `本单位表式「${name}」`,
    ...(issue && { issue }),
    titleWords: [...new Set([title, ...root.texts('titleWords')])],
    layout: root.choice<FormDefinition['layout']>('layout') ?? 'indicators-in-rows',
    items: [],
    relations: [],
    rates: [],
  };
}

function readFigureForm(root: DefinitionReader, frame: FormDefinition, lists: readonly FormDefinition[]): FormDefinition {
  const items = readItems(root.list('items', ITEM_FIELDS), lists);
  const periods = root.choices<PeriodRole>('periods');
  const [unitWords, roster] = [root.texts('unitWords'), root.texts('roster')];
  const form: FormDefinition = {
    ...frame,
    ...(unitWords.length > 0 && { unitWords }),
    items,
    ...(periods.length > 0 && { periods }),
    ...(roster.length > 0 && { roster }),
    ...(root.flag('isExcerpted') && { isExcerpted: true as const }),
  };
  return { ...form, relations: readRelations(root.list('relations', RELATION_FIELDS), form), rates: readRates(root.list('rates', RATE_FIELDS), form) };
}

/** No system imports a clerk's own list, unless the clerk says that its columns are fixed. */
function readRecordForm(root: DefinitionReader, frame: FormDefinition): FormDefinition {
  const fields = readFields(root.list('fields', RECORD_FIELDS));
  return { ...frame, layout: 'records', fields, ...(!root.flag('fixedColumns') && { hasFreeColumns: true as const }) };
}

function nothingIn({ layout }: FormDefinition, { inWords }: Origin): string {
  if (layout === 'records') return inWords ? '工作表「字段」里没有字段，每个字段写一行' : '没有字段（fields 为空）';
  return inWords ? '工作表「指标」里没有指标，每个指标写一行' : '没有指标（items 为空）';
}

/** @returns undefined where no line of it is given */
function readIssue(block: DefinitionReader | undefined): FormIssue | undefined {
  const lines = ISSUE_FIELDS.map(({ key }) => [key, block?.optionalText(key)] as const).filter(([, text]) => text !== undefined);
  return lines.length === 0 ? undefined : Object.fromEntries(lines);
}

/** At the last of the relations; the others are named with their cells. */
function contradictoryRelations(definition: FormDefinition, entries: readonly DefinitionReader[]): readonly DefinitionFault[] {
  return contradictionsIn(definition).map(({ relations, text }) => {
    const places = relations.map((at) => entries[at]!.placeOf('text')).filter((place) => place !== undefined);
    const place = places.at(-1);
    return place ? { text: `「${place.sheet}」${places.map(addressOf).join('、')}：${text}`, place } : { text: `审核关系${text}` };
  });
}
