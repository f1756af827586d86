/**
 * An open Word document: a body of paragraphs, tables and content controls as WordprocessingML, the styles it knows, a cursor, comments,
 * and protection. What a person does to it is here; what an add-in does comes through the remote objects beside this file.
 */
import { RichError } from '../rich-api';
import { insertedFrom } from './inserted-file';
import { runLike, runsAt, runsOf, PLACEHOLDER, textOf } from './runs';
import { XmlElement } from './xml-tree';

export interface Selection {
  readonly paragraph: XmlElement;
  readonly runs: readonly XmlElement[];
}

export interface WordComment {
  readonly id: string;
  content: string;
}

export class WordDocument {
  readonly body = new XmlElement('w:body');
  /** By name: what a style is called is what it is. */
  readonly styles = new Map<string, XmlElement>([['Normal', new XmlElement('w:style', new Map([['w:type', 'paragraph'], ['w:styleId', 'a'], ['w:default', '1']])).add(new XmlElement('w:name', new Map([['w:val', 'Normal']])))]]);
  readonly comments: WordComment[] = [];
  isProtected = false;
  /** Of the part that the cursor stands in, as Word.BodyType names it. */
  cursorIn = 'MainDoc';
  /** Opened by `createDocument`, as the bytes of their files. */
  readonly openedBeside: Uint8Array[] = [];
  selection: Selection;
  private ids = 0;

  constructor(paragraphs: readonly string[]) {
    for (const text of paragraphs.length === 0 ? [''] : paragraphs) this.body.add(paragraphOf(text));
    this.selection = { paragraph: this.paragraphs[0]!, runs: [] };
  }

  get paragraphs(): readonly XmlElement[] {
    return this.body.named('w:p');
  }

  get controls(): readonly XmlElement[] {
    return this.body.named('w:sdt');
  }

  texts(): readonly string[] {
    return this.paragraphs.map((paragraph) => textOf(paragraph).replaceAll('\v', '\n'));
  }

  /** The figures of a report, in reading order. */
  figureTexts(): readonly string[] {
    return this.controls.filter(isFigure).map(textOf);
  }

  /** What stands around the figures. */
  wordsAround(): readonly string[] {
    return this.paragraphs.map((paragraph) => {
      const inFigures = new Set(paragraph.named('w:sdt').filter(isFigure).flatMap((control) => runsOf(control)));
      return runsOf(paragraph).filter((run) => !inFigures.has(run)).map(textOf).join('');
    });
  }

  /** The cursor stands in the first paragraph again where its own is gone. */
  get cursor(): Selection {
    return this.paragraphs.includes(this.selection.paragraph) ? this.selection : { paragraph: this.paragraphs[0]!, runs: [] };
  }

  get selectedText(): string {
    return this.selection.runs.map(textOf).join('');
  }

  select(runs: readonly XmlElement[]): void {
    this.selection = { paragraph: runs[0]?.around('w:p') ?? this.cursor.paragraph, runs };
  }

  putCursorInto(text: string): void {
    this.selection = { paragraph: this.paragraphs.find((each) => textOf(each).includes(text))!, runs: [] };
  }

  /** A person replaces words outside of figures. */
  replace(at: string, words: string): void {
    const paragraph = this.paragraphs.find((each) => textOf(each).includes(at));
    if (!paragraph) throw new Error(`no paragraph with ${at}`);
    const start = textOf(paragraph).indexOf(at);
    this.writeRuns(runsAt(paragraph, start, start + at.length), words);
  }

  /** A person types over the control of a figure. */
  overtype(figure: string, words: string): void {
    const control = this.controls.find((each) => textOf(each) === figure);
    if (!control) throw new Error(`no control with ${figure}`);
    this.fillControl(control, words);
  }

  /** A person dissolves the control of a figure: its text and its bookmark stay. */
  dissolve(figure: string): void {
    const control = this.controls.find((each) => textOf(each) === figure)!;
    this.unwrap(control);
  }

  /** A person dissolves every control there is. */
  dissolveAll(): void {
    for (let [control] = this.controls; control; [control] = this.controls) this.unwrap(control);
  }

  lock(figure: string): void {
    const control = this.controls.find((each) => textOf(each) === figure)!;
    control.child('w:sdtPr')!.add(new XmlElement('w:lock', new Map([['w:val', 'contentLocked']])));
  }

  /** @throws AccessDenied */
  mayWrite(at?: XmlElement): void {
    if (this.isProtected) throw new RichError('AccessDenied');
    for (let control = at?.name === 'w:sdt' ? at : at?.around('w:sdt'); control; control = control.around('w:sdt')) if (isLocked(control)) throw new RichError('AccessDenied');
  }

  fillControl(control: XmlElement, text: string): void {
    const properties = control.child('w:sdtPr')!;
    properties.child('w:showingPlcHdr')?.remove();
    const content = control.child('w:sdtContent')!;
    const [like] = runsOf(content);
    const into = content.child('w:p') ?? content;
    // A bookmark goes with the text that it is around.
    for (const element of [...content.elements]) if (element !== into) element.remove();
    for (const element of [...into.elements]) if (element.name !== 'w:pPr') element.remove();
    into.add(runLike(like, text === '' ? PLACEHOLDER : text));
    if (text === '') properties.add(new XmlElement('w:showingPlcHdr'));
  }

  /** Text in the looks of the first of these runs, in their place. */
  writeRuns(runs: readonly XmlElement[], text: string): XmlElement | undefined {
    const [first] = runs;
    if (!first) return undefined;
    const run = runLike(first, text);
    first.putBefore(run);
    for (const each of runs) each.remove();
    return run;
  }

  wrap(elements: readonly XmlElement[]): XmlElement {
    const content = new XmlElement('w:sdtContent');
    const control = new XmlElement('w:sdt').add(new XmlElement('w:sdtPr').add(new XmlElement('w:id', new Map([['w:val', String(this.freshId())]]))), content);
    elements[0]!.putBefore(control);
    for (const element of elements) element.remove();
    content.add(...elements);
    return control;
  }

  unwrap(control: XmlElement): void {
    control.putBefore(...this.taken(control.child('w:sdtContent')!));
    control.remove();
  }

  private taken(content: XmlElement): readonly XmlElement[] {
    const all = [...content.elements];
    for (const each of all) each.remove();
    return all;
  }

  /**
   * The content of a .docx in the place of what a control holds. Page and headers stay behind, styles come along unless the document has
   * one of the name, and the last paragraph takes the format of the one it ends in, as Word's InsertFile does.
   */
  insertFile(control: XmlElement, bytes: Uint8Array): void {
    const content = control.child('w:sdtContent')!;
    const last = content.named('w:p').at(-1)?.child('w:pPr')?.copy();
    const inserted = insertedFrom(bytes, this.styles);
    for (const each of [...content.elements]) each.remove();
    content.add(...inserted);
    const end = content.elements.at(-1);
    if (end?.name === 'w:p') {
      end.child('w:pPr')?.remove();
      if (last) end.children.unshift(last);
    }
    this.settleIds();
  }

  addComment(runs: readonly XmlElement[], content: string): WordComment {
    const comment = { id: `{comment-${this.freshId()}}`, content };
    const mark = (name: string): XmlElement => new XmlElement(name, new Map([['w:id', comment.id]]));
    runs[0]!.putBefore(mark('w:commentRangeStart'));
    runs.at(-1)!.putAfter(mark('w:commentRangeEnd'));
    this.comments.push(comment);
    return comment;
  }

  deleteComment(comment: WordComment): void {
    this.comments.splice(this.comments.indexOf(comment), 1);
    for (const mark of [...this.body.below()].filter(({ name, attributes }) => name.startsWith('w:commentRange') && attributes.get('w:id') === comment.id)) mark.remove();
  }

  /** The words a comment is on. */
  commented({ id }: WordComment): string {
    let isOn = false;
    let text = '';
    for (const each of this.body.below()) {
      if (each.name === 'w:commentRangeStart' && each.attributes.get('w:id') === id) isOn = true;
      if (each.name === 'w:commentRangeEnd' && each.attributes.get('w:id') === id) isOn = false;
      if (isOn && each.name === 'w:r') text += textOf(each);
    }
    return text;
  }

  /** Word gives controls new ids where two would have the same. */
  private settleIds(): void {
    const seen = new Set<string>();
    for (const control of this.controls) {
      const id = control.child('w:sdtPr')!.child('w:id');
      if (id && !seen.has(id.attributes.get('w:val')!)) seen.add(id.attributes.get('w:val')!);
      else if (id) id.attributes.set('w:val', String(this.freshId()));
    }
  }

  /** Signed in the file, as half of Word's ids are. */
  private freshId(): number {
    this.ids += 1;
    return -1_000_000_000 + this.ids * 7919;
  }
}

function isFigure(control: XmlElement): boolean {
  return control.child('w:sdtPr')?.child('w:tag')?.attributes.get('w:val')?.includes('#') ?? false;
}

export function paragraphOf(text: string): XmlElement {
  return new XmlElement('w:p').add(...(text === '' ? [] : [runLike(undefined, text)]));
}

export function isLocked(control: XmlElement): boolean {
  return /ontentLocked/u.test(control.child('w:sdtPr')!.child('w:lock')?.attributes.get('w:val') ?? '');
}
