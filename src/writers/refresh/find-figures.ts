/**
 * The figures in one part of a docx, and the paragraphs they stand in, with their places in the XML.
 * A figure is a content control with our tag, or one that has lost its tag but holds our bookmark, or our bookmark alone where the
 * control was dissolved. Text that is deleted under tracking (w:delText, w:moveFrom) is not there; tab stops (w:tabs) are no tabs.
 */
import type { DocumentFigure, DocumentText } from '../../model/document-text';
import { readBookmark, readTag } from '../docx/figure-mark';
import { attributeOf, tagsOf, type XmlTag, type XmlValue } from '../package/xml-scan';
import { unescapeXml } from '../package/xml-text';

/** A figure with its places in the XML. */
export interface FoundFigure extends DocumentFigure {
  /** Of the characters of its runs. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  /** Where its marks are written, to be renewed with the text. */
  readonly tag?: XmlValue;
  readonly bookmark?: XmlValue;
}

interface Holder {
  tag?: XmlValue;
  bookmark?: XmlValue;
  isNamed: boolean;
  /** Tagged by somebody else, or by us for the whole report: a bookmark inside is not its own. */
  isOfOthers: boolean;
  /** Shows 「单击或点击此处输入文字」 in place of text. */
  isEmptied: boolean;
  readonly spans: { readonly start: number; readonly end: number }[];
  text: string;
  paragraph: number;
  offset: number;
}

const TYPED: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

export function findFigures(xml: string): DocumentText<FoundFigure> {
  const paragraphs: string[] = [];
  const around: number[] = [];
  const controls: Holder[] = [];
  const marks = new Map<string, Holder>();
  const ended: Holder[] = [];
  let inProperties = 0;
  let gone = 0;
  let textFrom = -1;

  const write = (text: string, span?: { readonly start: number; readonly end: number }): void => {
    const paragraph = around.at(-1);
    if (paragraph === undefined || gone > 0 || controls.some(({ isEmptied }) => isEmptied)) return;
    for (const holder of [controls.at(-1), ...marks.values()]) {
      if (!holder) continue;
      if (holder.paragraph < 0) Object.assign(holder, { paragraph, offset: paragraphs[paragraph]!.length });
      if (span) holder.spans.push(span);
      holder.text += text;
    }
    paragraphs[paragraph] += text;
  };

  for (const tag of tagsOf(xml)) {
    const opens = tag.kind === 'open';
    const closes = tag.kind === 'close';
    switch (tag.name) {
      case 'w:p':
        if (opens) around.push(paragraphs.push('') - 1);
        if (closes) around.pop();
        break;
      case 'w:sdt':
        if (opens) controls.push(holderOf());
        if (closes) ended.push(controls.pop()!);
        break;
      case 'w:sdtPr':
      case 'w:tabs':
        inProperties += opens ? 1 : closes ? -1 : 0;
        break;
      case 'w:moveFrom':
        gone += opens ? 1 : closes ? -1 : 0;
        break;
      case 'w:bookmarkStart':
        startMark(xml, tag, controls.at(-1), marks);
        break;
      case 'w:bookmarkEnd': {
        const id = attributeOf(xml, tag, 'w:id')?.value ?? '';
        const holder = marks.get(id);
        marks.delete(id);
        if (holder) ended.push(holder);
        break;
      }
      case 'w:t':
        if (opens) textFrom = tag.end;
        if (closes && textFrom >= 0) write(unescapeXml(xml.slice(textFrom, tag.start)), { start: textFrom, end: tag.start });
        if (closes) textFrom = -1;
        break;
      default:
        if (inProperties > 0) nameControl(xml, tag, controls.at(-1));
        else if (!closes && TYPED[tag.name] !== undefined) write(TYPED[tag.name]!);
    }
  }
  return { figures: ended.flatMap(figureOf), paragraphs, nameless: ended.filter(({ isNamed, bookmark, text }) => !isNamed && !bookmark && text !== '').map(({ text }) => text) };
}

function holderOf(more: Partial<Holder> = {}): Holder {
  return { isNamed: false, isOfOthers: false, isEmptied: false, spans: [], text: '', paragraph: -1, offset: 0, ...more };
}

/** Inside a control the bookmark belongs to it: what is typed there counts, though the bookmark may have shrunk. */
function startMark(xml: string, tag: XmlTag, control: Holder | undefined, marks: Map<string, Holder>): void {
  const bookmark = attributeOf(xml, tag, 'w:name');
  const id = attributeOf(xml, tag, 'w:id')?.value;
  if (!bookmark || id === undefined || !readBookmark(bookmark.value)) return;
  if (control && !control.bookmark && !control.isOfOthers) control.bookmark = bookmark;
  else marks.set(id, holderOf({ bookmark, isNamed: true }));
}

function nameControl(xml: string, tag: XmlTag, control: Holder | undefined): void {
  if (!control) return;
  if (tag.name === 'w:alias' || tag.name === 'w:tag' || tag.name === 'w:docPartObj') control.isNamed = true;
  if (tag.name === 'w:showingPlcHdr') control.isEmptied = !/^(?:0|false|off)$/u.test(attributeOf(xml, tag, 'w:val')?.value ?? '');
  const value = tag.name === 'w:tag' ? attributeOf(xml, tag, 'w:val') : undefined;
  if (!value) return;
  if (readTag(value.value)) control.tag = value;
  else control.isOfOthers = value.value !== '';
}

function figureOf({ tag, bookmark, text, spans, paragraph, offset }: Holder): readonly FoundFigure[] {
  const tagged = tag && readTag(tag.value);
  const mark = tagged ?? (bookmark && readBookmark(bookmark.value));
  return mark ? [{ ...mark, text, spans, paragraph, offset, ...(tag && tagged && { tag }), ...(bookmark && { bookmark }) }] : [];
}
