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
/** Word refuses a longer name. */
const LONGEST_NAME = 64;
/** Away from the small numbers that a clerk's own template has given out. */
const CONTROL_IDS = 760_000_000;
const BOOKMARK_IDS = 760_000;

export type ToldFigure = Pick<Claim, 'id' | 'text' | 'arithmetic'>;

/** @param at index into the figures that `withFigures` is given */
export function placeholder(at: number): string {
  return `${OPEN}${at}${CLOSE}`;
}

/** @param firstOrder number of the part's first figure, as bookmarks are counted through all parts */
export function withFigures(xml: string, figures: readonly ToldFigure[], firstOrder = 1): { readonly xml: string; readonly nextOrder: number } {
  const pieces: string[] = [];
  let order = firstOrder;
  let from = 0;
  for (let at = xml.indexOf(OPEN); at >= 0; at = xml.indexOf(OPEN, from)) {
    const end = xml.indexOf(CLOSE, at);
    const figure = figures[Number(xml.slice(at + 1, end))];
    if (!figure) throw new Error(`no figure for the placeholder at ${at}`);
    const looks = runLooks(xml, at);
    pieces.push(xml.slice(from, at), '</w:t></w:r>', controlXml(figure, order, `<w:r>${looks}<w:t>${escapeXml(figure.text)}</w:t></w:r>`), `<w:r>${looks}<w:t xml:space="preserve">`);
    order += 1;
    from = end + 1;
  }
  return { xml: pieces.length === 0 ? xml : withoutEmptyRuns([...pieces, xml.slice(from)].join('')), nextOrder: order };
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
