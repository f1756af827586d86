/**
 * What the docx library cannot say, put right in the finished package:
 * - The same report gives the same bytes: a docx is a zip whose entries carry the time of writing, and its core properties
 *   carry it once more. Both are taken out, also from the workbook that is embedded for a chart. Random ids are settled.
 * - No automatic space between 汉字 and digits (w:autoSpaceDE, w:autoSpaceDN): 「会员1206人」 stands closed up in an official document,
 *   and so in Word and WPS; LibreOffice 7.4 takes no notice of it.
 * - A page holds its 22 lines: no line is sent over to keep another company (w:widowControl).
 * - No punctuation hangs into the margin (w:overflowPunct), so that a line holds its 28 characters.
 * - Fonts that may stand in for missing ones are named, and figures stand in content controls.
 */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { savedDocx } from '../package/docx-package';
import { withFigures, type ToldFigure } from './figure-control';
import { STYLE } from './paragraph-styles';
import type { DocumentProfile } from './profile';
import { settleIds } from './settled-ids';
import { fontTableXml } from './stand-in-fonts';

const TIMES = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/gu;
/** In each paragraph style, as LibreOffice takes none of it from the defaults. */
const CLOSED_UP = '<w:widowControl w:val="0"/><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>';
/** What is larger or smaller than the text keeps its own line pitch: LibreOffice would give a line of the title two lines of the grid. */
const OFF_THE_GRID: ReadonlySet<string> = new Set([STYLE.title, STYLE.caption, STYLE.cell, STYLE.afterTable, STYLE.chart]);
const NO_GRID = '<w:snapToGrid w:val="0"/>';

const CORRECTIONS: Readonly<Record<string, (xml: string) => string>> = {
  'docProps/core.xml': (xml) => xml.replace(TIMES, ''),
  'word/styles.xml': (xml) => xml.replace(/<w:style [^>]*w:styleId="(\w+)".*?<\/w:style>/gsu, correctedStyle),
};
const EMBEDDED = /^word\/embeddings\/.+\.xlsx$/u;

export interface Corrections {
  /** In the order of their placeholders in the body. */
  readonly figures?: readonly ToldFigure[];
  readonly profile?: DocumentProfile;
}

export function correctedPackage(docx: Uint8Array, { figures = [], profile }: Corrections = {}): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(docx);
  const correct = (name: string, change: (xml: string) => string): void => {
    if (parts[name]) parts[name] = strToU8(change(strFromU8(parts[name])));
  };
  for (const [name, change] of Object.entries(CORRECTIONS)) correct(name, change);
  for (const name of Object.keys(parts).filter((each) => EMBEDDED.test(each))) parts[name] = correctedPackage(parts[name]!);
  if (Object.keys(parts).some((name) => name.startsWith('word/charts/'))) settleIds(parts);
  if (figures.length > 0) correct('word/document.xml', (xml) => withFigures(xml, figures).xml);
  if (profile) correct('word/fontTable.xml', () => fontTableXml(profile));
  return savedDocx(parts);
}

function correctedStyle(style: string, id: string): string {
  return style.replace(/<w:pPr>(?:<w:keepNext\/>|<w:keepLines\/>)*/u, `$&${CLOSED_UP}${OFF_THE_GRID.has(id) ? NO_GRID : ''}`);
}
