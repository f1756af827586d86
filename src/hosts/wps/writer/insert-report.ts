/**
 * Puts a report into the open document. The new one is written, dressed and marked beside the old one, which goes only then; what the
 * document then holds is read again and compared letter by letter. All of it is one turn and one step of WPS's own undo.
 */
import type { ReportDocument } from '../../../model/report-document';
import { figureBookmark } from '../../../writers/docx/figure-mark';
import type { DocumentProfile } from '../../../writers/docx/profile';
import { pageText, type PageText } from '../../../writers/page-text';
import { HostRefused } from '../../host-refused';
import type { Journal } from '../journal';
import { textBetween, textOf } from './document-text';
import { SEPARATE_BY_TABS } from './numbers';
import { placeForReport, type ReportPlace } from './place-for-report';
import { readDocument, REPORT_MARK, type Reading, type Stretch } from './read-document';
import { setLineLooks, setTableLooks, shadeWords } from './set-looks';
import type { WriterDocument, WriterProgram, WriterTable } from './writer-model';

/** @throws whatever WPS throws, and the journal then leads back. */
export function insertReport(program: WriterProgram, document: WriterDocument, report: ReportDocument, profile: DocumentProfile, journal: Journal): void {
  const before = readDocument(document);
  const place = placeForReport(program, document, before.report, journal);
  const page = pageText(report, profile);
  const standing = textOf(document.Content);
  const [from, to] = [before.indexAt(place.old?.start ?? place.at), before.indexAt(place.at)];
  writeText(document, place, page, journal);
  setLineLooks(document, place.at, page, profile);
  for (const { start, end, table } of [...page.tables].reverse()) setTableLooks(tableFrom(document, place.at + start, place.at + end, table), table, profile);
  shadeWords(document, place.at, page.toConfirm);
  const marks = markFigures(document, place.at, page, nextOrder(before));
  const written = { start: place.at, end: place.at + page.length };
  document.Bookmarks.Add(REPORT_MARK, document.Range(written.start, written.end));
  readBack(document, standing.slice(0, to) + page.shown + standing.slice(to), written, marks);
  if (!place.old) return;
  document.Range(place.old.start, place.old.end).Delete();
  if (asked(() => textOf(document.Content)) !== standing.slice(0, from) + page.shown + standing.slice(to)) throw notTaken();
}

/** The way back takes away all that stands between the old report and what followed it. */
function writeText(document: WriterDocument, { at, old }: ReportPlace, { inserted }: PageText, journal: Journal): void {
  const behind = document.Content.End - at;
  const replaced = old && textBetween(document, old.start, old.end);
  journal.note(() => {
    const end = document.Content.End - behind;
    if (old && textBetween(document, old.start, old.end) !== replaced) throw new Error('the old report is gone');
    if (end > at) document.Range(at, end).Delete();
    if (old) document.Bookmarks.Add(REPORT_MARK, document.Range(old.start, old.end));
  });
  document.Range(at, at).InsertAfter(inserted);
  if (textBetween(document, at, at + inserted.length) !== inserted) throw notTaken();
}

/** Where a build cannot turn text into a table, one is made in its place and filled cell by cell. */
function tableFrom(document: WriterDocument, start: number, end: number, { head, rows }: PageText['tables'][number]['table']): WriterTable {
  const range = document.Range(start, end);
  const size = [rows.length + 1, head.length] as const;
  if (typeof range.ConvertToTable === 'function') return range.ConvertToTable(SEPARATE_BY_TABS, ...size);
  const lines = textOf(range).split('\r').slice(0, -1).map((line) => line.split('\t'));
  range.Delete();
  const table = document.Tables.Add(document.Range(start, start), ...size);
  lines.forEach((line, row) => line.forEach((cell, column) => {
    if (cell !== '') table.Cell(row + 1, column + 1).Range.InsertAfter(cell);
  }));
  return table;
}

/** @returns the marks by name, with the text that each is around */
function markFigures(document: WriterDocument, at: number, { figures }: PageText, first: number): ReadonlyMap<string, string> {
  const bookmarks = document.Bookmarks;
  return new Map(figures.map(({ start, end, claim }, order) => {
    const name = figureBookmark(first + order, claim.id, claim.text);
    bookmarks.Add(name, document.Range(at + start, at + end));
    return [name, claim.text];
  }));
}

/** Once more where WPS was busy: what is deleted is no reason to go back. */
function asked<Answer>(question: () => Answer): Answer {
  try {
    return question();
  } catch {
    return question();
  }
}

/** Behind every order that the document has given out, so that no mark is moved. */
export function nextOrder({ text: { figures } }: Pick<Reading, 'text'>): number {
  return 1 + Math.max(0, ...figures.map(({ bookmark }) => Number(/^_f(\d+)_/.exec(bookmark ?? '')?.[1] ?? 0)));
}

function readBack(document: WriterDocument, expected: string, written: Stretch, marks: ReadonlyMap<string, string>): void {
  const { raw, report, text } = readDocument(document);
  const held = new Map(text.figures.map(({ bookmark, text: figure }) => [bookmark, figure]));
  const isMarked = report?.start === written.start && report.end === written.end && [...marks].every(([name, figure]) => held.get(name) === figure);
  if (raw !== expected || !isMarked) throw notTaken();
}

export function notTaken(): HostRefused {
  return new HostRefused('not-taken', 'WPS 文字没有照样写下，文档仍是原样；关上打开的对话框后再试。');
}
