/**
 * What the docx library cannot say, put right in the finished package:
 * - The same report gives the same bytes: a docx is a zip whose entries carry the time of writing, and its core properties
 *   carry it once more. Both are taken out; 1980-01-01 is the earliest time a zip can name.
 * - No automatic space between 汉字 and digits (w:autoSpaceDE, w:autoSpaceDN): 「会员1206人」 stands closed up in an official document,
 *   and LibreOffice would otherwise space only one side of a figure in a content control.
 * - No punctuation hangs into the margin (w:overflowPunct), so that a line holds its 28 characters.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A zip has no time zone: local midnight is written as 1980-01-01 00:00 wherever this runs. */
const EARLIEST = new Date(1980, 0, 1);

const CORRECTIONS: Readonly<Record<string, (xml: string) => string>> = {
  'docProps/core.xml': (xml) => xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, ''),
  'word/styles.xml': (xml) => xml.replace('<w:pPrDefault><w:pPr>', '<w:pPrDefault><w:pPr><w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'),
};

export function correctedPackage(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  for (const [name, correct] of Object.entries(CORRECTIONS)) {
    const part = parts[name];
    if (part) parts[name] = strToU8(correct(strFromU8(part)));
  }
  return zipSync(parts, { mtime: EARLIEST, level: 6 });
}
