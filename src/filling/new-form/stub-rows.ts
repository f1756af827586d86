/**
 * What stands down the stub of a form with indicators in columns: the units given, the roster of the form under its total (全国
 * over the provinces), years where the form is a series (历年), or blank rows for units to be written in.
 */
import { PROVINCES } from '../../forms/definitions/provinces';
import type { FormDefinition } from '../../model/form';
import type { NewFormOptions } from './new-form-options';
import { yearsUpTo } from './period-heads';
import { placesOf } from './text-places';

export interface Stub {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  /** "" for a row whose name is to be written in. */
  readonly names: readonly string[];
  /** A column 序号 stands before the names. */
  readonly isNumbered: boolean;
  readonly total?: { readonly name: string; readonly isFirst: boolean };
  /** A list of units, not a fixed roster. */
  readonly grows: boolean;
}

const BLANK_ROWS = 20;
const SERIES = /历年|各年|逐年|分年度/u;
const NARROWEST = 12;
const WIDEST = 30;

/** 历年: its rows are years, not units. */
export function listsYears({ title, titleWords, roster }: FormDefinition): boolean {
  return !roster && [title, ...titleWords].some((words) => SERIES.test(words));
}

export function stubOf(definition: FormDefinition, { unitNames, period }: NewFormOptions): Stub {
  if (!unitNames && period && listsYears(definition)) return { head: '年份', width: NARROWEST, names: yearsUpTo(period), isNumbered: false, grows: false };
  const { roster } = definition;
  const names = unitNames ?? roster;
  if (!names || names.length === 0) return { head: '单位名称', width: WIDEST, names: Array.from({ length: BLANK_ROWS }, () => ''), isNumbered: true, total: { name: '合计', isFirst: false }, grows: true };
  const isNational = PROVINCES.every((province) => names.includes(province));
  const isRoster = names === roster;
  const width = Math.min(WIDEST, Math.max(NARROWEST, 4 + Math.max(...names.map(placesOf))));
  return { head: isNational ? '地区' : '单位名称', width, names, isNumbered: true, total: { name: isNational ? '全国' : '合计', isFirst: isRoster }, grows: !isRoster };
}
