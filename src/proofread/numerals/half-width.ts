/**
 * The text with full-width digits, letters and signs made half-width, character by character, so that offsets stay what they are:
 * 「（１）２．５％」 → 「(1)2.5%」. Unlike plainText nothing is trimmed or joined.
 */
const FULL_WIDTH = /[\uff01-\uff5e]/gu;
const OFFSET = 0xfee0;

const OTHERS: Readonly<Record<string, string>> = {
  '○': '〇', '兩': '两', '•': '.', '·': '.', '—': '-', '–': '-', '―': '-', '−': '-', '〜': '~', '∶': ':', '﹪': '%', '\u3000': ' ', '\u00a0': ' ',
};
const OTHER = new RegExp(`[${Object.keys(OTHERS).join('')}]`, 'gu');

export function halfWidth(text: string): string {
  return text.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - OFFSET)).replace(OTHER, (sign) => OTHERS[sign]!);
}
