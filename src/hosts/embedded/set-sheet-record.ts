/** Puts a record on a sheet of Univer by a mutation of our own, so that Univer's undo takes it back with the rest. */
import { CommandType, IUniverInstanceService, UniverInstanceType, type ICommandService, type IMutation, type Injector, type Workbook } from '@univerjs/core';
import type { FWorksheet } from './facade';
import { recordOfSheet, type SheetRecord } from './sheet-record';
import { undoableStep } from './undoable-step';

interface RecordParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly record: SheetRecord;
}

const SetSheetRecord: IMutation<RecordParams> = {
  id: 'union-report.mutation.set-sheet-record',
  type: CommandType.MUTATION,
  handler(accessor, { unitId, subUnitId, record }) {
    const sheet = accessor.get(IUniverInstanceService).getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)?.getSheetBySheetId(subUnitId);
    if (sheet) sheet.getConfig().custom = { ...record };
    return sheet !== undefined && sheet !== null;
  },
};

export function registerRecords(commands: ICommandService): void {
  commands.registerCommand(SetSheetRecord);
}

export function setSheetRecord(injector: Injector, sheet: FWorksheet, record: SheetRecord): void {
  const [unitId, subUnitId] = [sheet.getWorkbook().getUnitId(), sheet.getSheetId()];
  const step = (params: RecordParams) => ({ id: SetSheetRecord.id, params });
  const present = recordOfSheet(sheet.getSheet().getConfig());
  undoableStep(injector, unitId, step({ unitId, subUnitId, record }), step({ unitId, subUnitId, record: present }));
}
