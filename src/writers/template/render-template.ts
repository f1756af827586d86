/**
 * The one door to docxtemplater: a template's parts in, its parts filled out. It finds tags over runs, repeats rows and paragraphs and leaves
 * out what is not to be; what a tag means is asked of the caller.
 */
import { InputError } from '../../model/input-error';
import { savedDocx, type Parts } from '../package/docx-package';
import { unescapeXml } from '../package/xml-text';
import { CLOSES, OPENS, OPENS_INVERTED } from './template-tag';

export class TemplateUnfillable extends InputError {}

export interface Meaning<Scope> {
  /** What is put in the tag's place. */
  readonly put: (tag: string, scope: Scope) => string;
  /** For a loop its scopes, for a condition whether it holds; where it is not to be told, the words that stand in its place. */
  readonly open: (tag: string, scope: Scope, inverted: boolean) => readonly Scope[] | boolean | InPlace;
}

/** Stands where a condition cannot be judged, in place of all that it encloses; "" leaves nothing. */
export interface InPlace {
  readonly inPlace: string;
}

interface SignedModule {
  readonly name?: string;
  prefix?: unknown;
}

interface TagPart {
  readonly module?: string | undefined;
  readonly inverted?: boolean | undefined;
}

/** Never matches: the sign begins no tag of ours. */
const NEVER = /^(?!)/u;

/** @param whole the scope outside every loop @throws TemplateUnfillable */
export async function renderTemplate<Scope extends object>(parts: Parts, whole: Scope, meaning: Meaning<Scope>, fileName: string): Promise<Parts> {
  const [{ default: Docxtemplater }, { default: PizZip }] = await Promise.all([import('docxtemplater'), import('pizzip')]);
  const zip = new PizZip(savedDocx(parts));
  try {
    const template = new Docxtemplater(zip, {
      paragraphLoop: true,
      errorLogging: false,
      modules: [unjudgedModule() as never, { name: 'TagSigns', optionsTransformer: (options: object, { modules }: { modules: SignedModule[] }) => (setSigns(modules), options) } as never],
      parser: (tag) => ({ get: (scope: Scope, { meta }) => answer(meaning, unescapeXml(tag), scope, meta.part) }),
    });
    template.render(whole);
  } catch (cause) {
    throw new TemplateUnfillable('template-unfillable', `模板“${fileName}”填不进去：${reasonOf(cause)}。`, { cause });
  }
  return Object.fromEntries(Object.entries(zip.files).filter(([, file]) => !file.dir).map(([name, file]) => [name, file.asUint8Array()]));
}

/** Opening and closing signs as a Chinese keyboard types them too. */
function setSigns(modules: readonly SignedModule[]): void {
  for (const each of modules) {
    if (each.name === 'LoopModule') each.prefix = { start: OPENS, inverted: OPENS_INVERTED, end: CLOSES, dash: NEVER };
    else if (each.name === 'RawXmlModule') each.prefix = NEVER;
  }
}

function answer<Scope>(meaning: Meaning<Scope>, tag: string, scope: Scope, { module, inverted }: TagPart): unknown {
  return module === 'loop' ? meaning.open(tag, scope, inverted === true) : meaning.put(tag, scope);
}

interface LoopPart {
  readonly module?: string;
  readonly value: string;
  readonly subparsed: readonly { readonly type: string; readonly value: string }[];
}

interface Values {
  readonly scopeManager: { getValue(tag: string, meta: object): unknown };
}

/** Asked before the library's own loops: a condition that cannot be judged leaves its words in the place of what it encloses. */
function unjudgedModule(): object {
  return {
    name: 'Unjudged',
    priority: 1,
    render(part: LoopPart, { scopeManager }: Values) {
      const value = part.module === 'loop' ? scopeManager.getValue(part.value, { part }) : undefined;
      if (typeof value !== 'object' || value === null || !('inPlace' in value)) return null;
      const enclosed = part.subparsed.map(({ type, value: xml }) => (type === 'placeholder' ? '' : xml)).join('');
      return { value: inPlaceOf(enclosed, (value as InPlace).inPlace) };
    },
  };
}

const PARAGRAPH = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >]|<\/w:p>)[^])*<\/w:p>/u;
const WORDS = /(<w:t(?: [^>]*)?>)[^<]*(?=<\/w:t>)/gu;

/** Within a line the words alone; of rows the same rows, and of paragraphs the first, with the words in the first text and nothing else. */
function inPlaceOf(enclosed: string, words: string): string {
  if (words === '') return '';
  const block = enclosed.includes('<w:tr') ? enclosed : PARAGRAPH.exec(enclosed)?.[0];
  let left = words;
  return block === undefined ? words : block.replace(WORDS, (_, open: string) => {
    const text = open + left;
    left = '';
    return text;
  });
}

const REASONS: Readonly<Record<string, string>> = {
  loop_position_invalid: '成对的标记一个在表格里、一个在表格外，要放在同一处',
  unbalanced_loop_tags: '两对标记互相交叉，里面的一对要先结束',
};

/** The library collects its errors; ours were looked for before, so that few are left. */
function reasonOf(cause: unknown): string {
  const properties = (cause as { properties?: { id?: string; xtag?: string; errors?: readonly { properties?: { id?: string; xtag?: string } }[] } }).properties;
  const errors = properties?.errors?.map((each) => each.properties) ?? [properties];
  if (errors.every((each) => each === undefined)) throw cause;
  return [...new Set(errors.map((each) => `${each?.xtag === undefined ? '' : `“${each.xtag}”`}${REASONS[each?.id ?? ''] ?? '标记的写法或位置不对'}`))].join('；');
}
