/**
 * The one place that takes WPS's object model from the page. WPS gives every page of an add-in the program it runs in, under two
 * names and a moment after the page has loaded; whether that is 表格 or 文字 is told by what the program holds, since its Name says
 * Excel or Word.
 */
import type { EtProgram } from './object-model';
import type { WriterProgram } from './writer/writer-model';

interface PageOfWps {
  readonly Application?: unknown;
  readonly wps?: unknown;
}

export type FoundProgram = { readonly kind: 'et'; readonly program: EtProgram } | { readonly kind: 'writer'; readonly program: WriterProgram };

/** @returns undefined outside WPS 表格 and 文字 */
export function findProgram(page: object = globalThis): FoundProgram | undefined {
  const { Application, wps } = page as PageOfWps;
  return asFound(Application) ?? asFound(wps);
}

/** @returns undefined outside WPS 表格 */
export function findSpreadsheetProgram(page: object = globalThis): EtProgram | undefined {
  const found = findProgram(page);
  return found?.kind === 'et' ? found.program : undefined;
}

const PATIENCE = 3000;
const PAUSE = 50;

/** Asks again for three seconds: the object may come after the page. */
export async function awaitProgram(page: object = globalThis): Promise<FoundProgram | undefined> {
  for (let waited = 0; waited < PATIENCE; waited += PAUSE) {
    const found = findProgram(page);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return findProgram(page);
}

/** A member that is not there reads as undefined in WPS, so asking is safe. */
function asFound(candidate: unknown): FoundProgram | undefined {
  if ((typeof candidate !== 'object' && typeof candidate !== 'function') || candidate === null) return undefined;
  const { Workbooks, Documents } = candidate as { readonly Workbooks?: unknown; readonly Documents?: unknown };
  if (Workbooks) return { kind: 'et', program: candidate as EtProgram };
  return Documents ? { kind: 'writer', program: candidate as WriterProgram } : undefined;
}
