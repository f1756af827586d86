import { checkWorkbook } from '../../src/actions/check-workbook';
import { chooseForm } from '../../src/actions/choose-form';
import { downloadDefinitionTemplate } from '../../src/actions/download-definition-template';
import { downloadRosterTemplate } from '../../src/actions/download-roster-template';
import { loadDefinition } from '../../src/actions/load-definition';
import { removeDefinition } from '../../src/actions/remove-definition';
import { undoWrite } from '../../src/actions/undo-write';
import { definitionFromWorkbook } from '../../src/forms/definition-workbook';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import { sessionOn, type TestSession } from '../support/pane-session';
import { sheetOf, workbookOf } from '../support/workbook';
import { goodTownship, SHEET } from './township-cases';

const OWN = { code: 'own-survey', title: '某区工会年度调查表', layout: 'indicators-in-rows', items: [{ name: '志愿服务队数', unit: '个' }, { name: '志愿服务人次', unit: '人次' }], relations: [{ text: '志愿服务人次 >= 志愿服务队数' }] };
const json = (definition: object) => ({ name: '调查表.json', bytes: new TextEncoder().encode(JSON.stringify(definition)) });
const sheet = sheetOf('调查', [['某区工会年度调查表'], ['指标', '本期'], ['志愿服务队数', 30], ['志愿服务人次', 20]]);

async function checked(workbook = workbookOf(sheet)): Promise<TestSession> {
  const test = sessionOn(workbook);
  await test.session.perform(checkWorkbook, undefined);
  return test;
}
const codes = ({ session }: TestSession) => session.getState().prepared?.forms.map(({ definition }) => definition.code);

test('a form of its own is recognised once it is loaded, and again in a new session from the workbook alone', async () => {
  const test = await checked();
  expect(test.session.getState().reading.state).toBe('no-form');
  await test.session.perform(loadDefinition, json(OWN));
  expect(test.session.getState().notice?.done).toEqual({ kind: 'definition-loaded', title: OWN.title, isKept: true });
  await test.session.perform(checkWorkbook, undefined);
  expect(codes(test)).toEqual(['own-survey']);
  expect(test.session.getState().prepared?.findings.map(({ level }) => level)).toEqual(['hard']);
  expect(codes(await checked(await test.host.readWorkbook()))).toEqual(['own-survey']);
});

test('a form that is removed is forgotten by the session and by the workbook, until that is undone', async () => {
  const test = await checked();
  await test.session.perform(loadDefinition, json(OWN));
  await test.session.perform(removeDefinition, 'own-survey');
  await test.session.perform(checkWorkbook, undefined);
  expect(test.session.getState()).toMatchObject({ definitions: [], reading: { state: 'no-form' }, notice: { done: { kind: 'definition-removed', title: OWN.title } } });
  expect((await test.host.readWorkbook()).sheets.map(({ name }) => name)).toEqual(['调查']);
  await test.session.perform(undoWrite, undefined);
  await test.session.perform(checkWorkbook, undefined);
  expect(codes(test)).toEqual(['own-survey']);
});

test('of several, only the one that is removed is forgotten', async () => {
  const test = await checked();
  await test.session.perform(loadDefinition, json({ ...OWN, code: 'other-survey', title: '另一张调查表' }));
  await test.session.perform(loadDefinition, json(OWN));
  await test.session.perform(removeDefinition, 'other-survey');
  expect(codes(await checked(await test.host.readWorkbook()))).toEqual(['own-survey']);
  expect(test.session.getState().definitions.map(({ code }) => code)).toEqual(['own-survey']);
});

test('what there is to say about its relations is kept until it was seen', async () => {
  const test = await checked();
  await test.session.perform(loadDefinition, json({ ...OWN, relations: [...OWN.relations, { text: '志愿服务人次 + 1 > 志愿服务队数' }] }));
  expect(test.session.getState().loaded).toEqual({ title: OWN.title, remarks: [expect.stringContaining('多余')] });
});

test('the template that is handed out loads as it stands', async () => {
  const test = await checked();
  await test.session.perform(downloadDefinitionTemplate, undefined);
  const [file] = test.files;
  expect(file!.name).toBe('表式模板.xlsx');
  const bytes = file!.bytes as Uint8Array;
  expect(definitionFromWorkbook(await readXlsx(bytes), '表式模板.xlsx').items.length).toBeGreaterThan(0);
  await test.session.perform(loadDefinition, { name: '表式模板.xlsx', bytes });
  expect(test.session.getState().definitions).toHaveLength(1);
});

test('and so does that of lists', async () => {
  const test = await checked();
  await test.session.perform(downloadRosterTemplate, undefined);
  const [file] = test.files;
  expect(file!.name).toBe('名册模板.xlsx');
  await test.session.perform(loadDefinition, { name: file!.name, bytes: file!.bytes as Uint8Array });
  expect(test.session.getState().definitions.map(({ layout }) => layout)).toEqual(['records']);
});

test.each([
  ['a mistake in it', json({ ...OWN, relations: [{ text: '志愿服务人次 >=' }] }), /表式定义「调查表\.json」/],
  ['another kind of file', { name: '调查表.docx', bytes: new Uint8Array() }, /选择 \.xlsx 工作簿或 \.json 文件/],
])('%s is told in one sentence and nothing is loaded', async (_, file, sentence) => {
  const test = await checked();
  await test.session.perform(loadDefinition, file);
  expect(test.session.getState()).toMatchObject({ refusal: expect.stringMatching(sentence), definitions: [] });
  expect(test.host.applied).toEqual([]);
});

test('a sheet can be read as another form, and be left to recognition again', async () => {
  const test = await checked(goodTownship());
  const first = codes(test);
  await test.session.perform(chooseForm, { sheet: SHEET, code: 'county-work' });
  await test.session.perform(checkWorkbook, undefined);
  expect([first, codes(test)]).toEqual([['township-work'], ['county-work']]);
  await test.session.perform(chooseForm, { sheet: SHEET, code: undefined });
  await test.session.perform(checkWorkbook, undefined);
  expect(codes(test)).toEqual(['township-work']);
});

test('a form that does not answer to the sheet is refused, and the sheet stays what it was', async () => {
  const test = await checked(goodTownship());
  await test.session.perform(chooseForm, { sheet: SHEET, code: 'member-roster' });
  expect(test.session.getState()).toMatchObject({ refusal: expect.stringContaining('对不上'), chosen: new Map() });
});
