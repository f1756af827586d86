/**
 * The tag language of templates; docs/template.md explains it to the person who writes one.
 *
 *   {会员人数}  {会员人数.同比}  {女会员人数.占会员人数}  {慰问金|万元}  {会员人数|数}     a figure, a comparison, a share, in another unit, bare
 *   {单位名称}  {报告期}  {年份}  {序号}                                          words
 *   {#单位} … {/单位}                                                     once for each unit
 *   {#如果 会员人数 > 1000} … {/如果}   {^如果 会员人数 > 1000} … {/}               if it holds, if it does not
 */
import { ASPECTS, type FigureName } from '../../document/named-figures';

export const WORDS = ['单位名称', '报告期', '年份', '序号'] as const;
export type Word = (typeof WORDS)[number];

export type TemplateTag =
  | { readonly kind: 'word'; readonly word: Word }
  | ({ readonly kind: 'figure'; readonly unit?: string } & FigureName)
  | { readonly kind: 'units' }
  | { readonly kind: 'condition'; readonly text: string; readonly inverted: boolean }
  | { readonly kind: 'close'; readonly name: string }
  /** An aspect that there is not. */
  | { readonly kind: 'unknown-aspect'; readonly name: string; readonly aspect: string };

const UNITS = /^(?:各?单位)$/u;
const IF = /^(?:如果|若|if\b)\s*/iu;

/** What an opening tag holds, without its sign. */
export function isLoop(held: string): boolean {
  return UNITS.test(held);
}

/** Opening and closing marks as a Chinese keyboard types them too; the first group is what they hold. */
export const OPENS = /^\s*[#＃]\s*(?:(?:如果|若|if\b)\s*)?([^]+?)\s*$/iu;
export const OPENS_INVERTED = /^\s*[\^＾]\s*(?:(?:如果|若|if\b)\s*)?([^]+?)\s*$/iu;
export const CLOSES = /^\s*[/／][^]*?()$/u;

/** Of {报告期} the word 报告期. */
export function parseTag(text: string): TemplateTag {
  const tag = text.trim();
  const mark = /^[#＃^＾/／]/u.exec(tag)?.[0];
  if (mark === undefined) return plainTag(tag);
  const rest = tag.slice(1).trim();
  if ('/／'.includes(mark)) return { kind: 'close', name: rest };
  if ('#＃'.includes(mark) && UNITS.test(rest)) return { kind: 'units' };
  return { kind: 'condition', text: rest.replace(IF, ''), inverted: '^＾'.includes(mark) };
}

function plainTag(tag: string): TemplateTag {
  const word = WORDS.find((each) => each === tag);
  return word ? { kind: 'word', word } : parseFigure(tag);
}

function parseFigure(tag: string): TemplateTag {
  const [left = '', unit] = tag.split(/[|｜]/u).map((part) => part.trim());
  const at = left.search(/[.．](?=[^.．]*$)/u);
  const name = at < 0 ? left : left.slice(0, at).trim();
  const after = at < 0 ? '' : left.slice(at + 1).trim();
  const printed = { kind: 'figure' as const, name, ...(unit !== undefined && unit !== '' && { unit }) };
  if (after === '') return printed;
  const aspect = ASPECTS.find((each) => each === after);
  if (aspect) return { ...printed, aspect };
  return after.startsWith('占') && after.length > 1 ? { ...printed, whole: after.slice(1) } : { kind: 'unknown-aspect', name, aspect: after };
}

/** The figure's id in the document: the tag itself, with the unit of a loop before it. 「青云村/会员人数.同比」 */
export function figureTagId({ name, aspect, whole, unit }: Extract<TemplateTag, { kind: 'figure' }>, of = ''): string {
  const after = whole === undefined ? aspect : `占${whole}`;
  return `${of === '' ? '' : `${of}/`}${name}${after === undefined ? '' : `.${after}`}${unit === undefined ? '' : `|${unit}`}`;
}
