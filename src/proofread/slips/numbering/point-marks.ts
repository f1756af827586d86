/** 「一是…；二是…；三是…。四是…」: points parted by 「；」 all but once. Where several end with 「。」 they are sentences, and no slip. */
import type { Remark } from '../../../model/proofreading';
import { remarkOn, type Slip } from '../slip';
import { pointLists } from './points';

const FEWEST = 3;

export const pointMarks: Slip = (draft) => pointLists(draft).flatMap(({ points }): readonly Remark[] => {
  const marks = points.slice(1).map(({ start }) => ({ start: start - 1, mark: draft.text[start - 1]! }));
  const stops = marks.filter(({ mark }) => mark === '。');
  const [odd] = stops;
  const others = marks.filter(({ mark }) => '；;'.includes(mark));
  if (!odd || stops.length > 1 || marks.length < FEWEST || others.length !== marks.length - 1) return [];
  const usual = others[0]!.mark;
  const message = `各项之间都用“${usual}”，这里用了“。”，建议统一。`;
  return [remarkOn(draft, { kind: 'punctuation', level: 'hint', start: odd.start, end: odd.start + 1, message, suggestion: usual })];
});
