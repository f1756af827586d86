/** The relations and rates of a definition, their names looked up among its lines. */
import type { FormDefinition } from '../model/form';
import type { RateDefinition } from '../model/rate';
import type { Level, RelationDefinition } from '../model/relation';
import { namesIn, placeOfName } from '../relations/names';
import { parseRelation } from '../relations/parse';
import { otherTable } from '../relations/table-name';
import type { DefinitionReader } from './definition-reader';
import { namesOf } from './form-index';
import { indicators } from './indicators/index';
import { labelKey, readLabel } from './label';
import { nearestNames } from './nearest-names';

/** Names that stand for groups or units, not for indicators of the form. */
const WORDS: ReadonlySet<string> = new Set(['分项', '各分项', '各项', '其中项', '各单位', '合计', '总计']);

export function readRelations(entries: readonly DefinitionReader[], form: FormDefinition): readonly RelationDefinition[] {
  const idOf = lookUp(form);
  return entries.map((entry, at) => {
    const text = entry.text('text');
    if (text !== '') noteFaults(entry, at, text, form, idOf);
    const note = entry.optionalText('note');
    return {
      id: entry.optionalText('id') ?? `relation-${at + 1}`,
      text,
      level: entry.choice<Level>('level') ?? 'hard',
      clause: entry.optionalText('clause') ?? '本表审核关系',
      ...(note !== undefined && { note }),
    };
  });
}

export function readRates(entries: readonly DefinitionReader[], form: FormDefinition): readonly RateDefinition[] {
  const idOf = lookUp(form);
  return entries.map((entry, at) => {
    const operand = (key: 'numerator' | 'denominator'): string => {
      const name = entry.text(key);
      const id = idOf(name);
      const where = entry.placeOf(key) ? '' : `第 ${at + 1} 个比率的 `;
      if (id === undefined && name !== '') entry.fault(key, `${where}${entry.nameOf(key)}「${name}」不是本表的指标${suggestion(name, form)}`, true);
      return id ?? name;
    };
    const title = entry.text('title');
    return {
      id: entry.optionalText('id') ?? title,
      title,
      numerator: operand('numerator'),
      denominator: operand('denominator'),
      decimals: entry.number('decimals') ?? 2,
      basis: entry.optionalText('basis') ?? entry.optionalText('denominator') ?? '',
      clause: entry.optionalText('clause') ?? '本表比率',
      ...(entry.flag('mayExceed100') && { mayExceed100: true as const }),
    };
  });
}

function noteFaults(entry: DefinitionReader, at: number, text: string, form: FormDefinition, idOf: (name: string) => string | undefined): void {
  const isInCell = entry.placeOf('text') !== undefined;
  const where = isInCell ? '' : `第 ${at + 1} 条审核关系「${text}」：`;
  const result = parseRelation(text);
  if ('error' in result) {
    entry.fault('text', where + (isInCell ? inCell(text, result.error.message) : result.error.message), true);
    return;
  }
  if (result.relation.extent === 'column') return;
  for (const { name } of namesIn(result.relation)) {
    if (WORDS.has(name) || otherTable(name) || idOf(name) !== undefined) continue;
    const place = placeOfName(text, name);
    const told = `${place ? `第${place.line}行第${place.column}列的` : ''}「${name}」不是本表的指标${suggestion(name, form)}`;
    entry.fault('text', where + (isInCell ? inCell(text, told) : told), true);
  }
}

/** Lines and columns would be taken for those of the sheet. */
function inCell(text: string, message: string): string {
  return text.includes('\n') ? message : message.replace(/^第1行第(\d+)列/u, '第$1个字');
}

function lookUp(form: FormDefinition): (name: string) => string | undefined {
  const names = namesOf(form);
  return (name) => names.get(labelKey(name)) ?? names.get(name);
}

/** None for another indicator of the catalogue: 职工人数 is not meant for 会员人数. */
function suggestion(name: string, form: FormDefinition): string {
  if (indicators.some(({ title }) => labelKey(title) === labelKey(name))) return '';
  const near = nearestNames(readLabel(name), form, new Set()).slice(0, 2);
  const titles = near.map((id) => form.items.find(({ indicator }) => indicator.id === id)!.indicator.title);
  return titles.length === 0 ? '' : `，是否为${titles.map((title) => `「${title}」`).join('或')}`;
}
