import type { OutlineSection } from '../../../src/narrative/draft-report';
import { leftOutWith, sectionRows } from '../../../src/taskpane/report/section-rows';

const section = (id: string, state: OutlineSection['state'] = 'written', isHeaded = true): OutlineSection => ({ id, heading: id, isHeaded, state });
const outline = [section('导语', 'written', false), section('甲'), section('乙', 'silent'), section('丙', 'left-out'), section('丁'), section('结语', 'written', false)];

const rows = (leaveOut: readonly string[], order: readonly string[]) => sectionRows({ outline }, { leaveOut, order }).map(({ id, isWritten }) => (isWritten ? id : `（${id}）`)).join('');

test.each<[readonly string[], readonly string[], string]>([
  [[], [], '导语甲丙丁结语'],
  [['丙'], [], '导语甲（丙）丁结语'],
  [['导语', '丁'], ['丁', '甲', '丙'], '（导语）（丁）甲丙结语'],
  [[], ['结语', '丁', '甲'], '导语丁丙甲结语'],
])('without %j, in the order %j: %s', (leaveOut, order, expected) => {
  expect(rows(leaveOut, order)).toBe(expected);
});

it('ticks and unticks', () => {
  expect([leftOutWith(['甲'], '乙', false), leftOutWith(['甲', '乙'], '甲', true), leftOutWith(['甲'], '甲', false)]).toEqual([['甲', '乙'], ['乙'], ['甲']]);
});
