/**
 * Where a cell is. Rows and columns count from 1, as printed at the sheet's edge;
 * addresses are A1 style without dollar signs.
 */
export interface CellRef {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 1 → A, 27 → AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** The A1 address inside its sheet: {row: 14, column: 4} → D14. */
export function addressOf(place: { readonly row: number; readonly column: number }): string {
  return `${columnName(place.column)}${place.row}`;
}

/** @returns undefined where the text is not a single A1 address; dollar signs are ignored */
export function parseAddress(address: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(address);
  if (!match) return undefined;
  return { row: Number(match[2]), column: columnNumber(match[1]!) };
}

/** A sheet name as a formula needs it: quoted, with inner quotes doubled, wherever it is not a plain word. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

/** A reference for a formula on another sheet: 统计表!D14. */
export function referenceTo(place: CellRef): string {
  return `${quotedSheet(place.sheet)}!${addressOf(place)}`;
}

export function samePlace(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}

/** A map key for a place; sheet names cannot hold a colon. */
export function placeKey(place: CellRef): string {
  return `${place.sheet}:${place.row}:${place.column}`;
}
