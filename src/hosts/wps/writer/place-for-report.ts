/**
 * Where a report goes: in place of the one that was inserted before, else behind the paragraph that the person stands in. It stands in
 * paragraphs of its own, so that nothing of the person's is joined to it or takes its looks.
 */
import { HostRefused } from '../../host-refused';
import type { Journal } from '../journal';
import { textBetween } from './document-text';
import { IS_IN_TABLE, MAIN_STORY } from './numbers';
import type { Stretch } from './read-document';
import type { WriterDocument, WriterProgram } from './writer-model';

export interface ReportPlace {
  /** Where the text is to be inserted. */
  readonly at: number;
  /** The report of before, which ends there. */
  readonly old?: Stretch;
}

const PARAGRAPH_ENDS = ['\r', '\r\x07', '\f'];

/** What is written to make room is noted in the journal. @throws HostRefused run-together */
export function placeForReport(program: WriterProgram, document: WriterDocument, report: Stretch | undefined, journal: Journal): ReportPlace {
  if (!report) return { at: placeOfPerson(program, document, journal) };
  const isEnded = textBetween(document, report.end - 1, report.end) === '\r';
  const isJoined = !isEnded && textBetween(document, report.end, report.end + 1) !== '\r';
  const isBegun = report.start === 0 || PARAGRAPH_ENDS.includes(textBetween(document, report.start - 1, report.start));
  if (isJoined || !isBegun) {
    throw new HostRefused('run-together', '上次插入的总结与前后的文字连成了一段，没有写入；在总结开头之前、结尾之后各按一次回车分开，再试。');
  }
  const at = withRoom(document, isEnded ? report.end : report.end + 1, journal);
  return { at, old: { start: report.start, end: at } };
}

function placeOfPerson(program: WriterProgram, document: WriterDocument, journal: Journal): number {
  const selection = program.Selection;
  if (!selection || selection.StoryType !== MAIN_STORY) return withRoom(document, document.Content.End, journal);
  const range = selection.Range;
  if (selection.Information(IS_IN_TABLE)) return withRoom(document, range.Tables.Item(1)!.Range.End, journal);
  const paragraphs = range.Paragraphs;
  const { Start: start, End: end } = paragraphs.Item(paragraphs.Count)!.Range;
  return end - start === 1 ? start : withRoom(document, end, journal);
}

/** Behind the last paragraph nothing can stand, and in front of a table only in its first cell: there the paragraph is ended once more. */
function withRoom(document: WriterDocument, end: number, journal: Journal): number {
  const before = document.Content.End;
  const needsRoom = end === before || Boolean(document.Range(end, end).Information(IS_IN_TABLE));
  if (needsRoom) {
    journal.note(() => {
      if (document.Content.End > before) document.Range(end - 1, end).Delete();
    });
    document.Range(end - 1, end - 1).InsertAfter('\r');
  }
  return end;
}
