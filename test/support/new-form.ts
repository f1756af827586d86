/** A blank form as a workbook, and the same filled in with figures that keep every relation of its definition. */
import { newFormEdits } from '../../src/filling/new-form/new-form';
import type { NewFormOptions } from '../../src/filling/new-form/new-form-options';
import { readForms } from '../../src/forms/read-forms';
import { recalculate } from '../../src/hosts/file/formulas/recalculate';
import { addressOf, columnNumber, type CellRef } from '../../src/model/address';
import type { Fact } from '../../src/model/fact';
import type { Form, FormDefinition } from '../../src/model/form';
import { amountOf } from '../../src/model/quantity';
import type { CellContent, SheetEdit } from '../../src/model/sheet-edit';
import { createSheet, type Cell, type CellValue, type Workbook } from '../../src/model/workbook';
import { typicalForm } from '../../src/tools/blind-spots/typical-form';
import { creditCodeOf, organisationCodeOf } from './rosters';
import type { PlainCell } from './workbook';

/** The units that a typical ledger lists. */
export const UNITS = ['甲单位', '乙单位', '丙单位'];

/** What a host makes of the edit of one fresh sheet. */
export function workbookFrom({ sheet, cells, layout }: SheetEdit): Workbook {
  return { sheets: [createSheet({ name: sheet, rows: cells.map((row) => row.map((content) => content && cellOf(content))), merges: layout?.merges ?? [] })] };
}

export function contentAt({ cells }: SheetEdit, address: string): CellContent | undefined {
  return cells.flatMap((row, down) => row.map((content, across) => ({ content, at: addressOf({ row: down + 1, column: across + 1 }) }))).find(({ at }) => at === address)?.content;
}

export function blankForm(definition: FormDefinition, options: NewFormOptions = {}): Workbook {
  return workbookFrom(newFormEdits(definition, options)[0]!);
}

/** Every cell that is open holds a figure; those that calculate themselves have come to theirs. */
export function filledForm(definition: FormDefinition, options: NewFormOptions = {}): Workbook {
  const blank = blankForm(definition, definition.layout === 'indicators-in-columns' && !definition.roster ? { ...options, unitNames: UNITS } : options);
  const [form] = readForms(blank, [definition]);
  const [typical] = readForms(typicalForm(definition), [definition]);
  const changes = new Map<string, { readonly place: CellRef; readonly value: CellValue }>();
  for (const fact of form!.facts) {
    if (fact.cell.formula !== undefined || fact.reading === 'not-applicable' || fact.cell.value === '—') continue;
    changes.set(keyOf(fact.place), { place: fact.place, value: valueOf(fact, form!, typical!) });
  }
  return filledWith(blank, changes);
}

/** @param values by row and letter of the column; cells keep their formats, and formulas that rest on them are worked out again */
export function withValues(blank: Workbook, values: Readonly<Record<number, Readonly<Record<string, PlainCell>>>>): Workbook {
  const typed = Object.entries(values).flatMap(([row, cells]) => Object.entries(cells).map(([column, value]) => ({ row: Number(row), column: columnNumber(column), value: value as CellValue })));
  return filledWith(blank, new Map(typed.map(({ row, column, value }) => [keyOf({ row, column }), { place: { sheet: blank.sheets[0]!.name, row, column }, value }])));
}

type Changes = ReadonlyMap<string, { readonly place: CellRef; readonly value: CellValue }>;

function filledWith(blank: Workbook, changes: Changes): Workbook {
  const filled = withCells(blank, (place, cell) => (changes.has(keyOf(place)) ? { ...cell, value: changes.get(keyOf(place))!.value } : cell));
  const { edits, uncalculated } = recalculate(filled, [...changes.values()].map(({ place, value }): SheetEdit => ({ ...place, cells: [[{ value }]] })));
  if (uncalculated.length > 0) throw new Error(`not calculated: ${uncalculated.map(addressOf).join(' ')}`);
  const results = new Map(edits.map((edit) => [keyOf(edit), edit.cells[0]![0]!]));
  return withCells(filled, (place, cell) => (results.has(keyOf(place)) ? { ...cell, ...(results.get(keyOf(place)) as Cell) } : cell));
}

function withCells({ sheets }: Workbook, change: (place: CellRef, cell: Cell) => Cell): Workbook {
  return {
    sheets: sheets.map((sheet) => {
      const rows = Array.from({ length: sheet.rowCount }, (_, down) => Array.from({ length: sheet.columnCount }, (__, across) => change({ sheet: sheet.name, row: down + 1, column: across + 1 }, sheet.cellAt(down + 1, across + 1))));
      return createSheet({ name: sheet.name, rows, merges: sheet.merges });
    }),
  };
}

function valueOf(fact: Fact, form: Form, typical: Form): CellValue {
  const found = form.items.find(({ item }) => item.indicator.id === fact.indicator)!;
  const { kind } = found.item.indicator;
  if (kind === 'text') return '某类';
  if (found.item.indicator.id === 'contact-phone') return '025-83701234';
  if (kind === 'code') return creditCodeOf('91320102', organisationCodeOf(`MA${100_000 + fact.place.row}`));
  if (kind === 'date') return 46_000;
  if (kind === 'yes-no') return '是';
  const figures = typical.facts.filter(({ indicator, quantity }) => indicator === fact.indicator && quantity);
  const figure = figures.find(({ unit, period }) => unit === fact.unit && period === fact.period) ?? figures.find(({ unit }) => unit === fact.unit) ?? figures[0];
  return figure ? amountOf(figure.quantity!).div(found.unitOfMeasure?.multiplier ?? 1).toNumber() : null;
}

function cellOf({ value = null, formula, numberFormat, style }: CellContent): Cell | undefined {
  if (value === null && formula === undefined && numberFormat === undefined && style?.indent === undefined) return undefined;
  return { value, ...(formula !== undefined && { formula }), ...(numberFormat !== undefined && { numberFormat }), ...(style?.indent !== undefined && { indent: style.indent }) };
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row}:${column}`;
