/** Office.js counts the width of a column in points of the screen: a character is 7 pixels, a cell has 5 of padding, a point is 4/3 pixels. 10 → 56.25 */
export function columnPoints(characters: number): number {
  return Math.round(characters * 7 + 5) * 0.75;
}

/** 25.4 → 72 */
export function pointsOf(millimetres: number): number {
  return (millimetres / 25.4) * 72;
}
