/** The text of paragraphs as Word has it, run by run: a tab is \t, a line break \v. Deleted text is not there, nor what stands in for none. */
import { escapeXml, unescapeXml } from '../../../../src/writers/package/xml-text';
import { XmlElement } from './xml-tree';

const TYPED: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\v' };

/** What an empty control shows. */
export const PLACEHOLDER = '单击或点击此处输入文字。';

export function runsOf(element: XmlElement): readonly XmlElement[] {
  const all = element.name === 'w:r' ? [element] : element.named('w:r');
  return all.filter((run) => !run.around('w:del') && !isPlaceholder(run));
}

export function textOf(element: XmlElement): string {
  return runsOf(element).map(textOfRun).join('');
}

export function textOfRun(run: XmlElement): string {
  return run.elements.map((part) => (part.name === 'w:t' ? unescapeXml(part.children.join('')) : (TYPED[part.name] ?? ''))).join('');
}

export function textElement(text: string): XmlElement {
  return new XmlElement('w:t', new Map([['xml:space', 'preserve']])).add(escapeXml(text));
}

/** A run of this text that looks like another. */
export function runLike(like: XmlElement | undefined, text: string): XmlElement {
  const looks = like?.child('w:rPr');
  return new XmlElement('w:r').add(...(looks ? [looks.copy()] : []), textElement(text));
}

/**
 * The runs that hold characters `start` to `end` of a paragraph and nothing else: runs at its edges are parted, as Word does when a part
 * of one is worked on.
 */
export function runsAt(paragraph: XmlElement, start: number, end: number): readonly XmlElement[] {
  partAt(paragraph, start);
  partAt(paragraph, end);
  const found: XmlElement[] = [];
  let at = 0;
  for (const run of runsOf(paragraph)) {
    const next = at + textOfRun(run).length;
    if (at >= start && next <= end && next > at) found.push(run);
    at = next;
  }
  return found;
}

function partAt(paragraph: XmlElement, place: number): void {
  let at = 0;
  for (const run of runsOf(paragraph)) {
    const text = textOfRun(run);
    if (place > at && place < at + text.length) {
      const parts = run.elements.filter(({ name }) => name !== 'w:rPr');
      if (parts.length !== 1) throw new Error('a run of several parts is not parted here');
      const rest = runLike(run, text.slice(place - at));
      run.putAfter(rest);
      parts[0]!.children.splice(0, parts[0]!.children.length, escapeXml(text.slice(0, place - at)));
      return;
    }
    at += text.length;
  }
}

function isPlaceholder(run: XmlElement): boolean {
  for (let control = run.around('w:sdt'); control; control = control.around('w:sdt')) if (control.child('w:sdtPr')?.child('w:showingPlcHdr')) return true;
  return false;
}
