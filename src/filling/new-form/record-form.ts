/**
 * A record sheet as import systems expect it: title, a line with 填报单位, two rows of head, which are rows 1 to 4; records from
 * row 5; 填表说明 as the last row. Columns that the import system writes itself (是否导入成功) are left to it.
 */
import type { FormDefinition } from '../../model/form';
import type { RecordField } from '../../model/record';
import type { SheetEdit } from '../../model/sheet-edit';
import { fieldWidth } from './column-widths';
import { fieldCell, habitsOf } from './field-rule';
import { openCell } from './figure-cells';
import { layAbove } from './frame';
import { HEAD, NOTE, rowHeight, ROW_HEIGHT } from './look';
import type { NewFormOptions } from './new-form-options';
import { printPage, widened } from './print-page';
import { SheetDraft } from './sheet-draft';
import { linesOf } from './text-places';

const BLANK_ROWS = 30;
const HEAD_ROWS = 2;

export function recordForm(definition: FormDefinition, { unitName = '', period }: NewFormOptions, sheet: string): SheetEdit {
  const fields = (definition.fields ?? []).filter(({ isResult }) => !isResult);
  const widths = widened(fields.map(fieldWidth));
  const stub = 1 + fields.findIndex(({ content }) => content === 'name');
  const draft = new SheetDraft(sheet, widths, stub);
  const reported = period ? `报告期：${period.text}` : '填报日期：　　　年　　月　　日';
  const top = layAbove(draft, definition, [{ text: `填报单位（盖章）：${unitName}`, room: 38 }, { text: reported, room: 30 }]);
  fields.forEach(({ title }, at) => draft.block({ top, left: at + 1, bottom: top + HEAD_ROWS - 1, right: at + 1 }, { value: title, style: HEAD }));
  const headLines = Math.max(...fields.map(({ title }, at) => linesOf(title, widths[at]!)));
  for (let row = top; row < top + HEAD_ROWS; row++) draft.height(row, rowHeight(Math.ceil(headLines / HEAD_ROWS)));
  const first = top + HEAD_ROWS;
  const habits = habitsOf(fields, period);
  const cells = fields.map((field) => openCell(fieldCell(field, habits)));
  for (let row = first; row < first + BLANK_ROWS; row++) {
    cells.forEach((cell, at) => draft.put(row, at + 1, cell));
    draft.height(row, ROW_HEIGHT);
  }
  const note = noteOf(fields);
  const last = first + BLANK_ROWS;
  draft.block({ top: last, left: 1, bottom: last, right: draft.firstPage.length }, { value: note, style: NOTE });
  draft.height(last, 14 * linesOf(note, draft.firstPage.reduce((sum, width) => sum + width, 0)) + 6);
  const page = printPage({ widths, heights: draft.rowHeights, head: [top, first - 1], stub });
  return draft.edit({ frozen: { rows: first - 1, columns: stub <= 3 ? stub : 0 }, hidesGridLines: true, isProtected: true, takesNewRows: true, page });
}

function noteOf(fields: readonly RecordField[]): string {
  const titlesOf = (isMeant: (field: RecordField) => boolean) => fields.filter(isMeant).map(({ title }) => title).join('、');
  const [required, listed, unique] = [titlesOf(({ required: must }) => must === true), titlesOf(({ codeList }) => codeList !== undefined), titlesOf((field) => field.unique === true)];
  const told = [
    '每行填一条，从表头下第一行起连续填写，中间不留空行，不合并单元格，不增删、改动表头',
    ...(required === '' ? [] : [`必填：${required}`]),
    ...(unique === '' ? [] : [`不得重复：${unique}`]),
    ...(listed === '' ? [] : [`从列表中选：${listed}`]),
    '行数不够时，在已有的空行之间插入',
  ];
  return `填表说明：${told.map((each, at) => `${at + 1}．${each}。`).join('')}`;
}
