/**
 * A pull reader for the XML inside workbooks. Names come without their namespace prefix, as some
 * systems write <x:row>. Document types and own entities are refused outright: no workbook needs them, and
 * they are how a file of 1 KB grows to gigabytes.
 *
 *   <c r="A1"><v>1 &lt; 2</v></c> → open c, open v, text "1 < 2", close v, close c
 */
export class XmlFault extends Error {
  constructor(readonly fault: 'malformed' | 'doctype') {
    super(fault);
  }
}

export type XmlToken = 'open' | 'text' | 'close' | 'end';

export class XmlScanner {
  /** Of the element just opened or closed. */
  name = '';
  /** Of the text token, decoded. */
  text = '';
  private at = 0;
  private attributes = '';
  private readonly open: string[] = [];
  private closesItself = false;

  constructor(private readonly source: string) {}

  next(): XmlToken {
    const { source } = this;
    if (this.closesItself) {
      this.closesItself = false;
      this.open.pop();
      return 'close';
    }
    for (;;) {
      if (this.at >= source.length) {
        if (this.open.length > 0 || this.name === '') throw new XmlFault('malformed');
        return 'end';
      }
      if (source.charCodeAt(this.at) !== 60) {
        const stop = source.indexOf('<', this.at);
        const from = this.at;
        this.at = stop < 0 ? source.length : stop;
        if (this.open.length === 0) continue;
        this.text = decodeEntities(source.slice(from, this.at));
        return 'text';
      }
      const second = source.charCodeAt(this.at + 1);
      if (second === 33) {
        if (this.skipDeclaration()) return 'text';
      } else if (second === 63) {
        this.at = this.after('?>', this.at);
      } else if (second === 47) {
        return this.closeTag();
      } else {
        return this.openTag();
      }
    }
  }

  /** The decoded attribute with this name, a prefix on it ignored. */
  attribute(name: string): string | undefined {
    const { attributes } = this;
    for (let at = 0; ; ) {
      const equals = attributes.indexOf('=', at);
      if (equals < 0) return undefined;
      let from = equals + 1;
      while (attributes.charCodeAt(from) <= 32) from += 1;
      const stop = attributes.indexOf(attributes[from] ?? '"', from + 1);
      if (stop < 0) return undefined;
      const written = attributes.slice(at, equals).trim();
      if (written === name || written.endsWith(`:${name}`)) return decodeEntities(attributes.slice(from + 1, stop));
      at = stop + 1;
    }
  }

  /** Moves past the element just opened, with all that is in it. */
  skip(): void {
    const depth = this.open.length;
    while (this.open.length >= depth) this.next();
  }

  private openTag(): 'open' {
    const { source } = this;
    let nameStart = this.at + 1;
    let nameStop = 0;
    let stop = nameStart;
    // A ">" may stand in an attribute value: the tag ends at the first one outside quotes.
    for (let quote = 0; ; stop += 1) {
      const code = source.charCodeAt(stop);
      if (Number.isNaN(code)) throw new XmlFault('malformed');
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === 62) {
        break;
      } else if (code === 34 || code === 39) {
        quote = code;
      } else if (nameStop === 0) {
        if (code === 58) nameStart = stop + 1;
        else if (code <= 32 || code === 47) nameStop = stop;
      }
    }
    this.closesItself = source.charCodeAt(stop - 1) === 47;
    this.name = source.slice(nameStart, nameStop || stop);
    if (this.name === '') throw new XmlFault('malformed');
    this.attributes = nameStop === 0 ? '' : source.slice(nameStop, this.closesItself ? stop - 1 : stop);
    this.open.push(this.name);
    this.at = stop + 1;
    return 'open';
  }

  private closeTag(): 'close' {
    const stop = this.after('>', this.at) - 1;
    const written = this.source.slice(this.at + 2, stop).trimEnd();
    this.name = written.slice(written.indexOf(':') + 1);
    if (this.open.pop() !== this.name) throw new XmlFault('malformed');
    this.at = stop + 1;
    return 'close';
  }

  /** @returns true when it was character data to be read as text */
  private skipDeclaration(): boolean {
    const { source, at } = this;
    if (source.startsWith('<!--', at)) {
      this.at = this.after('-->', at + 4);
      return false;
    }
    if (!source.startsWith('<![CDATA[', at)) throw new XmlFault('doctype');
    this.at = this.after(']]>', at + 9);
    this.text = source.slice(at + 9, this.at - 3);
    return this.open.length > 0;
  }

  private after(mark: string, from: number): number {
    const found = this.source.indexOf(mark, from);
    if (found < 0) throw new XmlFault('malformed');
    return found + mark.length;
  }
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex: string | undefined, digits: string | undefined, name: string | undefined) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(digits) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text of a part by its byte order mark or its declared encoding; UTF-8 where neither says otherwise. */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
