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

test('that of lists loads as it stands, too', async () => {
  const host = memoryHost(workbookOf());
  await host.apply(definitionTemplate('records'));
  const { layout, items, fields, hasFreeColumns } = definitionFromWorkbook(await host.readWorkbook(), '模板.xlsx');
  expect({ layout, items, hasFreeColumns }).toEqual({ layout: 'records', items: [], hasFreeColumns: true });
  expect(fields!.map(({ id, content, required, unique }) => [id, content, required, unique])).toEqual([
    ['serial', 'serial', undefined, undefined],
    ['person-name', 'name', true, undefined],
    ['sex', 'sex', true, undefined],
    ['identity-number', 'identity-number', true, true],
    ['workplace', 'text', true, undefined],
    ['credit-code', 'credit-code', undefined, undefined],
    ['困难类别', 'code', true, undefined],
    ['people', 'code', undefined, undefined],
    ['建档日期', 'date', true, undefined],
    ['是否帮扶', 'code', undefined, undefined],
    ['帮扶金额', 'amount', undefined, undefined],
    ['mobile', 'mobile', true, undefined],
    ['remark', 'text', undefined, undefined],
  ]);
});

test.each(['figures', 'records'] as const)('that of %s has a hint for every heading of every sheet, and no sheet of the other kind', (kind) => {
  const sheets = definitionTemplate(kind);
  const meant = DEFINITION_SHEETS.filter(({ only }) => only === undefined || only === kind);
  expect(sheets.map(({ sheet }) => sheet)).toEqual([...meant.map(({ name }) => name), '填写说明']);
  const hints = sheets.at(-1)!.cells.map((row) => row.map((cell) => cell?.value));
  for (const { name, fields } of meant) {
    for (const { headings, key, only } of fields) {
      const hint = [name, headings[0], expect.anything(), expect.anything(), expect.any(String)];
      if (key !== 'id' && (only === undefined || only === kind)) expect(hints).toContainEqual(hint);
      else expect(hints).not.toContainEqual(hint);
    }
  }
});

test('it survives an .xlsx file', async () => {
  const host = await createFileHost(await xlsxOf([{ name: '空', rows: [] }]), '模板.xlsx');
  await host.apply(definitionTemplate());
  expect(definitionFromWorkbook(await host.readWorkbook(), '模板.xlsx').items).toHaveLength(5);
});
