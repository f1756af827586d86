/**
 * What stands in quotes or between title marks is a name or a slogan: “三个代表”, 《劳动合同法》第三十九条.
 * A quotation that is a sentence, or longer than a name can be, or lists figures, is read like any other text; so is one that is not closed in its paragraph.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const LONGEST_NAME = 24;
const LONGEST_TITLE = 60;
const ENCLOSED = /《[^《》\n]*》|“[^“”\n]*”|‘[^‘’\n]*’|「[^「」\n]*」|"[^"\n]*"/gu;

/** In reading order, apart from one another. */
export function namesEnclosedIn(text: string): readonly Span[] {
  return [...text.matchAll(ENCLOSED)].filter(([enclosed]) => isName(enclosed)).map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

function isName(enclosed: string): boolean {
  const length = enclosed.length - 2;
  return enclosed.startsWith('《') ? length <= LONGEST_TITLE : length <= LONGEST_NAME && !/[。;]|,.*\d\d|\d\d.*,/u.test(enclosed);
}
