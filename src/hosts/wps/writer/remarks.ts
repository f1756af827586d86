/** Remarks as comments beside the text. Ours begin with the same sign as in Word, by which those of an earlier call are found and taken away. */
import type { TextPlace, TextRemark } from '../../../model/document-text';
import { HostRefused } from '../../host-refused';
import { textOf } from './document-text';
import type { Reading } from './read-document';
import type { WriterDocument, WriterRange } from './writer-model';

const SIGN = '【校对】';

/** The range of a place, where the text there is still what was read. @throws HostRefused place-missing */
export function rangeOfPlace(document: WriterDocument, { raw, paragraphs, end: last, positionOf }: Reading, { paragraph, start, end }: TextPlace): WriterRange {
  const [text, from] = [paragraphs.texts[paragraph], paragraphs.starts[paragraph]];
  if (text === undefined || from === undefined || start < 0 || end > text.length || start > end) throw gone();
  const first = positionOf(from + start);
  const behind = end > start ? positionOf(from + end - 1) + 1 : first;
  if (behind > last || behind > document.Content.End) throw gone();
  const range = document.Range(first, behind);
  if (textOf(range) !== raw.slice(from + start, from + end)) throw gone();
  return range;
}

/** The places are looked at before anything is written. */
export function setRemarks(document: WriterDocument, read: Reading, remarks: readonly TextRemark[]): void {
  const comments = document.Comments;
  if (!comments) throw new HostRefused('no-comments', '这个版本的 WPS 文字不能加批注；在窗格里查看这些意见。');
  const places = remarks.map(({ place, text }) => {
    const { Start: start, End: end } = rangeOfPlace(document, read, place);
    return { start, end, text };
  });
  for (let at = comments.Count; at > 0; at -= 1) {
    const comment = comments.Item(at)!;
    if (textOf(comment.Range).startsWith(SIGN)) comment.Delete();
  }
  // From the last to the first: a comment may take a position where it stands.
  for (const { start, end, text } of [...places].sort((a, b) => b.start - a.start)) comments.Add(document.Range(start, end), `${SIGN}${text}`);
}

function gone(): HostRefused {
  return new HostRefused('place-missing', '文中的这一处在核对之后改动过，没有定位；重新核对后再试。');
}
