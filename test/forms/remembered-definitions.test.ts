import { builtInForms } from '../../src/forms/definitions';
import { DefinitionInvalid } from '../../src/forms/definition-fault';
import { definitionJson } from '../../src/forms/definition-json';
import { loadDefinition, readDefinition } from '../../src/forms/load-definition';
import { DEFINITIONS_SHEET, rememberDefinitions, rememberedDefinitions } from '../../src/forms/remembered-definitions';
import type { SheetEdit } from '../../src/model/sheet-edit';
import { createSheet, type Sheet, type Workbook } from '../../src/model/workbook';
import { prepareReport } from '../../src/report';
import { memoryHost } from '../support/memory-host';
import { sheetOf, workbookOf } from '../support/workbook';

const own = loadDefinition(
  JSON.stringify({
    code: 'own', title: '某区工会年度调查表', source: '某区总工会', titleWords: ['年度调查表'], roster: ['甲镇', '乙镇'], isExcerpted: true,
    issue: { number: '工统1表', issuedBy: '某区总工会' },
    items: [{ lineNo: '01', name: '会员人数', unit: '万人', aliases: ['会员总数'] }, { name: '女会员', unit: '人', partOf: '会员人数', labels: ['女'], required: true }, { name: '🏭企业', kind: 'text', definition: '名称 = "甲"' }, { name: '建会日期', kind: 'date', within: 'survey-year' }],
    relations: [{ text: '女会员 >= 1', level: 'soft', note: '没有的请说明。' }],
    rates: [{ title: '女会员占比', numerator: '女会员', denominator: '会员人数', mayExceed100: true }],
  }),
  '本区.json',
);

test.each([...builtInForms.filter(({ layout }) => layout !== 'records'), own].map((form) => [form.code, form] as const))('%s written as JSON and read again is the same', (_, form) => {
  expect(readDefinition(definitionJson(form), '再读')).toEqual({ ...form, titleWords: [...new Set([form.title, ...form.titleWords])], rates: form.rates ?? [] });
});

test('definitions kept in a workbook come back from it', async () => {
  const host = memoryHost(workbookOf(sheetOf('表', [['会员人数', 3]])));
  await host.apply([rememberDefinitions([own])]);
  expect(rememberedDefinitions(await host.readWorkbook())).toEqual([own]);
});

test('long ones are cut into cells that a spreadsheet takes, and no character is torn', () => {
  const many = Array.from({ length: 60 }, (_, at) => ({ ...own, code: `own-${at}`, source: '🏭'.repeat(600 + at) }));
  const edit = rememberDefinitions(many);
  const texts = edit.cells.map(([cell]) => String(cell!.value));
  expect(texts.length).toBeGreaterThan(3);
  expect(texts.filter((text) => text.length > 32_000 || /[\uD800-\uDBFF]$|^[\uDC00-\uDFFF]/u.test(text.replace(/^\||\|$/gu, '')))).toEqual([]);
  expect(rememberedDefinitions(workbookOf(sheetFrom(edit)))).toEqual(many);
});

test('no piece can be taken for a formula, and the sheet is for programs only', () => {
  const edit = rememberDefinitions([own]);
  expect(edit).toMatchObject({ sheet: DEFINITIONS_SHEET, freshSheet: true, veryHidden: true });
  expect(edit.cells.slice(1).every(([cell]) => String(cell!.value).startsWith('|'))).toBe(true);
});

test('a workbook that remembers nothing has no definitions', () => {
  expect(rememberedDefinitions(workbookOf(sheetOf('表', [['会员人数', 3]])))).toEqual([]);
});

test.each([
  ['another format', [['union-report-definitions/9'], ['|[]|']], '表式定义「随工作簿保存的表式」有误：不是本版软件所写，请重新载入表式。'],
  ['half a text', [['union-report-definitions/1'], ['|[{"code":|']], '表式定义「随工作簿保存的表式」有误：内容不完整，请重新载入表式。'],
])('%s is refused in one sentence', (_, rows, message) => {
  expect(() => rememberedDefinitions(workbookOf(sheetOf(DEFINITIONS_SHEET, rows)))).toThrow(new DefinitionInvalid('', []).constructor as typeof DefinitionInvalid);
  expect(() => rememberedDefinitions(workbookOf(sheetOf(DEFINITIONS_SHEET, rows)))).toThrow(message);
});

test('its own explanation of a built-in indicator is kept', () => {
  const explained = loadDefinition(JSON.stringify({ code: 'own', title: '某表', items: [{ name: '会员人数', unit: '人', definition: '含退休会员' }] }), '某表.json');
  const [again] = rememberedDefinitions(workbookOf(sheetFrom(rememberDefinitions([explained]))));
  expect(again!.items[0]!.indicator).toMatchObject({ id: 'members', definition: '含退休会员' });
});

describe('a workbook that remembers its form', () => {
  const filled = sheetOf('某表', [['某区工会年度调查表'], ['指标', '2025年'], ['会员人数（人）', 10], ['其中：女会员', 0]]);

  test('is read by it', () => {
    const { forms, findings } = prepareReport(workbook(filled, rememberDefinitions([own])));
    expect(forms.map(({ definition }) => definition.code)).toEqual(['own']);
    expect(findings.map(({ level, checkId }) => [level, checkId])).toContainEqual(['soft', 'relation-holds']);
  });

  test('a definition given goes before the one remembered', () => {
    const given = { ...own, relations: [] };
    const { forms } = prepareReport(workbook(filled, rememberDefinitions([own])), { definitions: [given] });
    expect(forms[0]!.definition).toBe(given);
  });

  function workbook(sheet: Sheet, edit: SheetEdit): Workbook {
    return workbookOf(sheet, sheetFrom(edit));
  }
});

function sheetFrom({ sheet, cells }: SheetEdit): Sheet {
  return createSheet({ name: sheet, visibility: 'veryHidden', rows: cells.map((row) => row.map((cell) => ({ value: cell?.value ?? null }))) });
}
