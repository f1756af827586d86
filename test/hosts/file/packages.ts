/** Workbooks and strange files made in memory, part by part, for the tests of the file host. */
import { strToU8, zipSync, type Zippable } from 'fflate';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SheetXml {
  readonly name: string;
  /** What stands inside <worksheet>. */
  readonly xml: string;
  readonly state?: string;
  readonly path?: string;
}

export interface PackageXml {
  readonly sheets: readonly SheetXml[];
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly calcPr?: string;
}

export function partsOf({ sheets, sharedStrings, styles, workbookPr = '', calcPr = '' }: PackageXml): Record<string, string> {
  const paths = sheets.map((sheet, index) => sheet.path ?? `worksheets/sheet${index + 1}.xml`);
  const relationships = [
    ...paths.map((path, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONSHIPS}/worksheet" Target="${path}"/>`),
    `<Relationship Id="rIdS" Type="${RELATIONSHIPS}/sharedStrings" Target="sharedStrings.xml"/>`,
    `<Relationship Id="rIdT" Type="${RELATIONSHIPS}/styles" Target="styles.xml"/>`,
  ];
  const list = sheets.map((sheet, index) => `<sheet name="${sheet.name}" sheetId="${index + 1}"${sheet.state ? ` state="${sheet.state}"` : ''} r:id="rId${index + 1}"/>`);
  return {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?><workbook xmlns:r="${RELATIONSHIPS}">${workbookPr}<sheets>${list.join('')}</sheets>${calcPr}</workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relationships.join('')}</Relationships>`,
    ...(sharedStrings !== undefined && { 'xl/sharedStrings.xml': `<sst>${sharedStrings}</sst>` }),
    ...(styles !== undefined && { 'xl/styles.xml': `<styleSheet>${styles}</styleSheet>` }),
    ...Object.fromEntries(sheets.map((sheet, index) => [`xl/${paths[index]}`, `<worksheet>${sheet.xml}</worksheet>`])),
  };
}

export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files);
}

export function workbookBytes(content: PackageXml): Uint8Array {
  return packed(partsOf(content));
}

export function oneSheet(sheetData: string, more: Omit<PackageXml, 'sheets'> = {}): Uint8Array {
  return workbookBytes({ sheets: [{ name: '统计表', xml: `<sheetData>${sheetData}</sheetData>` }], ...more });
}

/** An OLE compound file as far as its directory goes: a header sector, then one entry a name. */
export function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', ...streams].forEach((name, index) => {
    const at = 512 + 128 * index;
    for (let letter = 0; letter < name.length; letter += 1) bytes[at + 2 * letter] = name.charCodeAt(letter);
    bytes[at + 64] = 2 * (name.length + 1);
    bytes[at + 66] = index === 0 ? 5 : 2;
  });
  return bytes;
}

/** Changes what the central directory declares of a part. */
export function withDeclared(zip: Uint8Array, name: string, declared: { size?: number; compressedSize?: number; offset?: number; flags?: number; rename?: string }): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const nameLength = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)) !== name) continue;
    if (declared.flags !== undefined) view.setUint16(at + 8, declared.flags, true);
    if (declared.compressedSize !== undefined) view.setUint32(at + 20, declared.compressedSize, true);
    if (declared.size !== undefined) view.setUint32(at + 24, declared.size, true);
    if (declared.offset !== undefined) view.setUint32(at + 42, declared.offset, true);
    if (declared.rename !== undefined) bytes.set(strToU8(declared.rename), at + 46);
  }
  return bytes;
}
