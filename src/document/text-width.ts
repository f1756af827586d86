/** The width of a text in characters: a 汉字 is one, a letter or digit a half. 「2026年」 is three wide. */
export function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/[\u0020-\u024f]/u.test(character) ? 0.5 : 1), 0);
}
