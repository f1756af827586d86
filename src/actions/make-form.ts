/** 新建报表: a form's sheet as the scheme prescribes it, with the unit's name and the period, ready to be filled in. */
import type { ReportPeriod } from '../model/period';
import type { CellRef } from '../model/address';
import { InputError } from '../model/input-error';
import type { SheetEdit } from '../model/sheet-edit';
import { inWords, type Action } from './action';
import { knownDefinitions } from './known-definitions';
import { withNotice } from './state';
import { contentBefore } from './undo-write';

export interface NewForm {
  /** Definition code. */
  readonly code: string;
  /** "" leaves it to be filled in on the sheet. */
  readonly unitName: string;
  readonly period: ReportPeriod | undefined;
  /** Of a table of many units, its rows; blank rows where not given. */
  readonly unitNames?: readonly string[];
}

export class FormUnknown extends InputError {}

export const makeForm: Action<NewForm> = {
  id: 'make-form',
  label: inWords('新建报表', 'New form'),
  long: true,
  isAvailable: (_, can) => can.write,
  async run({ state, spreadsheet }, { code, unitName, period, unitNames }) {
    const [{ knownForms }, { newFormEdits }, { sharedRates }] = await Promise.all([
      import(/* webpackChunkName: "core" */ '../report'),
      import(/* webpackChunkName: "filling" */ '../filling/new-form/new-form'),
      import(/* webpackChunkName: "core" */ '../rates/definitions/index'),
    ]);
    const workbook = await spreadsheet.readWorkbook();
    const { definitions } = await knownDefinitions(state, workbook);
    const definition = knownForms(definitions).find((each) => each.code === code);
    if (!definition) throw new FormUnknown('form-unknown', '这个表式已经移除，没有新建；另选一个表式再试。');
    const name = unitName.trim();
    const edits = newFormEdits(definition, {
      takenNames: workbook.sheets.map((sheet) => sheet.name),
      rates: sharedRates,
      ...(name !== '' && { unitName: name }),
      ...(period && { period }),
      ...(unitNames && { unitNames }),
    });
    await spreadsheet.apply(edits);
    const sheet = edits.find(({ freshSheet, veryHidden }) => freshSheet && !veryHidden)!.sheet;
    const first = firstInput(edits, sheet);
    if (spreadsheet.can.select) await spreadsheet.select(first);
    return (now) => {
      const next = withNotice({ ...now, changes: now.changes + 1, selection: first }, { kind: 'form-made', title: definition.title, sheet }, contentBefore(workbook, edits));
      const { panel } = now.fill;
      return { ...next, step: 'fill', fill: { chosen: { sheet }, panel: panel?.kind === 'new-form' ? panel.then : undefined } };
    };
  },
};

/** The uppermost blank of the leftmost column that is there to be typed into: 本期 before 年度目标. A1 where there is none. */
function firstInput(edits: readonly SheetEdit[], sheet: string): CellRef {
  const blanks = edits.filter((edit) => edit.sheet === sheet).flatMap(({ row, column, cells }) =>
    cells.flatMap((line, down) => line.flatMap((content, across): readonly CellRef[] =>
      content?.isInput && (content.value ?? null) === null && content.formula === undefined ? [{ sheet, row: row + down, column: column + across }] : [])));
  return blanks.reduce<CellRef | undefined>((first, each) => (first && (first.column < each.column || (first.column === each.column && first.row <= each.row)) ? first : each), undefined) ?? { sheet, row: 1, column: 1 };
}
