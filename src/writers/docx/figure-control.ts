/**
 * A figure in a docx: an inline content control (w:sdt, ECMA-376 17.5.2) with the marks of figure-mark.ts, so that a later refresh
 * finds the figure wherever the clerk has moved it. Its name in Word is the arithmetic: 「会员总数：统计表!D7」.
 * The docx library writes no content controls and a template library none of ours: both write a placeholder of two private-use
 * characters around the figure's number, and `withFigures` puts the control there in the looks of the run that held it.
 */
import type { Claim } from '../../model/claim';
import { escapeXml } from '../package/xml-text';
import { figureBookmark, figureTag } from './figure-mark';

const OPEN = '\uE0F0';
const CLOSE = '\uE0F1';
const PLACEHOLDER = /\uE0F0(\d+)\uE0F1/gu;
/** Word refuses a longer name. */
const LONGEST_NAME = 64;
/** Away from the small numbers that a clerk's own template has given out. */
const CONTROL_IDS = 760_000_000;
const BOOKMARK_IDS = 760_000;

export type ToldFigure = Pick<Claim, 'id' | 'text' | 'arithmetic'>;

/** @property shade the colour of the paper behind it, six hexadecimal digits */
export type ShownFigure = ToldFigure & { readonly shade?: string };

/** @param at index into the figures that `withFigures` is given */
export function placeholder(at: number): string {
  return `${OPEN}${at}${CLOSE}`;
}

/** @param firstOrder number of the part's first figure, as bookmarks are counted through all parts */
export function withFigures(xml: string, figures: readonly ShownFigure[], firstOrder = 1): { readonly xml: string; readonly nextOrder: number } {
  const pieces: string[] = [];
  let order = firstOrder;
  let from = 0;
  for (const { at, start, end } of placeholdersIn(xml)) {
    const figure = figures[at];
    if (!figure) throw new Error(`no figure for placeholder ${at}`);
    const looks = runLooks(xml, start);
    const run = `<w:r>${figure.shade ? shaded(looks, figure.shade) : looks}<w:t>${escapeXml(figure.text)}</w:t></w:r>`;
    pieces.push(xml.slice(from, start), '</w:t></w:r>', controlXml(figure, order, run), `<w:r>${looks}<w:t xml:space="preserve">`);
    order += 1;
    from = end;
  }
  return { xml: pieces.length === 0 ? xml : withoutEmptyRuns([...pieces, xml.slice(from)].join('')), nextOrder: order };
}

export interface PlacedPlaceholder {
  /** The figure's number. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

export function placeholdersIn(xml: string): readonly PlacedPlaceholder[] {
  return [...xml.matchAll(PLACEHOLDER)].map((match) => ({ at: Number(match[1]), start: match.index, end: match.index + match[0].length }));
}

/** Of the properties of a run, the shading comes before these (ECMA-376 17.3.2.28). */
function shaded(looks: string, fill: string): string {
  const shade = `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  if (looks === '') return `<w:rPr>${shade}</w:rPr>`;
  return looks.replace(/<w:(?:shd|highlight) [^>]*\/>/gu, '').replace(/(?=<w:(?:fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)\b|<\/w:rPr>)/u, shade);
}

/** The w:rPr of the run that stands around a place. */
function runLooks(xml: string, at: number): string {
  const start = Math.max(xml.lastIndexOf('<w:r>', at), xml.lastIndexOf('<w:r ', at));
  const inside = xml.indexOf('>', start) + 1;
  return xml.startsWith('<w:rPr>', inside) ? xml.slice(inside, xml.indexOf('</w:rPr>', inside) + '</w:rPr>'.length) : '';
}

function withoutEmptyRuns(xml: string): string {
  return xml.replace(/<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: xml:space="preserve")?><\/w:t><\/w:r>/gsu, '');
}

function controlXml({ id, text, arithmetic }: ToldFigure, order: number, run: string): string {
  const mark = BOOKMARK_IDS + order;
  return [
    `<w:sdt><w:sdtPr><w:alias w:val="${escapeXml(shortened(arithmetic))}"/><w:tag w:val="${escapeXml(figureTag(id, text))}"/><w:id w:val="${CONTROL_IDS + order}"/></w:sdtPr>`,
    `<w:sdtContent><w:bookmarkStart w:id="${mark}" w:name="${figureBookmark(order, id, text)}"/>${run}<w:bookmarkEnd w:id="${mark}"/></w:sdtContent></w:sdt>`,
  ].join('');
}

function shortened(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1)}…`;
}
