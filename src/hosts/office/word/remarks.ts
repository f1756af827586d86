/**
 * Remarks as comments of Word. They come under the name of the person who is signed in, so that each begins with 【校对】: by it the next
 * run knows which to take away, and a reader knows what the person has not written.
 */
import type { DocumentText, TextRemark } from '../../../model/document-text';
import { findRanges } from './find-ranges';

const SIGN = '【校对】';

export async function putRemarks(context: Word.RequestContext, read: DocumentText, remarks: readonly TextRemark[]): Promise<void> {
  const comments = context.document.body.getComments();
  comments.load('items/content');
  const ranges = await findRanges(context, read, remarks.map(({ place }) => place));
  if (remarks.length === 0) await context.sync();
  for (const comment of comments.items) if (comment.content.startsWith(SIGN)) comment.delete();
  for (const [at, { text }] of remarks.entries()) ranges[at]!.insertComment(`${SIGN}${text}`);
  await context.sync();
}
