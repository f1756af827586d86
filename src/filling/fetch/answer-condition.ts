/**
 * Conditions on what is answered: yes or no, one of some words, none of some. Each row is read as a person reads it (√ is 是,
 * 1在岗 is 在岗), and every spelling that stands in the column becomes a criterion of its own.
 */
import { findCode } from '../../forms/find-code';
import { readCell } from '../../forms/read-cell';
import type { CodeList } from '../../model/code-list';
import type { CountCondition } from '../../model/count-rule';
import { isCellError, isEmpty, type Cell, type CellValue } from '../../model/workbook';
import { maskPersonal } from '../../text/mask';
import { withoutSpaces } from '../../text/plain-text';
import type { HeldCondition, Verdict } from './verdict';
import type { Ledger, LedgerColumn } from './ledger';
import { criterionText, spellingKey, spellingsOf } from './spelling';

type AnswerCondition = Extract<CountCondition, { is: unknown } | { oneOf: unknown } | { noneOf: unknown }>;

export function heldAnswer(ledger: Ledger, column: LedgerColumn, condition: AnswerCondition): HeldCondition {
  const cells = ledger.rows.map((row) => [row, ledger.cellAt(row, column)] as const);
  if ('noneOf' in condition) return noneOf(column, condition.noneOf, cells);
  const isMet = 'is' in condition ? answered(condition.is) : wordsOf(column.codeList, condition.oneOf);
  const tellsBlanks = 'is' in condition || mostAreFilled(cells);
  const verdicts = new Map(cells.map(([row, cell]) => [row, verdictOf(column, cell, isMet, tellsBlanks)]));
  const met = spellingsOf(cells.filter(([row]) => verdicts.get(row)!.holds).map(([, { value }]) => value));
  const names = 'is' in condition ? [condition.is === 'yes' ? '是' : '否'] : namesOf(column.codeList, condition.oneOf);
  const spellings = met.length > 0 ? met : names.slice(0, 1);
  return { column, verdicts, ways: spellings.map((spelling) => [criterionText(spelling)]), words: `${column.label}为${listed(spellings)}` };
}

/** Says of a filled cell whether it is meant; "untold" where its word is too coarse, undefined where it is not known. */
type Reading = (cell: Cell) => boolean | 'untold' | undefined;

function answered(wanted: 'yes' | 'no'): Reading {
  return (cell) => {
    const { value } = readCell(cell, 'yes-no');
    return value === undefined ? undefined : value.eq(wanted === 'yes' ? 1 : 0);
  };
}

function wordsOf(list: CodeList | undefined, words: readonly string[]): Reading {
  if (!list) {
    const wanted = new Set(words.map((word) => withoutSpaces(word)));
    return ({ value }) => wanted.has(withoutSpaces(String(value)));
  }
  const codes = new Set(words.flatMap((word) => codesOf(list, word)));
  return ({ value }) => {
    const found = findCode(list, String(value));
    if (!('entry' in found)) return undefined;
    const { code, covers } = found.entry;
    if (codes.has(code) || !covers) return codes.has(code);
    return covers.every((each) => codes.has(each)) || (covers.some((each) => codes.has(each)) && 'untold');
  };
}

function verdictOf({ label }: LedgerColumn, cell: Cell, isMet: Reading, tellsBlanks: boolean): Verdict {
  const { value, uncalculated } = cell;
  if (uncalculated) return { holds: false, remark: `的“${label}”是还没有结果的公式` };
  if (isEmpty(value)) return tellsBlanks ? { holds: false, remark: `没有填“${label}”` } : { holds: false };
  if (isCellError(value)) return { holds: false, remark: `的“${label}”是错误值` };
  const met = isMet(cell);
  const written = `的“${label}”写的是“${shown(value)}”`;
  if (met === undefined) return { holds: false, remark: `${written}，认不出` };
  if (met === 'untold') return { holds: false, remark: `${written}，分不清` };
  if (met && spellingKey(value) === undefined) return { holds: false, remark: `${written}，写法不规范` };
  return { holds: met };
}

function noneOf(column: LedgerColumn, words: readonly string[], cells: readonly (readonly [number, Cell])[]): HeldCondition {
  const isOne = wordsOf(column.codeList, words);
  const names = namesOf(column.codeList, words);
  const out: CellValue[] = [...names];
  const verdicts = new Map(cells.map(([row, cell]): [number, Verdict] => {
    const { value } = cell;
    if (isEmpty(value)) return [row, { holds: true }];
    const met = isCellError(value) ? undefined : isOne(cell);
    if (met !== true) return [row, met === undefined ? { holds: true, remark: `的“${column.label}”写的是“${shown(value)}”，认不出` } : { holds: true }];
    if (spellingKey(value) === undefined) return [row, { holds: true, remark: `的“${column.label}”写的是“${shown(value)}”，写法不规范` }];
    out.push(value);
    return [row, { holds: false }];
  }));
  return { column, verdicts, takesBlanks: true, ways: [spellingsOf(out).map((spelling) => criterionText(spelling, '<>'))], words: `${column.label}不是${listed(names)}` };
}

/** Where most rows leave it blank, a blank is the usual answer. */
function mostAreFilled(cells: readonly (readonly [number, Cell])[]): boolean {
  return cells.filter(([, { value }]) => isEmpty(value)).length * 2 < cells.length;
}

/** 企业 asks for all that it stands for. */
function codesOf(list: CodeList, word: string): readonly string[] {
  const code = codeOf(list, word);
  return [code, ...(list.entries.find((entry) => entry.code === code)?.covers ?? [])];
}

function codeOf(list: CodeList, word: string): string {
  const found = findCode(list, word);
  return 'entry' in found ? found.entry.code : word;
}

function namesOf(list: CodeList | undefined, words: readonly string[]): readonly string[] {
  return words.map((word) => list?.entries.find(({ code }) => code === codeOf(list, word))?.name ?? word);
}

const SHOWN = 3;

function listed(names: readonly string[]): string {
  const quotedNames = names.slice(0, SHOWN).map((name) => `“${name}”`).join('、');
  return names.length > SHOWN ? `${quotedNames}等 ${names.length} 种` : quotedNames;
}

/** What stands in the wrong column may be about a person. */
function shown(value: CellValue): string {
  const text = isCellError(value) ? value.error : masked(String(value));
  return text.length > 12 ? `${text.slice(0, 12)}…` : text;
}

/** As it was typed, full-width digits included, where there is nothing to hide. */
function masked(text: string): string {
  const hidden = maskPersonal(text);
  return hidden.includes('*') ? hidden : text;
}
