/** A relation as it is read, not as it is typed: 会员人数 <= 职工人数 → 会员人数 ≤ 职工人数. */
const SIGNS: readonly (readonly [string, string])[] = [['<=', '≤'], ['>=', '≥'], ['!=', '≠'], ['<>', '≠']];

export function relationText(relation: string): string {
  return SIGNS.reduce((text, [typed, read]) => text.replaceAll(typed, read), relation);
}
