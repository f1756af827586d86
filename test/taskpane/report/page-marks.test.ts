/** Which sentences are marked: those that rest on a cell, those that no longer stand; and where a figure's cells lie by now. */
import { composeReport } from '../../../src/narrative/draft-report';
import { staleSentences } from '../../../src/narrative/stale-sentences';
import { prepareReport, type PreparedReport } from '../../../src/report';
import { presentClaims, sentenceKey, sentencesRestingOn, staleMarks } from '../../../src/taskpane/report/page-marks';
import { township } from '../../support/forms';
import { sheetOf, workbookOf, type PlainCell } from '../../support/workbook';

const drafted = (prepared: PreparedReport) => ({ ...composeReport(prepared, { kind: 'half-year' }), unmentioned: [], changes: [] });
const form = (...lines: readonly (readonly PlainCell[])[]) => prepareReport(workbookOf(sheetOf('统计表', township(...lines))));

const before = drafted(form(['职工人数', 1000], ['会员人数', 900], ['工会干部培训期数', 4]));
const MEMBERS = { sheet: '统计表', row: 5, column: 2 };

it('marks every sentence that rests on the cell, rates included', () => {
  const told = sentencesRestingOn(before.document, presentClaims({ drafted: before, newer: undefined }), MEMBERS).map(({ text }) => text);
  expect(told).toEqual([expect.stringContaining('900人'), expect.stringContaining('入会率为90%')]);
  expect(sentencesRestingOn(before.document, presentClaims({ drafted: before, newer: undefined }), { ...MEMBERS, column: 9 })).toEqual([]);
});

it('knows where a cell has gone when a line is put in above it', () => {
  const after = drafted(form(['基层工会数', 12], ['职工人数', 1000], ['会员人数', 901], ['工会干部培训期数', 4]));
  const newer = { drafted: after, ...staleSentences(before.document, after.document) };
  const present = presentClaims({ drafted: before, newer });
  expect([...present.values()].find(({ text }) => text === '901人')?.cells).toEqual([{ ...MEMBERS, row: 6 }]);
  const [first] = sentencesRestingOn(before.document, present, { ...MEMBERS, row: 6 });
  expect(staleMarks(newer).get(sentenceKey(first!))).toContain('901人');
});

it('has nothing to mark where nothing is newer', () => {
  expect(staleMarks(undefined).size).toBe(0);
});
