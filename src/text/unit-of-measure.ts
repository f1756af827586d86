/**
 * Units of measure (计量单位), and where forms print them: in a unit line above the table (「单位:个、万人」), which
 * single labels override in brackets or after a slash (「职工人数（万人）」, 「人数/万人」). Brackets that hold no unit,
 * as in 「职（教）代会召开次数」 or 「（含分会）」, belong to the label.
 */
import type { Dimension, UnitOfMeasure } from '../model/quantity';
import { plainText, withoutSpaces } from './plain-text';
import { MULTIPLIERS, UNITS } from './unit-table';

/** What a thing may be counted per; 「个/人」 in a unit line is two units, 「元/人」 is one. */
const PER = new Set(['人', '年', '月', '天', '次', '户', '小时', '人次', '万人', '百人', '千人', '家', '个', '个月', '㎡', '平方米', '人·年', '人年', '人·月', '人月']);

/** Counting words that serve for organisations and for things alike. */
const OPEN_COUNTERS = new Set(['个', '家', '项', '件', '户', '所', '处']);
const COUNTABLE: ReadonlySet<Dimension> = new Set<Dimension>(['person', 'organisation', 'item', 'money']);

const UNIT_LINE = /(?:^|[\s([【〔])(?:计\s*量\s*|数\s*据\s*|金\s*额\s*|货\s*币\s*)?单\s*位\s*(:?)\s*([^:]+?)[)\]】〕]?$/u;

/** @returns undefined where the text is no unit this field uses */
export function unitOfMeasure(text: string): UnitOfMeasure | undefined {
  const printed = withoutSpaces(text);
  const known = UNITS.get(printed);
  if (known) return { text: printed, ...known };
  return rateUnit(printed);
}

/** Whether a figure printed in this unit can be of an indicator of that dimension: 个 for items and organisations, never 人 for money. */
export function fitsDimension(unit: UnitOfMeasure, dimension: Dimension): boolean {
  if (unit.dimension === dimension) return true;
  if (MULTIPLIERS.has(unit.text)) return COUNTABLE.has(dimension);
  if (dimension !== 'organisation' && dimension !== 'item') return false;
  return OPEN_COUNTERS.has(unit.text.replace(/^[千百万亿]+/, ''));
}

/** 「计量单位：人」 → 人; 「填报单位：某镇总工会」 → nothing, it is no unit line. */
export function readUnits(text: string): UnitOfMeasure[] {
  const match = UNIT_LINE.exec(plainText(text));
  if (!match) return [];
  const listed = match[2]!;
  const joined = unitsIn(withoutSpaces(listed).split(/[、,;.。和及]/));
  const units = joined.known.length > 0 ? joined : unitsIn(listed.split(/[\s、,;]+/));
  const enough = match[1] === ':' ? units.known.length >= units.unknown : units.unknown === 0;
  return enough ? units.known : [];
}

export interface LabelWithUnit {
  readonly label: string;
  readonly unit?: UnitOfMeasure;
  /** As printed, without brackets. */
  readonly unitText?: string;
}

/** The label in plain text without its unit; the last bracket that holds a unit counts. */
export function unitInBrackets(label: string): LabelWithUnit {
  const plain = plainText(label);
  const brackets = [...plain.matchAll(/[([【〔]([^()[\]【】〔〕]*)[)\]】〕]/gu)].reverse();
  for (const bracket of brackets) {
    const after = plain.slice(bracket.index + bracket[0].length);
    if (/^\p{L}/u.test(after)) break;
    const unitText = bracket[1]!.replace(/^\s*(?:计量)?单位\s*:?/u, '').trim();
    const unit = unitOfMeasure(unitText);
    if (unit) return { label: (plain.slice(0, bracket.index).trimEnd() + after).trim(), unit, unitText };
  }
  return unitAfterSlash(plain) ?? { label: plain };
}

function unitAfterSlash(plain: string): LabelWithUnit | undefined {
  const slash = plain.search(/[/,]\s*[^/,]+$/u);
  if (slash < 1 || unitOfMeasure(plain)) return undefined;
  const before = plain.slice(0, slash).trimEnd();
  const unitText = plain.slice(slash + 1).trim();
  const unit = unitOfMeasure(unitText);
  return unit && { label: before, unit, unitText };
}

function unitsIn(pieces: readonly string[]): { known: UnitOfMeasure[]; unknown: number } {
  const known: UnitOfMeasure[] = [];
  let unknown = 0;
  for (const piece of pieces) {
    if (piece === '') continue;
    const units = piece.split('/').map((part) => unitOfMeasure(part));
    const [first, second] = units;
    if (first && second && (first.dimension === 'organisation' || first.dimension === 'person')) known.push(first, second);
    else {
      const unit = unitOfMeasure(piece);
      if (unit) known.push(unit);
      else unknown += 1;
    }
  }
  return { known, unknown };
}

function rateUnit(printed: string): UnitOfMeasure | undefined {
  const slash = printed.indexOf('/');
  if (slash < 1) return undefined;
  const counted = UNITS.get(printed.slice(0, slash));
  const per = printed.slice(slash + 1).replace(/^\((.+)\)$/, '$1');
  if (!counted || !PER.has(per)) return undefined;
  return { text: printed, dimension: 'other', multiplier: counted.multiplier };
}
