/** 复制清单: the remarks as a numbered list, to send to whoever wrote the draft. 「1. 【错误】截至【20xx年】底，…… “20xx年”还没有填。」 */
import type { Level } from '../model/relation';
import { escapeHtml } from '../text/escape-html';
import { inWords, type Action } from './action';
import { remarksLeft, type PlacedRemark } from './proofreading';
import { remarkExcerpt } from './remark-excerpt';
import { remarkText } from './remark-text';
import { withNotice } from './state';

const LEVELS: Readonly<Record<Level, string>> = { hard: '错误', soft: '待核实', hint: '提示' };

export const copyRemarks: Action = {
  id: 'copy-remarks',
  label: inWords('复制清单', 'Copy list'),
  isAvailable: ({ proofread }) => proofread !== undefined && remarksLeft(proofread).length > 0,
  async run({ state: { proofread }, delivery }) {
    if (!proofread) return (now) => now;
    const lines = remarksLeft(proofread).map((remark) => listed(remark, proofread.paragraphs));
    await delivery.copy(`<ol>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('')}</ol>`, lines.map((line, at) => `${at + 1}. ${line}`).join('\n'));
    return (now) => withNotice(now, { kind: 'copied' });
  },
};

function listed(remark: PlacedRemark, paragraphs: readonly string[]): string {
  const { before, text, after } = remarkExcerpt(paragraphs, remark.place);
  return `【${LEVELS[remark.level]}】${before}【${text}】${after} ${remarkText(remark)}`;
}
