import { inOrder, moved } from '../../src/narrative/section-order';
import { composeReport } from '../../src/narrative/draft-report';
import type { ReportDocument } from '../../src/model/report-document';
import { draft, preparedTownship, type Line } from './prepared';

const ids = (text: string) => [...text].map((id) => ({ id }));

test.each([
  ['甲乙丙丁', '', '甲乙丙丁'],
  ['甲乙丙丁', '丁甲', '丁乙丙甲'],
  ['甲乙丙丁', '丁丙乙甲', '丁丙乙甲'],
  ['甲乙丙', '戊丙甲', '丙乙甲'],
  ['甲乙', '乙乙甲', '乙甲'],
])('%s with the order %s is %s', (sections, order, expected) => {
  expect(inOrder(ids(sections), [...order]).map(({ id }) => id).join('')).toBe(expected);
});

test.each([
  ['甲', 2, '乙丙甲'],
  ['丙', 0, '丙甲乙'],
  ['乙', 9, '甲丙乙'],
  ['乙', -1, '乙甲丙'],
  ['丁', 1, '甲乙丙'],
])('%s moved to %i', (id, to, expected) => {
  expect(moved([...'甲乙丙'], id, to).join('')).toBe(expected);
});

const LINES: readonly Line[] = [['会员人数', 900, 850, 1000], ['新增会员人数', 60], ['工会干部培训期数', 4, 3], ['工会干部培训人数', 80], ['招聘会次数', 2, 1], ['安置就业人数', 31]];
const headings = ({ blocks }: ReportDocument) => blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));

it('numbers the headings anew; 导语 and 结语 keep their places', () => {
  const report = draft(preparedTownship(...LINES), { order: ['employment', 'organisation', 'opening'] });
  expect(headings(report).slice(0, 3)).toEqual(['一、就业服务', '二、工会干部培训', '三、组织建设与会员发展']);
  expect(report.blocks[0]?.kind).toBe('paragraph');
});

it('puts 打算 in the same order', () => {
  const text = JSON.stringify(draft(preparedTownship(...LINES), { order: ['training', 'organisation'] }).blocks);
  expect(text.indexOf('有计划地开展工会干部培训')).toBeLessThan(text.indexOf('继续做好工会组建'));
});

it('tells of each section whether it is written, left out or silent', () => {
  const { outline } = composeReport(preparedTownship(...LINES), { kind: 'half-year', leaveOut: ['training'] });
  const states = new Map(outline.map(({ id, state }) => [id, state]));
  expect(['opening', 'organisation', 'training', 'safety', 'closing'].map((id) => states.get(id))).toEqual(['written', 'written', 'left-out', 'silent', 'written']);
  expect(outline.filter(({ isHeaded }) => !isHeaded).map(({ id }) => id)).toEqual(['opening', 'closing']);
});
