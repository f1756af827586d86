/**
 * The fields of a list of records (名册) that a clerk defines, each a column. A field called as one of the built-in sheets is
 * that one: 身份证号 is 证件号码 there, with its id, so that a number met on both sheets is found, and with its other names.
 */
import type { CodeList } from '../model/code-list';
import type { FieldContent, RecordField } from '../model/record';
import { plainText } from '../text/plain-text';
import { yesNo } from './code-lists/organisation';
import { sexes } from './code-lists/person';
import type { WrittenContent } from './definition-fields';
import type { DefinitionReader } from './definition-reader';
import { knownField } from './known-fields';
import { labelKey } from './label';
import { codeListOf, repeatedValue } from './written-code-list';

/** A sheet is recognised by two titles at least. */
const FEWEST_FIELDS = 2;
/** Whatever the clerk says of them. */
const PRIVATE: ReadonlySet<FieldContent> = new Set<FieldContent>(['identity-number', 'birth-date', 'mobile', 'telephone']);
const WITH_VALUES: ReadonlySet<WrittenContent> = new Set<WrittenContent>(['text', 'code', 'document-kind']);
/** What is said only of some contents. */
const ONLY_FOR: Readonly<Record<string, ReadonlySet<WrittenContent>>> = {
  values: WITH_VALUES,
  registrant: new Set<WrittenContent>(['credit-code', 'organisation-code']),
  mayLieAhead: new Set<WrittenContent>(['date']),
  isCompactDate: new Set<WrittenContent>(['date', 'birth-date']),
};

interface Line {
  readonly entry: DefinitionReader;
  readonly title: string;
  readonly aliases: readonly string[];
}

export function readFields(entries: readonly DefinitionReader[]): readonly RecordField[] {
  const lines = entries.map((entry): Line => ({ entry, title: entry.text('name'), aliases: entry.texts('aliases') }));
  const names = new Set(lines.flatMap(({ title, aliases }) => [title, ...aliases]).map(labelKey));
  const taken = new Set<string>();
  const fields = lines.map((line) => readField(line, names, taken));
  noteRepeated(lines, fields);
  const [first] = entries;
  const name = first?.valueNamed('content', 'name');
  if (first && fields.length < FEWEST_FIELDS) first.fault('name', `名册至少要有 ${FEWEST_FIELDS} 个字段，每个字段写一行`, true);
  if (first && !fields.some(({ content }) => content === 'name')) first.fault('content', `至少有一个字段的 ${first.nameOf('content')} 应为 ${name}，写人的姓名或单位的名称`, true);
  return fields;
}

/** @param names of all fields, which other names of a built-in one must not take */
function readField({ entry, title, aliases }: Line, names: ReadonlySet<string>, taken: Set<string>): RecordField {
  const ownId = entry.optionalText('id');
  const written = entry.choice<WrittenContent>('content');
  // A definition that was written back says all there is.
  const like = ownId === undefined ? knownField(title, written && plainContent(written)) : undefined;
  const known = like && !taken.has(like.id) ? like : undefined;
  const content = written ?? like?.content ?? 'text';
  const list = readCodeList(entry, title, content, like);
  noteMisplaced(entry, content, list !== undefined);
  const allAliases = [...aliases, ...(known?.aliases ?? []).filter((alias) => !names.has(labelKey(alias)))];
  const registrant = entry.choice<NonNullable<RecordField['registrant']>>('registrant') ?? like?.registrant;
  const id = ownId ?? known?.id ?? title;
  taken.add(id);
  return {
    id,
    title,
    ...(allAliases.length > 0 && { aliases: allAliases }),
    content: content === 'code' && !list ? 'text' : plainContent(content),
    ...(entry.flag('required') && { required: true as const }),
    ...(entry.flag('unique') && { unique: true as const }),
    ...(list && { codeList: list }),
    ...((entry.flag('isPrivate') || like?.isPrivate || PRIVATE.has(plainContent(content))) && { isPrivate: true as const }),
    ...(registrant && { registrant }),
    ...((entry.flag('mayLieAhead') || like?.mayLieAhead) && { mayLieAhead: true as const }),
    ...(entry.flag('isCompactDate') && { isCompactDate: true as const }),
    ...(entry.flag('isResult') && { isResult: true as const }),
  };
}

function plainContent(content: WrittenContent): FieldContent {
  return content === 'yes-no' ? 'code' : content;
}

function readCodeList(entry: DefinitionReader, title: string, content: WrittenContent, like: RecordField | undefined): CodeList | undefined {
  if (content === 'yes-no') return yesNo;
  if (content === 'sex') return sexes;
  const values = entry.texts('values').map(plainText).filter(Boolean);
  const again = repeatedValue(values);
  if (again !== undefined) entry.fault('values', `${entry.nameOf('values')} 里“${again}”写了两次`);
  const takesOthers = entry.flag('othersAllowed');
  if (values.length > 0) return WITH_VALUES.has(content) ? codeListOf(values, title, takesOthers) : undefined;
  return like?.codeList && like.content === content ? like.codeList : undefined;
}

function noteMisplaced(entry: DefinitionReader, content: WrittenContent, hasList: boolean): void {
  for (const [key, contents] of Object.entries(ONLY_FOR)) {
    if (!entry.isGiven(key) || contents.has(content)) continue;
    const meant = [...contents].map((each) => entry.valueNamed('content', each)).join('、');
    entry.fault(key, `${entry.nameOf(key)} 只用于 ${entry.nameOf('content')} 为 ${meant} 的字段，这一字段为 ${entry.valueNamed('content', content)}，应不填`);
  }
  if (entry.flag('othersAllowed') && !hasList) entry.fault('othersAllowed', `${entry.nameOf('othersAllowed')} 只用于有 ${entry.nameOf('values')} 的字段，应不填`);
}

function noteRepeated(lines: readonly Line[], fields: readonly RecordField[]): void {
  const owners = new Map<string, string>();
  const ids = new Set<string>();
  for (const [at, { entry, title }] of lines.entries()) {
    const key = labelKey(title);
    const { id } = fields[at]!;
    if (key === '') continue;
    if (owners.has(key)) entry.fault('name', `字段「${title}」重复，每个字段只写一行，名称各不相同`);
    else if (ids.has(id)) entry.fault('id', `编号 ${id} 重复，各字段应不同`);
    owners.set(key, title);
    ids.add(id);
  }
  for (const { entry, title, aliases } of lines) {
    for (const alias of aliases) {
      const owner = owners.get(labelKey(alias)) ?? title;
      if (owner !== title) entry.fault('aliases', `「${title}」的 ${entry.nameOf('aliases')}「${alias}」也是字段「${owner}」的名称，表头分不清是哪一个`);
      owners.set(labelKey(alias), owner);
    }
  }
}
