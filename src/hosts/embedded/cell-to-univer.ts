/**
 * The content of a cell as Univer is told it. null empties a field of the cell; an absent one stays as it is.
 * { value: 7, numberFormat: '0.0' } → { v: 7, t: 2, f: null, si: null, p: null, s: { n: { pattern: '0.0' } } }
 */
import type { ICellData, IStyleData, Nullable } from '@univerjs/core';
import type { CellStyle } from '../../model/cell-style';
import { isCellError } from '../../model/workbook';
import type { CellContent } from '../host';
import { indentPixels } from './measures';
import { cellRecord } from './sheet-record';
import { CELL_TYPE, WRAP } from './snapshot-numbers';
import { BORDER_STYLES, HORIZONTAL, VERTICAL } from './style-words';

/** A style in which null takes an aspect away, as Univer's commands understand it and its types do not. */
type StyleChange = { readonly [Key in keyof IStyleData]: Nullable<IStyleData[Key]> };

const SIDES = { t: 'top', r: 'right', b: 'bottom', l: 'left' } as const;

export function cellToUniver(content: CellContent): ICellData {
  const { value, formula, numberFormat, bold, wrap, style } = content;
  const change: StyleChange = {
    ...(style && lookOf(style)),
    ...(numberFormat !== undefined && { n: { pattern: numberFormat } }),
    ...(bold !== undefined && { bl: bold ? 1 : 0 }),
    ...(wrap && { tb: WRAP, vt: VERTICAL.top }),
  };
  const custom = cellRecord(content);
  return {
    ...(formula !== undefined ? { f: `=${formula}`, si: null, p: null, v: null } : value !== undefined ? { f: null, si: null, p: null } : {}),
    ...(formula === undefined && value !== undefined ? typedValue(value) : {}),
    ...(Object.keys(change).length > 0 && { s: change as IStyleData }),
    ...(custom && { custom: { ...custom } }),
  };
}

function typedValue(value: NonNullable<CellContent['value']> | null): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (isCellError(value)) return { v: value.error, t: CELL_TYPE.string };
  if (typeof value === 'number') return { v: value, t: CELL_TYPE.number };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CELL_TYPE.boolean };
  return { v: value, t: CELL_TYPE.string };
}

/** Everything but the number format, so that nothing of an earlier look is left. */
function lookOf({ fontFamily, fontSize, bold, color, fill, border, horizontal, vertical, wrap, indent }: CellStyle): StyleChange {
  const line = (side: (typeof SIDES)[keyof typeof SIDES]) => (border === 'all' || border?.includes(side) ? { s: BORDER_STYLES.thin, cl: { rgb: '#000000' } } : null);
  const edge = horizontal ?? (indent ? 'left' : undefined);
  return {
    ff: fontFamily ?? null,
    fs: fontSize ?? null,
    bl: bold ? 1 : null,
    it: null,
    ul: null,
    st: null,
    tr: null,
    cl: color === undefined ? null : { rgb: color },
    bg: fill === undefined ? null : { rgb: fill },
    bd: { t: line(SIDES.t), r: line(SIDES.r), b: line(SIDES.b), l: line(SIDES.l) },
    ht: (edge && HORIZONTAL[edge]) ?? null,
    vt: (vertical && VERTICAL[vertical]) ?? null,
    tb: wrap ? WRAP : null,
    pd: indent ? { l: indentPixels(indent) } : null,
  };
}
