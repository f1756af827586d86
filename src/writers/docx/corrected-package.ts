/**
 * What the docx library cannot say, put right in the finished package:
 * - The same report gives the same bytes: a docx is a zip whose entries carry the time of writing, and its core properties
 *   carry it once more. Both are taken out, also from the workbook that is embedded for a chart.
 * - No automatic space between 汉字 and digits (w:autoSpaceDE, w:autoSpaceDN): 「会员1206人」 stands closed up in an official document,
 *   and LibreOffice would otherwise space only one side of a figure in a content control.
 * - No punctuation hangs into the margin (w:overflowPunct), so that a line holds its 28 characters.
 * - Fonts that may stand in for missing ones are named, and figures stand in content controls.
 */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { savedDocx } from '../package/docx-package';
import { withFigures, type ToldFigure } from './figure-control';
import type { DocumentProfile } from './profile';
import { fontTableXml } from './stand-in-fonts';

const TIMES = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/gu;
const CORRECTIONS: Readonly<Record<string, (xml: string) => string>> = {
  'docProps/core.xml': (xml) => xml.replace(TIMES, ''),
  'word/styles.xml': (xml) => xml.replace('<w:pPrDefault><w:pPr>', '<w:pPrDefault><w:pPr><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'),
};
const EMBEDDED = /^word\/embeddings\/.+\.xlsx$/u;

export interface Corrections {
  /** In the order of their placeholders in the body. */
  readonly figures?: readonly ToldFigure[];
  readonly profile?: DocumentProfile;
}

export function correctedPackage(docx: Uint8Array, { figures = [], profile }: Corrections = {}): Uint8Array {
  const parts = unzipSync(docx);
  const correct = (name: string, change: (xml: string) => string): void => {
    if (parts[name]) parts[name] = strToU8(change(strFromU8(parts[name])));
  };
  for (const [name, change] of Object.entries(CORRECTIONS)) correct(name, change);
  for (const name of Object.keys(parts).filter((each) => EMBEDDED.test(each))) parts[name] = correctedPackage(parts[name]!);
  if (figures.length > 0) correct('word/document.xml', (xml) => withFigures(xml, figures).xml);
  if (profile) correct('word/fontTable.xml', () => fontTableXml(profile));
  return savedDocx(parts);
}
