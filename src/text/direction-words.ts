/**
 * Words that say which way a figure went: 「同比增长」 is up, 「有所减少」 down, 「基本持平」 level. A direction that is denied
 * (「未下降」) or is no news of a figure (「提高服务能力」 stands in a clause without one) is the caller's to judge.
 */
export type Direction = 'up' | 'down' | 'level';

const WORDS = /(?<up>增长|增加|上升|提高|提升|攀升|上涨|扩大|递增|多增|增至|升至|翻[一两三]?番)|(?<down>下降|减少|降低|下滑|回落|缩小|下跌|递减|锐减|降至|减至)|(?<level>持平|不变|基本稳定|没有变化)/gu;

/** In their order, each as often as it stands there. */
export function directionsIn(text: string): readonly Direction[] {
  return [...text.matchAll(WORDS)].map(({ groups }) => (groups?.up ? 'up' : groups?.down ? 'down' : 'level'));
}
