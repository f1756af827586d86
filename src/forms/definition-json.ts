/**
 * A definition written back as the JSON that it could have been loaded from, for keeping it with a workbook: reading it
 * again gives the same definition, checked by the same reader.
 */
import type { FormDefinition, FormItem } from '../model/form';
import type { RateDefinition } from '../model/rate';
import type { RecordField } from '../model/record';
import { yesNo } from './code-lists/organisation';
import { countRuleText } from './count-rule-text';
import { findIndicator } from './indicators/index';
import { ledgerKindsWith, type LedgerKind } from './ledgers';
import { writtenValues } from './written-code-list';

export type DefinitionJson = Readonly<Record<string, unknown>>;

/** @param lists of one's own that figures are counted in; rules of a list that is none of them cannot be written */
export function definitionJson(definition: FormDefinition, lists: readonly FormDefinition[] = []): DefinitionJson {
  const { code, title, source, issue, titleWords, unitWords, layout, periods, roster, isExcerpted } = definition;
  return {
    code,
    title,
    source,
    ...(issue && { issue }),
    titleWords: titleWords[0] === title ? titleWords.slice(1) : titleWords,
    ...(unitWords && { unitWords }),
    layout,
    ...(periods && { periods }),
    ...(roster && { roster }),
    ...(isExcerpted && { isExcerpted }),
    ...(layout === 'records' ? recordsJson(definition) : figuresJson(definition, ledgerKindsWith(lists))),
  };
}

function recordsJson({ fields = [], hasFreeColumns }: FormDefinition): DefinitionJson {
  return { ...(!hasFreeColumns && { fixedColumns: true }), fields: fields.map(fieldJson) };
}

function figuresJson({ items, relations, rates = [] }: FormDefinition, ledgers: readonly LedgerKind[]): DefinitionJson {
  const titles = new Map(items.map(({ indicator }) => [indicator.id, indicator.title]));
  return {
    items: items.map((item) => itemJson(item, titles, ledgers)),
    relations,
    rates: rates.map((rate) => rateJson(rate)),
  };
}

function itemJson({ indicator, lineNo, required, partOf, labels, unit, within }: FormItem, titles: ReadonlyMap<string, string>, ledgers: readonly LedgerKind[]): DefinitionJson {
  const { id, title, kind, aliases = [], definition, mayExceed100, counted } = indicator;
  const builtIn = findIndicator(id);
  const printed = unit ?? indicator.unit;
  const own = aliases.filter((alias) => !builtIn?.aliases?.includes(alias));
  const rules = counted && counted !== builtIn?.counted ? counted.map((rule) => countRuleText(rule, ledgers)).filter(Boolean) : [];
  return {
    ...(lineNo !== undefined && { lineNo }),
    name: title,
    id,
    ...(printed !== undefined && { unit: printed }),
    ...(!builtIn && { kind }),
    ...(required && { required }),
    ...(partOf !== undefined && { partOf: titles.get(partOf) ?? partOf }),
    ...(labels && { labels }),
    ...(own.length > 0 && { aliases: own }),
    ...(within && { within }),
    ...(definition !== undefined && definition !== builtIn?.definition && { definition }),
    ...(!builtIn && mayExceed100 && { mayExceed100 }),
    ...(rules.length > 0 && { counted: rules.join('；') }),
  };
}

/** What follows from the content (the words of 性别 and 是否) is not said. */
function fieldJson({ id, title, aliases = [], content, required, unique, codeList, isPrivate, registrant, mayLieAhead, isCompactDate, isResult }: RecordField): DefinitionJson {
  const isYesNo = codeList === yesNo;
  const list = codeList && !isYesNo && content !== 'sex' ? writtenValues(codeList) : undefined;
  return {
    name: title,
    id,
    content: isYesNo ? 'yes-no' : content,
    ...(aliases.length > 0 && { aliases }),
    ...(required && { required }),
    ...(unique && { unique }),
    ...(list && { values: list.values, ...(list.othersAllowed && { othersAllowed: true }) }),
    ...(isPrivate && { isPrivate }),
    ...(registrant && { registrant }),
    ...(mayLieAhead && { mayLieAhead }),
    ...(isCompactDate && { isCompactDate }),
    ...(isResult && { isResult }),
  };
}

function rateJson({ id, title, numerator, denominator, decimals, basis, clause, mayExceed100 }: RateDefinition): DefinitionJson {
  return { id, title, numerator, denominator, decimals, basis, clause, ...(mayExceed100 && { mayExceed100 }) };
}
