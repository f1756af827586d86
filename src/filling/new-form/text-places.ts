/** Room that text takes in a column: a Chinese character two places, a letter or digit one. 会员人数（人） takes 14. */
export function placesOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2000' ? 2 : 1), 0);
}

/** Lines of a text that wraps in a column of this width, of which the cell's edges take one place. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(2, Math.floor(width) - 1);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(placesOf(line) / (room - (room % 2)))), 0);
}
