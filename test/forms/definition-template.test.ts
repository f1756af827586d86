import { DEFINITION_SHEETS } from '../../src/forms/definition-fields';
import { definitionTemplate } from '../../src/forms/definition-template';
import { definitionFromWorkbook } from '../../src/forms/definition-workbook';
import { examineDefinition } from '../../src/forms/examine-definition';
import { createFileHost } from '../../src/hosts/file/file-host';
import { memoryHost } from '../support/memory-host';
import { xlsxOf } from '../support/xlsx-of';
import { workbookOf } from '../support/workbook';

test('the template loads as it stands, and nothing is to be said of it', async () => {
  const host = memoryHost(workbookOf());
  await host.apply(definitionTemplate());
  const definition = definitionFromWorkbook(await host.readWorkbook(), '模板.xlsx');
  expect(definition).toMatchObject({ code: 'own-survey', title: '某区工会年度调查表', periods: ['current', 'samePeriodLastYear'], titleWords: ['某区工会年度调查表', '工会年度调查表'] });
  expect(definition.items.map(({ indicator, partOf, required }) => [indicator.id, indicator.kind, partOf, required])).toEqual([
    ['employees', 'count', undefined, true],
    ['members', 'count', undefined, true],
    ['women-members', 'count', 'members', undefined],
    ['has-congress', 'yes-no', undefined, undefined],
    ['congress-meetings', 'count', undefined, undefined],
  ]);
  expect(definition.relations.map(({ level }) => level)).toEqual(['hard', 'soft']);
  expect(examineDefinition(definition)).toEqual([]);
});

test('it has a hint for every heading of every sheet', () => {
  const sheets = definitionTemplate();
  expect(sheets.map(({ sheet }) => sheet)).toEqual([...DEFINITION_SHEETS.map(({ name }) => name), '填写说明']);
  const hints = sheets.at(-1)!.cells.map((row) => row.map((cell) => cell?.value));
  for (const { name, fields } of DEFINITION_SHEETS) {
    for (const { headings, key } of fields) {
      if (key !== 'id') expect(hints).toContainEqual([name, headings[0], expect.anything(), expect.anything(), expect.any(String)]);
    }
  }
});

test('it survives an .xlsx file', async () => {
  const host = await createFileHost(await xlsxOf([{ name: '空', rows: [] }]), '模板.xlsx');
  await host.apply(definitionTemplate());
  expect(definitionFromWorkbook(await host.readWorkbook(), '模板.xlsx').items).toHaveLength(5);
});
