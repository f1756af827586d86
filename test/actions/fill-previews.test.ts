/** 取数, 结转, 粘贴: what is proposed is looked at, taken in one write, and taken back in one. */
import { carryFigures } from '../../src/actions/carry-figures';
import { checkWorkbook } from '../../src/actions/check-workbook';
import { fetchFigures } from '../../src/actions/fetch-figures';
import { isPlanPanel } from '../../src/actions/filling';
import { pasteFigures } from '../../src/actions/paste-figures';
import { removePrevious } from '../../src/actions/remove-previous';
import { takeFills } from '../../src/actions/take-fills';
import { undoWrite } from '../../src/actions/undo-write';
import { blockFromText } from '../../src/filling/paste/block-from-text';
import { township } from '../support/forms';
import { sessionOn, type TestSession } from '../support/pane-session';
import { sheetOf, workbookOf } from '../support/workbook';
import { xlsxOf } from '../support/xlsx-of';

const LAST_YEAR = { sheet: '统计表', row: 5, column: 3 };
const WOMEN = { sheet: '统计表', row: 6, column: 2 };
const filling = () => workbookOf(sheetOf('统计表', township(['职工人数', 1306, 1280], ['会员人数', 1206, ''], ['女会员人数', '', 500])));
const earlier = async () => ({ name: '2025年.xlsx', bytes: await xlsxOf([{ name: '表', rows: township(['职工人数', 1281], ['会员人数', 1150]).map((row) => row.map((value) => ({ value: typeof value === 'string' ? value.replace('2026', '2025') : (value as number) }))) }]) });

async function checked(): Promise<TestSession> {
  const test = sessionOn(filling());
  await test.session.perform(checkWorkbook, undefined);
  return test;
}
const planIn = ({ session }: TestSession) => {
  const { panel } = session.getState().fill;
  return isPlanPanel(panel) ? panel.plan : undefined;
};
const pasted = (text: string) => ({ block: blockFromText(text), answers: new Map<string, string>() });

test('last period’s workbook is chosen once: it proposes, it is compared with, and it can be removed', async () => {
  const test = await checked();
  await test.session.perform(carryFigures, await earlier());
  expect(planIn(test)!.fills.map(({ place, standing, proposedText }) => [place.row, standing, proposedText])).toEqual([[4, 'differs', '1,281'], [5, 'empty', '1,150']]);
  expect(test.host.applied).toEqual([]);
  await test.session.perform(checkWorkbook, undefined);
  expect(test.session.getState().prepared?.previous?.fileName).toBe('2025年.xlsx');
  await test.session.perform(removePrevious, undefined);
  await test.session.perform(checkWorkbook, undefined);
  expect(test.session.getState().prepared?.previous).toBeUndefined();
  expect(planIn(test)).toBeUndefined();
});

test('what is taken is written together with its source, and one 撤销 takes all of it back', async () => {
  const test = await checked();
  const before = (await test.host.readWorkbook()).sheets.map(({ name }) => name);
  await test.session.perform(carryFigures, await earlier());
  await test.session.perform(takeFills, planIn(test)!.fills.filter(({ standing }) => standing === 'empty'));
  expect(test.host.cell(LAST_YEAR).value).toBe(1150);
  expect(test.session.getState()).toMatchObject({ notice: { done: { kind: 'filled', count: 1 } }, fill: { panel: undefined } });
  expect((await test.host.readWorkbook()).sheets.map(({ name }) => name)).toEqual([...before, '取数说明']);
  await test.session.perform(undoWrite, undefined);
  expect(test.host.cell(LAST_YEAR).value).toBeNull();
  expect((await test.host.readWorkbook()).sheets.map(({ name }) => name)).toEqual(before);
});

test('a cell that was typed into meanwhile is not overwritten', async () => {
  const test = await checked();
  await test.session.perform(pasteFigures, pasted('女会员人数：512'));
  const { fills } = planIn(test)!;
  test.host.type(WOMEN, 498);
  await test.session.perform(takeFills, fills);
  expect(test.session.getState().refusal).toMatch(/^预览之后，「女会员人数」的单元格有改动/);
  expect(test.host.cell(WOMEN).value).toBe(498);
  await test.session.perform(checkWorkbook, undefined);
  expect(planIn(test)!.fills.map(({ standing, presentText }) => [standing, presentText])).toEqual([['differs', '498']]);
});

test('an answer to a pasted label makes the preview anew', async () => {
  const test = await checked();
  await test.session.perform(pasteFigures, pasted('月球工会数：7'));
  const [open] = planIn(test)!.unfilled;
  expect(planIn(test)!.fills).toEqual([]);
  await test.session.perform(pasteFigures, { ...pasted('月球工会数：7'), answers: new Map([[`paste:${open!.place!.row}:${open!.place!.column}`, 'women-members']]) });
  expect(planIn(test)!.fills.map(({ title, proposedText }) => [title, proposedText])).toEqual([['女会员人数', '7']]);
});

test.each([
  ['is no workbook', new TextEncoder().encode('不是工作簿'), /不是工作簿/],
  ['holds no form', undefined, /没有认出已知的统计表/],
])('a file that %s is told in one sentence and changes nothing', async (_, bytes, sentence) => {
  const test = await checked();
  const given = { name: '通讯录.xlsx', bytes: bytes ?? (await xlsxOf([{ name: '表', rows: [[{ value: '姓名' }]] }])) };
  for (const action of [carryFigures, fetchFigures]) {
    await test.session.perform(action, given);
    expect(test.session.getState()).toMatchObject({ refusal: expect.stringMatching(sentence), previous: undefined, fill: { panel: undefined }, step: 'check' });
  }
});

test('without a form to fill, one is to be made first, and the preview follows', async () => {
  const test = sessionOn(workbookOf(sheetOf('Sheet1', [])));
  await test.session.perform(checkWorkbook, undefined);
  expect(test.session.getState().step).toBe('fill');
  await test.session.perform(carryFigures, await earlier());
  expect(test.session.getState().fill.panel).toEqual({ kind: 'new-form', then: { kind: 'carry' } });
});
