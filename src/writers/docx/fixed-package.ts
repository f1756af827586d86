/**
 * The same report gives the same bytes: a docx is a zip whose entries carry the time of writing, and its core
 * properties carry it once more. Both are taken out; 1980-01-01 is the earliest time a zip can name.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A zip has no time zone: local midnight is written as 1980-01-01 00:00 wherever this runs. */
const EARLIEST = new Date(1980, 0, 1);
const CORE_PROPERTIES = 'docProps/core.xml';

export function withoutClock(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const core = parts[CORE_PROPERTIES];
  if (core) parts[CORE_PROPERTIES] = strToU8(withoutDates(strFromU8(core)));
  return zipSync(parts, { mtime: EARLIEST, level: 6 });
}

function withoutDates(xml: string): string {
  return xml.replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g, '');
}
