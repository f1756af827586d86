/** A small XML document as a tree: elements with attributes and text, as a manifest has them. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

type Open = { name: string; attributes: Record<string, string>; children: Open[]; text: string };

const TOKEN = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gu;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** @throws SyntaxError where it is not well-formed */
export function parseXml(source: string): XmlElement {
  const top: Open = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  let end = 0;
  for (const match of source.replace(/^\uFEFF/u, '').matchAll(TOKEN)) {
    if (match.index !== end) break;
    end += match[0].length;
    const [, closing, opening, attributes = '', slash, text] = match;
    if (closing !== undefined) {
      if (open.pop()?.name !== closing) throw new SyntaxError(`</${closing}> closes what is not open`);
    } else if (opening !== undefined) {
      const element: Open = { name: opening, attributes: Object.fromEntries([...attributes.matchAll(ATTRIBUTE)].map(([, name, a, b]) => [name, plain(a ?? b ?? '')])), children: [], text: '' };
      open.at(-1)!.children.push(element);
      if (!slash) open.push(element);
    } else if (text !== undefined) open.at(-1)!.text += plain(text.trim());
  }
  if (end !== source.replace(/^\uFEFF/u, '').length || open.length !== 1 || top.children.length !== 1) throw new SyntaxError(`not well-formed after ${end} characters`);
  return top.children[0]!;
}

function plain(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&');
}

/** Elements of the name at any depth, in their order. */
export function allNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...allNamed(child, name)]);
}

export function childNamed(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}
