/** Bookmarks whose name begins with an underscore are there only while hidden ones are asked for; the person's setting comes back. */
import type { WriterBookmarks, WriterDocument } from './writer-model';

export function withHiddenMarks<Result>(document: WriterDocument, work: (bookmarks: WriterBookmarks) => Result): Result {
  const bookmarks = document.Bookmarks;
  const showed = bookmarks.ShowHidden;
  if (showed !== true) bookmarks.ShowHidden = true;
  try {
    return work(bookmarks);
  } finally {
    if (showed !== true) bookmarks.ShowHidden = showed;
  }
}
