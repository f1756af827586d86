import { statusOf } from '../../src/taskpane/frame/status';
import { zhCN } from '../../src/taskpane/locale/zh-CN';
import type { Finding } from '../../src/model/finding';
import type { Level } from '../../src/model/relation';
import type { SessionState } from '../../src/actions/state';
import { stateOf } from './prepared';

const found = (...levels: Level[]) =>
  stateOf({ workbook: { sheets: [] }, forms: [], outcomes: [], rates: [], explanations: new Map(), orphans: [], findings: levels.map((level) => ({ level }) as Finding) });

/** So many required cells left blank besides. */
const filling = (blanks: number, ...levels: Level[]) => {
  const { prepared, ...rest } = found(...levels);
  return { ...rest, prepared: { ...prepared!, findings: [...prepared!.findings, ...Array.from({ length: blanks }, () => ({ level: 'hard', blanks: 1 }) as Finding)] } };
};

/** All findings of the state are answered by explanations that hold. */
function explained(state: SessionState): SessionState {
  const findings = state.prepared!.findings.map((finding, at) => ({ ...finding, id: String(at) }));
  const explanation = { about: { sheet: '', address: '', subject: '', actual: '', question: '' }, reasonCode: 'other', text: '', claimed: [], boundTo: [] } as const;
  return { ...state, prepared: { ...state.prepared!, findings, explanations: new Map(findings.map(({ id }) => [id, { explanation, state: 'accepted' as const }])) } };
}

test.each<[string, SessionState, string, string]>([
  ['nothing read', stateOf(undefined), 'quiet', '未校验'],
  ['first reading', stateOf(undefined, { running: { actionId: 'check-workbook', quiet: false } }), 'quiet', '正在校验'],
  ['cancelled', stateOf(undefined, { reading: { state: 'cancelled' } }), 'quiet', '已取消'],
  ['unreadable', stateOf(undefined, { reading: { state: 'failed', sentence: '文件已损坏。' } }), 'bad', '未能读取'],
  ['no form', stateOf(undefined, { reading: { state: 'no-form', sheets: [] } }), 'quiet', '未找到报表'],
  ['errors and doubts', found('hard', 'hard', 'soft'), 'bad', '2 处错误 · 1 处待核实'],
  ['a form that is being filled in', filling(12), 'quiet', '还有 12 格必填'],
  ['errors in a form that is being filled in', filling(12, 'hard', 'hard', 'hard'), 'bad', '3 处错误 · 还有 12 格必填'],
  ['doubts in a form that is being filled in', filling(1, 'soft'), 'doubtful', '还有 1 格必填 · 1 处待核实'],
  ['doubts and hints', found('soft', 'hint'), 'doubtful', '1 处待核实 · 1 条提示'],
  ['hints only', found('hint'), 'good', '全部通过 · 1 条提示'],
  ['what is explained is no longer to confirm', explained(found('soft')), 'good', '全部通过 · 已说明 1 处'],
  ['all well', found(), 'good', '全部通过'],
  ['a quiet check leaves the counts', { ...found('hard'), running: { actionId: 'check-workbook', quiet: true } }, 'bad', '1 处错误'],
  ['a cancelled second check', { ...found('hard'), reading: { state: 'cancelled' } }, 'quiet', '已取消，结果不是最新'],
])('%s', (_, state, tone, text) => {
  expect(statusOf(state, zhCN)).toEqual({ tone, text });
});
