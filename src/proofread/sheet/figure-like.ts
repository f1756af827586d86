/** What may stand in the place of a figure, slips included: 「1206人」, 「近5000份」, 「增长9..6%」, 「持平」; but not 「，取得良好效果」. */

const DIRECTION = '(?:增长|增加|下降|减少|提高)?';
const NUMBER = '(?:近|超|约)?[\\d.,]*\\d[\\d.,]*(?:余|多)?';
const UNIT = '[^\\d\\s。，、；,;:：]{0,6}';
const JUDGEMENT = '(?:[，,](?:实现全覆盖|超额完成|实现“双过半”))?';
const PRINTED = new RegExp(`^(?:${DIRECTION}${NUMBER}${UNIT}${JUDGEMENT}|第\\d+位|前\\d+位)$`, 'u');
const WORDED = /^(?:持平|基本持平|没有变化|基本稳定|翻[一两三]番)$/u;

export function isFigureLike(text: string): boolean {
  return PRINTED.test(text) || WORDED.test(text);
}
