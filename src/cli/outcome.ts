/** What a command came to: what it prints in either format, and whether something hard was found. */
import { addressOf, type CellRef } from '../model/address';
import type { PreparedReport } from '../report';

export interface Outcome {
  readonly json: unknown;
  readonly text: string;
  readonly exitCode: 0 | 1;
  /** Part of the text; beside JSON they go to standard error, where a person sees them. */
  readonly notices?: readonly string[];
}

export function exitCodeOf({ findings }: PreparedReport): 0 | 1 {
  return findings.some(({ level }) => level === 'hard') ? 1 : 0;
}

/** {"sheet": "统计表", "cell": "D14"} */
export function cellJson(place: CellRef): { readonly sheet: string; readonly cell: string } {
  return { sheet: place.sheet, cell: addressOf(place) };
}
