/** The sheets there are, by the ids that events and later requests name them by. */
import type { Sheet } from '../../../model/workbook';

export interface SeenSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: Sheet['visibility'];
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

export async function readSheetList(context: Excel.RequestContext): Promise<readonly SeenSheet[]> {
  const sheets = requestSheetList(context);
  await context.sync();
  return seenSheets(sheets);
}

export function requestSheetList({ workbook }: Excel.RequestContext): Excel.WorksheetCollection {
  return workbook.worksheets.load('items/id,items/name,items/visibility');
}

export function seenSheets({ items }: Excel.WorksheetCollection): readonly SeenSheet[] {
  return items.map(({ id, name, visibility }) => ({ id, name, visibility: VISIBILITY[visibility] }));
}
