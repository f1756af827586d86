/**
 * The looks of a report that stands in the document. They are what is left out first: a build that lacks one of them has the report in
 * plainer dress rather than not at all.
 */
import { isClaim } from '../../../model/report-document';
import { columnWidths } from '../../../writers/docx/report-table';
import { textWidth, type DocumentProfile } from '../../../writers/docx/profile';
import { lookOf, textLook, type Look } from './line-look';
import { ALIGN, FALSE, LINE_SINGLE, ROWS_CENTERED, SIDE, STYLE_NORMAL, TRUE } from './numbers';
import type { PageText, Placed } from '../../../writers/page-text';
import type { WriterBorder, WriterDocument, WriterRange, WriterTable } from './writer-model';

/** In eighths of a point, as in a .docx. */
const HEAVY = 12;
const FINE = 6;
/** BGR. */
const TO_CONFIRM = 0xcc_f2_ff;

/** Of all lines, before tables are made of some. */
export function setLineLooks(document: WriterDocument, at: number, { inserted, lines }: PageText, profile: DocumentProfile): void {
  const whole = document.Range(at, at + inserted.length);
  asFarAsItGoes(() => (whole.Style = STYLE_NORMAL));
  setLook(whole, textLook(profile));
  for (const { start, end, look } of lines) if (look.kind !== 'text') setLook(document.Range(at + start, at + end), lookOf(look, profile));
}

/** Three lines: heavy above, fine under the head, heavy at the foot. Names stand on the left, figures in the middle. */
export function setTableLooks(table: WriterTable, { head, rows, ...rest }: PageText['tables'][number]['table'], profile: DocumentProfile): void {
  setLook(table.Range, lookOf({ kind: 'cell' }, profile));
  asFarAsItGoes(() => {
    table.AllowAutoFit = false;
    const columns = table.Columns;
    columnWidths({ head, rows, ...rest }, textWidth(profile), profile.tableSize).forEach((width, at) => (columns.Item(at + 1)!.Width = width));
  });
  asFarAsItGoes(() => {
    const all = table.Rows;
    all.Alignment = ROWS_CENTERED;
    all.AllowBreakAcrossPages = FALSE;
    const first = all.Item(1)!;
    first.HeadingFormat = TRUE;
    const borders = table.Borders;
    borders.Enable = FALSE;
    rule(borders.Item(SIDE.top)!, HEAVY);
    rule(borders.Item(SIDE.bottom)!, HEAVY);
    rule(first.Borders.Item(SIDE.bottom)!, FINE);
  });
  asFarAsItGoes(() => rows.forEach(([name], at) => {
    if (name !== undefined && (typeof name === 'string' || !isClaim(name))) table.Cell(at + 2, 1).Range.ParagraphFormat.Alignment = ALIGN.left;
  }));
}

export function shadeWords(document: WriterDocument, at: number, places: readonly Placed[]): void {
  for (const { start, end } of places) asFarAsItGoes(() => (document.Range(at + start, at + end).Font.Shading.BackgroundPatternColor = TO_CONFIRM));
}

function setLook(range: WriterRange, { font, paragraph }: Look): void {
  if (Object.keys(font).length > 0) asFarAsItGoes(() => Object.assign(range.Font, font));
  if (Object.keys(paragraph).length > 0) asFarAsItGoes(() => Object.assign(range.ParagraphFormat, paragraph));
}

function rule(border: WriterBorder, width: number): void {
  border.LineStyle = LINE_SINGLE;
  border.LineWidth = width;
}

function asFarAsItGoes(set: () => unknown): void {
  try {
    set();
  } catch {
    // This build does not have it; whether the text stands as it should is read back later.
  }
}
