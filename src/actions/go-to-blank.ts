/**
 * 下一个空格 of 校验: the next required cell that is still blank, with its card; round at the end of the sheet. A formula that waits
 * for its parts comes only when nothing else is left, since there is nothing to be typed into it.
 */
import type { CellRef } from '../model/address';
import type { Finding } from '../model/finding';
import type { Workbook } from '../model/workbook';
import { inWords, type Action } from './action';
import { isBlank } from './finding-order';
import { selectFinding } from './select-finding';

/** Input: the sheet; undefined stays on the sheet where the person is, if anything is blank there. */
export const goToBlank: Action<string | undefined> = {
  id: 'go-to-blank',
  label: inWords('下一个空格', 'Next empty cell'),
  isAvailable: ({ prepared }, can) => can.select && (prepared?.findings.some(isBlank) ?? false),
  async run(context, asked) {
    const { prepared, selection } = context.state;
    const all = prepared?.findings.filter(isBlank) ?? [];
    const sheet = asked ?? all.find(({ place }) => place.sheet === selection?.sheet)?.place.sheet ?? all[0]?.place.sheet;
    const blanks = all.filter(({ place }) => place.sheet === sheet);
    const typed = blanks.filter(({ place }) => prepared && !isFormula(prepared.workbook, place));
    const finding = nextOf(typed.length > 0 ? typed : blanks, selection);
    return finding ? selectFinding.run(context, finding.id) : (now) => now;
  },
};

function isFormula({ sheets }: Workbook, { sheet: name, row, column }: CellRef): boolean {
  return sheets.find((sheet) => sheet.name === name)?.cellAt(row, column).formula !== undefined;
}

/** @param blanks of one sheet, in reading order */
function nextOf(blanks: readonly Finding[], after: CellRef | undefined): Finding | undefined {
  const isBelow = ({ place }: Finding): boolean => after?.sheet === place.sheet && (place.row - after.row || place.column - after.column) > 0;
  return blanks.find(isBelow) ?? blanks[0];
}
