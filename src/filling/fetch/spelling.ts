/**
 * What stands in a cell as a criterion of COUNTIFS: “是”, “√” and “有” are three criteria, 1 and the text 1 are one, since a
 * spreadsheet takes them for equal, as it does Y and y. Signs with a meaning of their own (* ? ~ and a leading = < >) are escaped.
 *
 * A number written with full-width digits or with spaces is not to be told from the plain one in every program: it has no
 * criterion, and the person hears of it.
 */
import type { CellValue } from '../../model/workbook';

const LONGEST_CRITERION = 255;

/** Equal for every spreadsheet program; undefined where a criterion for it cannot be trusted. */
export function spellingKey(value: CellValue): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value.length > LONGEST_CRITERION) return undefined;
  const plain = value.normalize('NFKC').trim();
  if (plain !== '' && Number.isFinite(Number(plain))) return plain === value && String(Number(plain)) === plain ? plain : undefined;
  return value.toLowerCase();
}

/** As it stands in a formula, quotes included. */
export function criterionText(value: string, sign: '' | '<>' = ''): string {
  const literal = value.replace(/[~*?]/gu, '~$&');
  const marked = sign === '' && /^[=<>]/u.test(literal) ? `=${literal}` : sign + literal;
  return quoted(marked);
}

export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The distinct spellings of some values, in the order they are met. */
export function spellingsOf(values: Iterable<CellValue>): readonly string[] {
  const spellings = new Map<string, string>();
  for (const value of values) {
    const key = spellingKey(value);
    if (key !== undefined && !spellings.has(key)) spellings.set(key, String(value));
  }
  return [...spellings.values()];
}
