/**
 * The values of a field as a clerk writes them, and written back: 甲类、乙类 are their own codes, 1=在岗、2=待岗 have codes of
 * their own, and the title of a dictionary (民族) stands for all its entries.
 */
import type { CodeList } from '../model/code-list';
import { codeListNamed, codeLists } from './code-lists/index';

const SOURCE = '本表定义的可选值';
const WITH_CODE = /^([\dA-Za-z]{1,8})\s*[=:]\s*(.+)$/u;

/** @param values at least one */
export function codeListOf(values: readonly string[], title: string, takesOthers: boolean): CodeList {
  const named = values.length === 1 ? codeListNamed(values[0]!) : undefined;
  const list: CodeList = named ?? { title, source: SOURCE, entries: values.map(entryOf) };
  return takesOthers && !list.isUsual ? { ...list, isUsual: true } : list;
}

/** As `codeListOf` reads it again. */
export function writtenValues(list: CodeList): { readonly values: readonly string[]; readonly othersAllowed: boolean } {
  const known = codeLists.find(({ entries }) => entries === list.entries);
  if (known) return { values: [known.title], othersAllowed: list.isUsual === true && !known.isUsual };
  return { values: list.entries.map(({ code, name }) => (code === name ? name : `${code}=${name}`)), othersAllowed: list.isUsual === true };
}

/** The first code or word that stands for two values. */
export function repeatedValue(values: readonly string[]): string | undefined {
  const words = values.map(entryOf).flatMap(({ code, name }) => (code === name ? [name] : [code, name]));
  return words.find((word, at) => words.indexOf(word) < at);
}

function entryOf(value: string) {
  const [, code = value, name = value] = WITH_CODE.exec(value) ?? [];
  return { code, name };
}
