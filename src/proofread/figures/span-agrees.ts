/** The title sums up half a year and the text 「现将全年工作总结如下」, or the other way round: left over from another report. */
import type { Remark } from '../../model/proofreading';
import { remarkWithin } from './figure-remark';
import type { Piece } from './pieces';

const SPAN = '(?:上半年|下半年|半年|全年|年度|[一二三四]季度|前三季度)';
const ENTITLED = new RegExp(SPAN, 'u');
const SUMMED_UP = new RegExp(`(?<=(?:现将|现就|下面就)[^。]{0,30}?)${SPAN}(?=[^。]{0,24}(?:总结|汇报|报告)如下)`, 'gu');
const SAME: Readonly<Record<string, string>> = { 半年: '上半年', 年度: '全年' };

export function spanAgrees({ title, paragraphs }: Piece): readonly Remark[] {
  if (!title) return [];
  const entitled = ENTITLED.exec(title.text)?.[0];
  if (entitled === undefined) return [];
  return paragraphs.filter((paragraph) => paragraph !== title).flatMap((paragraph) =>
    [...paragraph.text.matchAll(SUMMED_UP)].flatMap(({ 0: said, index }) => {
      if ((SAME[said] ?? said) === (SAME[entitled] ?? entitled)) return [];
      return [remarkWithin(paragraph, index, index + said.length, { kind: 'period-mismatch', level: 'soft', message: `题目是“${entitled}”，这里是“${said}”，请核对。` })];
    }),
  );
}
