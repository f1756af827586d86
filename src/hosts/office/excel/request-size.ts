/**
 * How much goes into one round trip. Excel on the web refuses 5 MB each way; 2 MB and 100 000 cells leave room for what
 * cannot be foreseen. A sheet of 5000 rows by 20 columns with short texts takes about four trips.
 */
export const MOST_BYTES = 2_000_000;
export const MOST_CELLS = 100_000;

/** Of the sheets together, before anything is known of them: forms, not ledgers. */
const ROWS_AT_FIRST = 4000;

/** Rows of each of `sheets` sheets to ask for when their sizes are not known. */
export function rowsAtFirst(sheets: number): number {
  return Math.min(1000, Math.max(100, Math.floor(ROWS_AT_FIRST / Math.max(1, sheets))));
}

export const COLUMNS_AT_FIRST = 40;

export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value) ?? '').length;
}
