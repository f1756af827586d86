/** Names for the files that are handed out. 半年报.xlsx → 半年报; a title with 「/」 cannot name a file and gets a dash. */
export function stemOf(fileName: string): string {
  return safeFileName(fileName.replace(/\.[^.]{1,5}$/, ''));
}

export function safeFileName(title: string): string {
  return title.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').trim() || '未命名';
}
