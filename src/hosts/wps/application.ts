/**
 * The one place that takes WPS's object model from the page. WPS gives every page of an add-in the program it runs in, under two
 * names and a moment after the page has loaded; whether that is 表格 is told by what the program holds, since its Name says Excel.
 */
import type { EtProgram } from './object-model';

interface PageOfWps {
  readonly Application?: unknown;
  readonly wps?: unknown;
}

/** @returns undefined outside WPS 表格 */
export function findProgram(page: object = globalThis): EtProgram | undefined {
  const { Application, wps } = page as PageOfWps;
  return [Application, wps].find(isSpreadsheetProgram);
}

const PATIENCE = 3000;
const PAUSE = 50;

/** Asks again for three seconds: the object may come after the page. */
export async function awaitProgram(page: object = globalThis): Promise<EtProgram | undefined> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    const program = findProgram(page);
    if (program) return program;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return findProgram(page);
}

/** A member that is not there reads as undefined in WPS, so asking is safe. */
function isSpreadsheetProgram(candidate: unknown): candidate is EtProgram {
  if (typeof candidate !== 'object' && typeof candidate !== 'function') return false;
  return candidate !== null && Boolean((candidate as Partial<EtProgram>).Workbooks);
}
