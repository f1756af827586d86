/**
 * Characters that no Chinese draft has a use for: single letters of Thai, Cyrillic and the like inside a word (「现ท将」), ™ and ©,
 * characters without a shape, and those that a failed conversion leaves (�, 锟斤拷). A foreign word of three letters and more is a word.
 */
import { slipOf } from '../patterns';

const FOREIGN = String.raw`\p{Script=Thai}\p{Script=Lao}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}`;
const remove = (): string => '';

export const strayCharacters = slipOf([
  { kind: 'stray-character', level: 'hard', pattern: new RegExp(`(?<![${FOREIGN}])[${FOREIGN}]{1,2}(?![${FOREIGN}])`, 'gu'), message: (found) => `混入了外文字符“${found}”，建议删去。`, suggestion: remove },
  { kind: 'stray-character', level: 'hard', pattern: /[™®©]{1,4}/gu, message: (found) => `混入了符号“${found}”，建议删去。`, suggestion: remove },
  { kind: 'stray-character', level: 'hard', pattern: /(?<=\p{Script=Han})`(?=\p{Script=Han})|(?<=\p{Script=Han}的)\.(?=\p{Script=Han})|(?<=[和与及地得对把])\.(?=\p{Script=Han})/gu, message: (found) => `句中混入了“${found}”，建议删去。`, suggestion: remove },
  { kind: 'stray-character', level: 'hard', pattern: /(?:\uFFFD|锟斤拷|烫烫烫|屯屯屯){1,8}/gu, message: (found) => `“${found}”是乱码，请核对原稿补上这里的字。` },
  { kind: 'stray-character', level: 'hard', pattern: /[\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\uFEFF\u00AD]{1,8}/gu, message: () => '这里有看不见的字符，建议删去。', suggestion: remove },
  { kind: 'stray-character', level: 'hard', pattern: /(?:(?![\t\n\v\f\r\u0085])[\p{Co}\p{Cc}]){1,8}/gu, message: () => '这里有无法显示的字符，建议删去或补上原来的字。' },
]);
