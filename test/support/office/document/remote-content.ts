/** Ranges, paragraphs, content controls and comments as Office.js sees them. */
import { RichError, type Remote } from '../rich-api';
import { runsAt, textOf } from './runs';
import { isLocked, paragraphOf, type WordComment, type WordDocument } from './word-document';
import { XmlElement } from './xml-tree';

/** Word gives each item of a collection a reference of its own. */
export class RemoteCollection<Item extends Remote> implements Remote {
  constructor(private readonly list: () => readonly Item[]) {}

  remoteItems(): readonly Item[] {
    return this.list();
  }

  getFirst(): Item {
    return present(this.list()[0]);
  }

  getFirstOrNullObject(): Item | null {
    return this.list()[0] ?? null;
  }

  getLast(): Item {
    return present(this.list().at(-1));
  }
}

export class RemoteControls extends RemoteCollection<RemoteControl> {
  getByTag(tag: string): RemoteControls {
    return new RemoteControls(() => this.remoteItems().filter((each) => each.tag === tag));
  }

  getByIdOrNullObject(id: number): RemoteControl | null {
    return this.remoteItems().find((each) => each.id === id) ?? null;
  }
}

export function controlsOf(document: WordDocument): RemoteControls {
  return new RemoteControls(() => document.controls.map((control) => new RemoteControl(document, control)));
}

export function paragraphsOf(document: WordDocument, paragraphs: readonly XmlElement[]): RemoteCollection<RemoteParagraph> {
  return new RemoteCollection(() => paragraphs.map((paragraph) => new RemoteParagraph(document, paragraph)));
}

export class RemoteRange implements Remote {
  readonly isKept = true;
  constructor(readonly document: WordDocument, readonly runs: readonly XmlElement[], private readonly paragraph: XmlElement) {}

  get text(): string {
    return this.runs.map(textOf).join('');
  }

  get paragraphs(): Remote {
    return paragraphsOf(this.document, [this.paragraph]);
  }

  insertText(text: string, where: string): RemoteRange {
    if (where !== 'Replace') throw new RichError('InvalidArgument');
    this.document.mayWrite(this.runs[0]);
    const run = this.document.writeRuns(this.runs, text);
    return new RemoteRange(this.document, run ? [run] : [], this.paragraph);
  }

  insertContentControl(): RemoteControl {
    this.document.mayWrite(this.runs[0]);
    return new RemoteControl(this.document, this.document.wrap(this.runs));
  }

  insertComment(text: string): RemoteComment {
    this.document.mayWrite();
    return new RemoteComment(this.document, this.document.addComment(this.runs, text));
  }

  expandTo(other: RemoteRange): RemoteRange {
    const runs = this.paragraph.named('w:r');
    const [from, to] = [runs.indexOf(this.runs[0]!), runs.indexOf(other.runs.at(-1)!)];
    return new RemoteRange(this.document, runs.slice(from, to + 1), this.paragraph);
  }

  select(): void {
    this.document.select(this.runs);
  }
}

class RemoteParentBody implements Remote {
  constructor(readonly type: string) {}
}

export class RemoteParagraph implements Remote {
  readonly isKept = true;
  constructor(private readonly document: WordDocument, readonly paragraph: XmlElement) {}

  get text(): string {
    return textOf(this.paragraph);
  }

  get tableNestingLevel(): number {
    let level = 0;
    for (let table = this.paragraph.around('w:tbl'); table; table = table.around('w:tbl')) level += 1;
    return level;
  }

  get parentBody(): RemoteParentBody {
    return new RemoteParentBody(this.paragraph.around('w:tc') ? 'TableCell' : this.document.cursorIn);
  }

  get parentTable(): RemoteTable {
    return new RemoteTable(this.document, present(this.paragraph.around('w:tbl')));
  }

  get parentContentControlOrNullObject(): RemoteControl | null {
    const control = this.paragraph.around('w:sdt');
    return control ? new RemoteControl(this.document, control) : null;
  }

  insertParagraph(text: string, where: string): RemoteParagraph {
    this.document.mayWrite(this.paragraph);
    const made = paragraphOf(text);
    const properties = this.paragraph.child('w:pPr');
    if (properties) made.children.unshift(properties.copy());
    if (where === 'Before') this.paragraph.putBefore(made);
    else if (where === 'After') this.paragraph.putAfter(made);
    else throw new RichError('InvalidArgument');
    return new RemoteParagraph(this.document, made);
  }

  insertContentControl(): RemoteControl {
    this.document.mayWrite(this.paragraph);
    return new RemoteControl(this.document, this.document.wrap([this.paragraph]));
  }

  delete(): void {
    this.document.mayWrite(this.paragraph);
    this.paragraph.remove();
  }

  getRange(): RemoteRange {
    return new RemoteRange(this.document, this.paragraph.named('w:r'), this.paragraph);
  }

  /** Word finds 「８」 where 「8」 is looked for, unless it is told otherwise, which an add-in cannot. */
  search(wanted: string): Remote {
    if (wanted.length > 255) throw new RichError('SearchStringInvalidOrTooLong');
    const text = halfWidth(this.text);
    const words = halfWidth(wanted.replaceAll('^l', '\v').replaceAll('^t', '\t').replaceAll('^^', '^'));
    const places: number[] = [];
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) places.push(at);
    return new RemoteCollection(() => places.map((at) => new RemoteRange(this.document, runsAt(this.paragraph, at, at + words.length), this.paragraph)));
  }
}

class RemoteTable implements Remote {
  constructor(private readonly document: WordDocument, private readonly table: XmlElement) {}

  insertParagraph(text: string, where: string): RemoteParagraph {
    this.document.mayWrite(this.table);
    const made = paragraphOf(text);
    if (where !== 'After') throw new RichError('InvalidArgument');
    this.table.putAfter(made);
    return new RemoteParagraph(this.document, made);
  }
}

export class RemoteControl implements Remote {
  readonly isKept = true;
  constructor(private readonly document: WordDocument, readonly control: XmlElement) {}

  /** Unsigned here, signed in the file. */
  get id(): number {
    return Number(this.property('w:id')) >>> 0;
  }

  get tag(): string {
    return this.property('w:tag');
  }

  set tag(value: string) {
    this.setProperty('w:tag', value);
  }

  get title(): string {
    return this.property('w:alias');
  }

  set title(value: string) {
    this.setProperty('w:alias', value);
  }

  get appearance(): string {
    return 'BoundingBox';
  }

  set appearance(_: string) {
    this.document.mayWrite(this.control);
  }

  get cannotEdit(): boolean {
    return isLocked(this.control);
  }

  get text(): string {
    return this.control.named('w:p').length > 0 ? this.control.named('w:p').map(textOf).join('\r') : textOf(this.control);
  }

  insertText(text: string, where: string): RemoteRange {
    if (where !== 'Replace') throw new RichError('InvalidArgument');
    this.document.mayWrite(this.control);
    this.document.fillControl(this.control, text);
    return new RemoteRange(this.document, this.control.named('w:r'), this.control);
  }

  insertFileFromBase64(base64: string, where: string): RemoteRange {
    if (where !== 'Replace') throw new RichError('InvalidArgument');
    this.document.mayWrite(this.control);
    this.document.insertFile(this.control, new Uint8Array(Buffer.from(base64, 'base64')));
    return new RemoteRange(this.document, this.control.named('w:r'), this.control);
  }

  delete(keepContent: boolean): void {
    this.document.mayWrite(this.control);
    if (keepContent) this.document.unwrap(this.control);
    else this.control.remove();
  }

  select(): void {
    this.document.select(this.control.named('w:r'));
  }

  private property(name: string): string {
    return unescaped(this.control.child('w:sdtPr')?.child(name)?.attributes.get('w:val') ?? '');
  }

  private setProperty(name: string, value: string): void {
    this.document.mayWrite(this.control);
    const properties = this.control.child('w:sdtPr')!;
    properties.child(name)?.remove();
    properties.add(new XmlElement(name, new Map([['w:val', value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')]])));
  }
}

export class RemoteComment implements Remote {
  readonly isKept = true;
  constructor(private readonly document: WordDocument, private readonly comment: WordComment) {}

  get content(): string {
    return this.comment.content;
  }

  delete(): void {
    this.document.mayWrite();
    this.document.deleteComment(this.comment);
  }
}

function present<T>(value: T | undefined): T {
  if (value === undefined) throw new RichError('ItemNotFound');
  return value;
}

function unescaped(value: string): string {
  return value.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
}

function halfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/gu, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0));
}
