/**
 * A paragraph as it is read: without the signs that programs keep in it for a picture (U+0001), a footnote (U+0002) or a comment (U+0005).
 * They are no part of what is said, and after 写成批注 they stand in the middle of it: 「会员1206⚑人」 reads 「会员1206人」, whose last
 * character is the eighth there.
 */
const SIGN = /(?![\s\u0085])\p{Cc}/u;
const SIGNS = /(?![\s\u0085])\p{Cc}/gu;

export interface ReadableText {
  readonly text: string;
  /** Of a character of `text`, where it stands in the paragraph. */
  placeOf(index: number): number;
}

export function readableText(paragraph: string): ReadableText {
  if (!SIGN.test(paragraph)) return { text: paragraph, placeOf: (index) => index };
  const places = indexesOf(paragraph);
  return { text: withoutSigns(paragraph), placeOf: (index) => places[index] ?? paragraph.length };
}

export function withoutSigns(text: string): string {
  return text.replace(SIGNS, '');
}

function indexesOf(paragraph: string): readonly number[] {
  const indexes: number[] = [];
  for (let index = 0; index < paragraph.length; index += 1) if (!SIGN.test(paragraph[index]!)) indexes.push(index);
  return indexes;
}
