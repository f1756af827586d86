/**
 * A union's own form, from JSON. Names are enough: an indicator called as a built-in one is that one, so that the shared
 * rates and the report apply; any other is defined by its line. All faults are reported at once, each with its place,
 * and relations that cannot all hold are a fault.
 *
 * { "code": "…", "title": "…", "source": "…", "layout": "indicators-in-rows",
 *   "items": [{ "lineNo": "1", "name": "会员人数", "unit": "人", "required": true }],
 *   "relations": [{ "text": "会员人数 <= 职工人数" }],
 *   "rates": [{ "title": "入会率", "numerator": "会员人数", "denominator": "职工人数" }] }
 */
import { addressOf } from '../model/address';
import type { FormDefinition, FormIssue } from '../model/form';
import type { PeriodRole } from '../model/period';
import { DefinitionInvalid, type DefinitionFault } from './definition-fault';
import { FORM_FIELDS, ISSUE_FIELDS, ITEM_FIELDS, RATE_FIELDS, RELATION_FIELDS } from './definition-fields';
import { readItems } from './definition-items';
import { DefinitionReader, FROM_JSON, type Origin } from './definition-reader';
import { readRates, readRelations } from './definition-rules';
import { contradictionsIn } from './examine-definition';

/**
 * @param name the file's name, for messages
 * @throws DefinitionInvalid
 */
export function loadDefinition(json: string, name: string): FormDefinition {
  let raw: unknown;
  try {
    raw = JSON.parse(json);
  } catch {
    throw new DefinitionInvalid(name, [{ text: '内容不是 JSON 格式，请检查括号、引号和逗号' }]);
  }
  return readDefinition(raw, name);
}

/**
 * @param raw as parsed, from JSON or from the sheets 表, 指标, 审核关系, 比率 of a workbook
 * @param found what was seen to be wrong before it was an object
 * @throws DefinitionInvalid
 */
export function readDefinition(raw: unknown, name: string, origin: Origin = FROM_JSON, found: readonly DefinitionFault[] = []): FormDefinition {
  const faults: DefinitionFault[] = [...found];
  const root = new DefinitionReader(raw, FORM_FIELDS, origin, '', faults);
  const relations = root.list('relations', RELATION_FIELDS);
  const frame = readFrame(root, name);
  const definition: FormDefinition = { ...frame, relations: readRelations(relations, frame), rates: readRates(root.list('rates', RATE_FIELDS), frame) };
  if (frame.items.length === 0 && faults.length === 0) faults.push({ text: origin.inWords ? '工作表「指标」里没有指标，每个指标写一行' : '没有指标（items 为空）' });
  if (faults.length === 0) faults.push(...contradictoryRelations(definition, relations));
  if (faults.length > 0) throw new DefinitionInvalid(name, faults);
  return definition;
}

function readFrame(root: DefinitionReader, name: string): FormDefinition {
  const code = root.text('code');
  const title = root.text('title');
  const items = readItems(root.list('items', ITEM_FIELDS));
  const periods = root.choices<PeriodRole>('periods');
  const [unitWords, roster] = [root.texts('unitWords'), root.texts('roster')];
  const issue = readIssue(root.object('issue', ISSUE_FIELDS));
  return {
    code,
    title,
    source: root.optionalText('source') ?? `本单位表式「${name}」`,
    ...(issue && { issue }),
    titleWords: [...new Set([title, ...root.texts('titleWords')])],
    ...(unitWords.length > 0 && { unitWords }),
    layout: root.choice<FormDefinition['layout']>('layout') ?? 'indicators-in-rows',
    items,
    ...(periods.length > 0 && { periods }),
    ...(roster.length > 0 && { roster }),
    ...(root.flag('isExcerpted') && { isExcerpted: true as const }),
    relations: [],
  };
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
