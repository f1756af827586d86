/**
 * exceljs keeps a rule for every single cell and, writing them, makes ranges that overlap once a column passes row 9
 * (B10:B20 and B5:B20), which Excel takes for damage. So equal rules are brought together beforehand, column by column and then
 * side by side: B5 … B20, C5 … C20 → B5:C20.
 */
import type { DataValidation, Worksheet } from 'exceljs';
import { addressOf, parseAddress, type Rectangle } from '../../model/address';

export type Validations = Readonly<Record<string, DataValidation | undefined>>;

/** exceljs keeps the rules of a sheet by address and does not say so in its types. */
export function rulesOf(sheet: Worksheet): { model: Validations } {
  return (sheet as Worksheet & { readonly dataValidations: { model: Validations } }).dataValidations;
}

/** @param validations by address; what is a range already stays as it is */
export function groupValidations(validations: Validations): Record<string, DataValidation> {
  const grouped: Record<string, DataValidation> = {};
  const alike = new Map<string, { readonly validation: DataValidation; readonly columns: Map<number, number[]> }>();
  const keys = new Map<DataValidation, string>();
  for (const [address, validation] of Object.entries(validations)) {
    if (!validation) continue;
    const place = parseAddress(address);
    if (!place) {
      grouped[address] = validation;
      continue;
    }
    const key = keys.get(validation) ?? JSON.stringify(validation);
    keys.set(validation, key);
    const group = alike.get(key) ?? { validation, columns: new Map<number, number[]>() };
    alike.set(key, group);
    const rows = group.columns.get(place.column);
    if (rows) rows.push(place.row);
    else group.columns.set(place.column, [place.row]);
  }
  for (const { validation, columns } of alike.values()) for (const area of areasOf(columns)) grouped[nameOf(area)] = validation;
  return grouped;
}

function areasOf(columns: ReadonlyMap<number, readonly number[]>): readonly Rectangle[] {
  const areas: Rectangle[] = [];
  let beside = new Map<string, number>();
  for (const [column, rows] of [...columns].sort(([a], [b]) => a - b)) {
    const next = new Map<string, number>();
    for (const [top, bottom] of runsOf(rows)) {
      const key = `${top}:${bottom}`;
      const at = beside.get(key);
      const neighbour = at === undefined ? undefined : areas[at];
      if (neighbour?.right === column - 1) areas[at!] = { ...neighbour, right: column };
      else areas.push({ top, left: column, bottom, right: column });
      next.set(key, neighbour?.right === column - 1 ? at! : areas.length - 1);
    }
    beside = next;
  }
  return areas;
}

/** 3, 4, 5, 9 → 3–5, 9–9 */
function runsOf(rows: readonly number[]): readonly (readonly [top: number, bottom: number])[] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && row <= run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

function nameOf({ top, left, bottom, right }: Rectangle): string {
  const from = addressOf({ row: top, column: left });
  return top === bottom && left === right ? from : `${from}:${addressOf({ row: bottom, column: right })}`;
}
