/**
 * A report into the document: our own .docx, put into a content control of its own, so that headings, fonts, table, chart and the controls
 * of figures come along, and the next run finds what to replace. One round trip to look, one to write.
 * Word leaves page and page numbers of an inserted file behind; `openAsNew` opens the file itself.
 */
import { base64Of } from './base64';

export const REPORT_TAG = 'union-report';
const REPORT_TITLE = '工会填报助手：总结';
/** Where the person may stand, and a report may not: it would be on every page. */
const OUTSIDE_TEXT: ReadonlySet<string> = new Set(['Header', 'Footer', 'Footnote', 'Endnote', 'NoteItem']);

export async function insertReport(context: Word.RequestContext, docx: Uint8Array): Promise<void> {
  const { document } = context;
  const former = document.contentControls.getByTag(REPORT_TAG).getFirstOrNullObject();
  former.load('id');
  const place = document.getSelection().paragraphs.getLast();
  place.load('text,tableNestingLevel,parentBody/type');
  await context.sync();
  if (!former.isNullObject) {
    former.insertFileFromBase64(base64Of(docx), 'Replace');
    await context.sync();
    return;
  }
  const holder = OUTSIDE_TEXT.has(place.parentBody.type) ? document.body.insertParagraph('', 'End') : freshParagraph(place);
  const control = holder.insertContentControl();
  control.tag = REPORT_TAG;
  control.title = REPORT_TITLE;
  control.insertFileFromBase64(base64Of(docx), 'Replace');
  await context.sync().catch(async (error: unknown) => {
    await withoutHolder(context, control);
    throw error;
  });
}

/** Behind the table where the person stands in one; before an empty paragraph, so that there is room to write behind the report. */
function freshParagraph(place: Word.Paragraph): Word.Paragraph {
  if (place.tableNestingLevel > 0) return place.parentTable.insertParagraph('', 'After');
  return place.insertParagraph('', place.text === '' ? 'Before' : 'After');
}

/** What was prepared for a file that Word then refused goes again, as far as Word lets it; the refusal itself is what is told. */
async function withoutHolder(context: Word.RequestContext, control: Word.ContentControl): Promise<void> {
  control.delete(false);
  await context.sync().catch(() => undefined);
}
