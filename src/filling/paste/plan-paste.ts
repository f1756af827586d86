/**
 * 粘贴: a block from Word, a web page, a mail or another sheet, put into the form by its labels. 「会员人数 ２.２万人」 is proposed
 * as 22,000 for 会员人数, with what it was read from; nothing is guessed, and no formula is overwritten.
 *
 * `unfilled` has the place of each label in the block that means no indicator, several, or the same as another line. The
 * person answers with `answers`: key of that place ("paste:3:1", `placeKey`) → indicator id, or "" to leave the line out.
 */
import { gridOf } from '../../forms/grid';
import { indexOf } from '../../forms/form-index';
import { itemIndexOf } from '../../forms/best-table';
import { readLabel } from '../../forms/label';
import { readReportPeriod } from '../../forms/period-label';
import { readSheet } from '../../forms/read-forms';
import { placeKey } from '../../model/address';
import type { Fill, FillPlan, Unfilled } from '../../model/fill';
import type { Form } from '../../model/form';
import type { Workbook } from '../../model/workbook';
import { readNumber } from '../../text/number';
import { readUnits, unitOfMeasure } from '../../text/unit-of-measure';
import { looseFigures } from './loose-figures';
import { looseLines } from './loose-lines';
import { MOST_ROWS, PASTED_SHEET, sheetOfBlock, textAt, type PastedBlock } from './pasted-block';
import { asPrinted } from './pasted-definition';
import { fillFromPaste } from './fill-from-paste';
import type { OpenLabel, PastedFigure, PastedFigures } from './pasted-figure';
import { settleConflicts } from './settle-conflicts';
import { tableFigures } from './table-figures';

export function planPaste(form: Form, _workbook: Workbook, block: PastedBlock, answers: ReadonlyMap<string, string>): FillPlan {
  if (form.records) return { kind: 'paste', fills: [], unfilled: [{ title: form.title, reason: '名册请直接粘贴到表格里，这里只认统计表的数字' }] };
  if (block.rows.length > MOST_ROWS) return { kind: 'paste', fills: [], unfilled: [{ title: form.title, reason: `粘贴的内容有 ${block.rows.length} 行，太长了，只粘贴有本表数字的部分` }] };
  const parts = readBlock(form, block, answers);
  const isLeftOut = ({ row, column }: { readonly row: number; readonly column: number }): boolean => answers.get(placeKey({ sheet: PASTED_SHEET, row, column })) === '';
  const told = ({ fact: { place } }: PastedFigure): string => textAt(block, place.row, place.column).trim();
  const settled = settleConflicts(parts.flatMap(({ figures }) => figures).filter((figure) => !isLeftOut(figure)), answers, told);
  const doubts = doubtsOfAll(form, parts);
  const fills: Fill[] = [];
  const open: OpenLabel[] = [...settled.open, ...parts.flatMap((part) => part.open).filter((label) => !isLeftOut(label))];
  for (const figure of settled.figures) {
    const filled = fillFromPaste(indexOf(form), figure, told(figure), { isUnitStated: isUnitStated(block, figure), doubts });
    if (filled && 'reason' in filled) open.push({ ...figure, reason: filled.reason });
    else if (filled) fills.push(filled);
  }
  const unfilled = open.sort((a, b) => a.row - b.row || a.column - b.column).map(shown);
  const isVoid = fills.length === 0 && unfilled.length === 0;
  return {
    kind: 'paste',
    fills: fills.sort((a, b) => a.place.row - b.place.row || a.place.column - b.place.column),
    unfilled: isVoid ? [{ title: form.title, reason: '粘贴的内容里没有认出本表的指标和数字，请连指标名称一起粘贴' }] : unfilled,
  };
}

/** Whole tables first, then the lines that belong to none. */
function readBlock(form: Form, block: PastedBlock, answers: ReadonlyMap<string, string>): readonly PastedFigures[] {
  const definition = asPrinted(form);
  const sheet = sheetOfBlock(block);
  const tables = [...readSheet(sheet, [definition], answers)];
  const grid = gridOf(sheet);
  const rows = block.rows.map((_, at) => at + 1);
  const loose = rows.filter((row) => !tables.some(({ area }) => row >= area.top && row <= area.bottom));
  const lines = looseLines(grid, loose, itemIndexOf(definition));
  const [title] = tables.length > 0 ? [] : loose.map((row) => titleIn(block, row)).filter((text) => text !== undefined);
  const reportPeriod = title === undefined ? undefined : readReportPeriod(title);
  return [...tables.map((table) => tableFigures(table, form, definition, sheet)), { ...looseFigures(lines, grid, form, definition, answers), ...(reportPeriod && { reportPeriod }) }];
}

/** The one text of a row that names a time. */
function titleIn(block: PastedBlock, row: number): string | undefined {
  const texts = block.rows[row - 1]!.filter((text) => text.trim() !== '');
  return texts.length === 1 && readReportPeriod(texts[0]!) ? texts[0] : undefined;
}

/** What is pasted says that it is of another time or of another union. */
function doubtsOfAll({ reportPeriod, reportingUnit }: Form, parts: readonly PastedFigures[]): readonly string[] {
  const doubts = parts.flatMap((part) => {
    const isOfAnotherTime = part.reportPeriod && reportPeriod && (part.reportPeriod.year !== reportPeriod.year || part.reportPeriod.span !== reportPeriod.span || part.reportPeriod.number !== reportPeriod.number);
    const isOfAnother = part.reportingUnit !== undefined && reportingUnit !== undefined && readLabel(part.reportingUnit).keys[0] !== readLabel(reportingUnit).keys[0];
    return [
      ...(isOfAnotherTime ? [`粘贴内容写的是${part.reportPeriod.text}，本表是${reportPeriod.text}`] : []),
      ...(isOfAnother ? [`粘贴内容的填报单位是「${part.reportingUnit}」，本表是「${reportingUnit}」`] : []),
    ];
  });
  return [...new Set(doubts)];
}

/** With the number, with its label, in its row, or in a line above. */
function isUnitStated(block: PastedBlock, { fact, label }: PastedFigure): boolean {
  const { row, column } = fact.place;
  if (readNumber(textAt(block, row, column))?.unit || readLabel(label).unit) return true;
  return (block.rows[row - 1] ?? []).some((text) => unitOfMeasure(text) !== undefined) || block.rows.some((texts) => texts.some((text) => readUnits(text).length > 0));
}

function shown({ label, row, column, reason, candidates }: OpenLabel): Unfilled {
  return { title: label, place: { sheet: PASTED_SHEET, row, column }, reason, ...(candidates && { candidates }) };
}
