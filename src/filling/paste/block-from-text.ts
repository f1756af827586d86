/**
 * Plain text as a block: cells parted by tabs (as spreadsheets and Word copy a table) or bars, columns held in line with
 * spaces, or lines of 「会员人数：1,206人」. A cell of several lines comes in quotes, as spreadsheets write it.
 */
import { alignedColumns } from './aligned-columns';
import { isFigureText } from './figure-text';
import { MOST_ROWS, type PastedBlock } from './pasted-block';
import { splitSentence } from './split-sentence';

const RULE = /^[\s|:+\-─━│┃]+$/u;
/** A line whose columns are held in line by spaces is no longer. */
const LONGEST_ALIGNED = 2_000;

/** Of more lines than `MOST_ROWS` none is taken apart. */
export function blockFromText(text: string): PastedBlock {
  const plain = text.replace(/\r\n?/gu, '\n').replace(/\u00a0/gu, ' ').replace(/^\n+/u, '').trimEnd();
  if (plain === '') return { rows: [], merges: [] };
  const lines = plain.split('\n');
  if (lines.length > MOST_ROWS) return { rows: lines.map((line) => [line]), merges: [] };
  return { rows: rowsOf(plain), merges: [] };
}

function rowsOf(text: string): readonly (readonly string[])[] {
  if (text.includes('\t')) return tabbed(text).flatMap(loosened);
  const lines = text.split('\n').map((line) => line.trimEnd());
  if (lines.filter((line) => /\S\s*[|│]\s*\S/u.test(line)).length >= 2) return lines.filter((line) => !RULE.test(line)).map(barred).flatMap(loosened);
  return commaSeparated(lines) ?? aligned(lines)?.flatMap(loosened) ?? lines.flatMap((line) => splitSentence(line));
}

function aligned(lines: readonly string[]): readonly (readonly string[])[] | undefined {
  return lines.every(({ length }) => length <= LONGEST_ALIGNED) ? alignedColumns(lines) : undefined;
}

/** A row of one cell may be a sentence. */
function loosened(row: readonly string[]): readonly (readonly string[])[] {
  const filled = row.filter((cell) => cell.trim() !== '');
  return filled.length === 1 && row[0]?.trim() !== '' ? splitSentence(row[0]!) : [row];
}

function barred(line: string): readonly string[] {
  return line.trim().replace(/^[|│]|[|│]$/gu, '').split(/[|│]/u).map((cell) => cell.trim());
}

/** 「会员人数,"1,206",1190」 line by line, perhaps under a head; commas within bare figures leave lines of unlike length. */
function commaSeparated(lines: readonly string[]): readonly (readonly string[])[] | undefined {
  const rows = lines.filter((line) => line !== '').map((line) => [...line.matchAll(/(?:^|[,，])(?:\s*"((?:[^"]|"")*)"\s*(?=[,，]|$)|([^,，]*))/gu)].map(([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare.trim()));
  const isOfFigures = ([label = '', ...figures]: readonly string[]): boolean => /\p{L}/u.test(label) && !isFigureText(label) && figures.every((figure) => figure === '' || isFigureText(figure));
  const inLine = rows.every((row) => row.length >= 2 && row.length === rows[0]!.length);
  return rows.length >= 2 && inLine && rows.slice(1).every(isOfFigures) ? rows : undefined;
}

function tabbed(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"(?=\t|\n|$)|([^\t\n]*))(\t|\n|$)/gu)) {
    rows.at(-1)!.push(quoted === undefined ? bare : quoted.replaceAll('""', '"').replace(/\s*\n\s*/gu, ''));
    if (end === '') break;
    if (end === '\n') rows.push([]);
  }
  return rows;
}
