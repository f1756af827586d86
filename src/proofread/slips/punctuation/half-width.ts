/** Half-width , ; : ( ) ! ? in a Chinese text that ends its sentences with 「。」: told once, at the first place between Chinese characters. */
import { isOfThePage } from '../residue/page-lines';
import { remarkOn, type Slip } from '../slip';

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）', '!': '！', '?': '？' };
const HALF = /(?<=[\p{Script=Han}”》）])[,;:!?(](?=[\p{Script=Han}“《（\n]|$)|(?<=\p{Script=Han})\)|[,;:!?](?=[\p{Script=Han}“《])/gu;
const BETWEEN = /(?<=\p{Script=Han})[,;:!?](?=\p{Script=Han})/u;

interface Mark {
  readonly mark: string;
  readonly start: number;
}

export const halfWidth: Slip = (draft) => {
  if (!draft.text.includes('。')) return [];
  const lines = draft.paragraphs.filter((line) => !isOfThePage(line));
  const found = lines.flatMap(({ start, text }) => [...text.matchAll(HALF)].map(({ 0: mark, index }): Mark => ({ mark, start: start + index })));
  const first = found.find(({ start }) => BETWEEN.test(draft.text.slice(start - 1, start + 2))) ?? found[0];
  if (!first) return [];
  const { mark, start } = first;
  const message = found.length === 1 ? `“${mark}”是半角标点，应用全角“${FULL[mark]}”。` : `标点有半角也有全角，半角的共${found.length}处（如这里的“${mark}”），建议统一为全角。`;
  return [remarkOn(draft, { kind: 'halfwidth-punctuation', level: 'hint', start, end: start + mark.length, message, suggestion: FULL[mark]! })];
};
