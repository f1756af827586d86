/**
 * Text as it was meant: full-width letters, digits and signs made half-width (NFKC), invisible characters gone.
 * 「职工人数（万人）」 → 「职工人数(万人)」, 「１，２０６」 → 「1,206」.
 *
 * Left as printed, because NFKC would make digits of them: circled numbers and superscripts (the footnote mark in
 * 「12①」 must not turn 12 into 121), fractions, ㎡ and the dots of 「…」.
 */
const ALREADY_PLAIN = /^[\x20-\x7e\u4e00-\u9fff]*$/;
const FOLDABLE = /[^\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u209f\u2150-\u218b\u2460-\u24ff\u2776-\u2793\u3248-\u324f\u3251-\u325f\u32b1-\u32bf\u33a1\u2025\u2026]+/gu;

export function plainText(text: string): string {
  if (ALREADY_PLAIN.test(text)) return text.trim();
  return text
    .replace(FOLDABLE, (run) => run.normalize('NFKC'))
    .replace(/[\p{Cf}\ufe00-\ufe0f]/gu, '')
    .replace(/[\s\u0085]/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

/** 「北 京」 and 「北　京」 are 「北京」. */
export function withoutSpaces(text: string): string {
  return plainText(text).replaceAll(' ', '');
}
