/** XML as a tree that can be changed, for a document that lives in memory. Text keeps its entities; what is between two tags is one string. */
import { tagsOf } from '../../../../src/writers/package/xml-scan';

export class XmlElement {
  parent: XmlElement | undefined;
  readonly children: (XmlElement | string)[] = [];

  constructor(readonly name: string, readonly attributes = new Map<string, string>()) {}

  add(...children: readonly (XmlElement | string)[]): this {
    for (const child of children) {
      if (child instanceof XmlElement) child.parent = this;
      this.children.push(child);
    }
    return this;
  }

  remove(): void {
    this.parent?.children.splice(this.index, 1);
    this.parent = undefined;
  }

  /** Before this element, in its parent. */
  putBefore(...siblings: readonly XmlElement[]): void {
    const { parent } = this;
    parent!.children.splice(this.index, 0, ...siblings);
    for (const sibling of siblings) sibling.parent = parent;
  }

  putAfter(...siblings: readonly XmlElement[]): void {
    const { parent } = this;
    parent!.children.splice(this.index + 1, 0, ...siblings);
    for (const sibling of siblings) sibling.parent = parent;
  }

  get index(): number {
    return this.parent?.children.indexOf(this) ?? -1;
  }

  get elements(): readonly XmlElement[] {
    return this.children.filter((child) => child instanceof XmlElement);
  }

  child(name: string): XmlElement | undefined {
    return this.elements.find((each) => each.name === name);
  }

  /** All below it, in document order. */
  *below(): Generator<XmlElement> {
    for (const child of this.elements) {
      yield child;
      yield* child.below();
    }
  }

  named(name: string): readonly XmlElement[] {
    return [...this.below()].filter((each) => each.name === name);
  }

  around(name: string): XmlElement | undefined {
    return this.parent?.name === name ? this.parent : this.parent?.around(name);
  }

  copy(): XmlElement {
    return new XmlElement(this.name, new Map(this.attributes)).add(...this.children.map((child) => (child instanceof XmlElement ? child.copy() : child)));
  }

  toString(): string {
    const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${value}"`).join('');
    return this.children.length === 0 ? `<${this.name}${attributes}/>` : `<${this.name}${attributes}>${this.children.join('')}</${this.name}>`;
  }
}

/** @throws where the tags do not match */
export function parseXml(xml: string): XmlElement {
  const root = new XmlElement('');
  let open = root;
  let from = 0;
  for (const { kind, name, start, end } of tagsOf(xml)) {
    if (open !== root && start > from) open.children.push(xml.slice(from, start));
    from = end;
    if (kind === 'close') {
      if (open.name !== name || !open.parent) throw new Error(`</${name}> closes <${open.name}>`);
      open = open.parent;
    } else {
      const element = new XmlElement(name, attributesOf(xml.slice(start, end)));
      open.add(element);
      if (kind === 'open') open = element;
    }
  }
  const [top] = root.elements;
  if (open !== root || !top) throw new Error(`<${open.name}> is not closed`);
  top.parent = undefined;
  return top;
}

function attributesOf(tag: string): Map<string, string> {
  return new Map([...tag.matchAll(/\s([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu)].map(([, name, one, other]) => [name!, one ?? other ?? '']));
}
