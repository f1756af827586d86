/** Packages as openpyxl and LibreOffice write them, opened and written by exceljs. */
import { strFromU8, unzipSync } from 'fflate';
import { createFileHost } from '../../../src/hosts/file/file-host';
import { withUsualNames } from '../../../src/hosts/file/usual-names';
import { loadFile } from '../../../src/hosts/embedded/load-exceljs';
import { packed, partsOf } from './packages';

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const CELLS = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>单位名称</t></is></c><c r="B1" t="inlineStr"><is><t>职工人数</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>甲公司</t></is></c><c r="B2"><v>5</v></c></row></sheetData>';
const TABLE = `<table xmlns="${MAIN}" id="1" name="T1" displayName="T1" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="单位名称"/><tableColumn id="2" name="职工人数"/></tableColumns></table>`;
const NOTE = `<comments xmlns="${MAIN}"><authors><author>张三</author></authors><commentList><comment ref="B2" authorId="0"><text><t>请核对</t></text></comment></commentList></comments>`;
const DRAWING = '<wsDr xmlns="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"><oneCellAnchor><from><col>3</col><colOff>0</colOff><row>1</row><rowOff>0</rowOff></from><ext cx="10" cy="10"/><graphicFrame/><clientData/></oneCellAnchor></wsDr>';

const book = (rest: string, relationships: readonly string[], parts: Readonly<Record<string, string>>): Uint8Array =>
  packed({
    ...partsOf({ sheets: [{ name: '台账', xml: `${CELLS}${rest.replaceAll('r:id', `xmlns:r="${TYPES}" r:id`)}` }] }),
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships>${relationships.join('')}</Relationships>`,
    ...parts,
  });
const relationship = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${TYPES}/${kind}" Target="${target}"/>`;

const tableAt = (target: string, xml = TABLE) => book('<tableParts count="1"><tablePart r:id="rId1"/></tableParts>', [relationship('rId1', 'table', target)], { 'xl/tables/table1.xml': xml });
const noted = book('<legacyDrawing r:id="rId2"/>', [relationship('rId1', 'comments', '/xl/comments/comment1.xml'), relationship('rId2', 'vmlDrawing', '/xl/drawings/commentsDrawing1.vml')], { 'xl/comments/comment1.xml': NOTE, 'xl/drawings/commentsDrawing1.vml': '<xml></xml>' });
const drawn = book('<drawing r:id="rId1"/>', [relationship('rId1', 'drawing', '/xl/drawings/drawing1.xml')], { 'xl/drawings/drawing1.xml': DRAWING });
const FILTERED = TABLE.replace('<tableColumns', '<autoFilter ref="A1:B2"><filterColumn colId="1"><top10 val="3"/></filterColumn></autoFilter><tableColumns');

test.each([
  ['a table found from the root', tableAt('/xl/tables/table1.xml')],
  ['a table without filter and style', tableAt('../tables/table1.xml')],
  ['a table filtered by its ten largest', tableAt('../tables/table1.xml', FILTERED)],
  ['a note under a name of its own', noted],
  ['a drawing without prefixes', drawn],
])('a workbook with %s is opened and written to', async (_, bytes) => {
  expect((await loadFile(bytes, '台账.xlsx')).worksheets.map(({ name }) => name)).toEqual(['台账']);
  const host = await createFileHost(bytes, '台账.xlsx');
  await host.apply([{ sheet: '台账', row: 2, column: 2, cells: [[{ value: 7 }]] }]);
  expect((await host.readWorkbook()).sheets[0]!.cellAt(2, 2).value).toBe(7);
});

test('a table keeps its head, and a note its words, in the copy', async () => {
  const written = async (bytes: Uint8Array) => {
    const host = await createFileHost(bytes, '台账.xlsx');
    await host.apply([{ sheet: '台账', row: 2, column: 2, cells: [[{ value: 7 }]] }]);
    return unzipSync(await host.save());
  };
  expect(strFromU8((await written(tableAt('/xl/tables/table1.xml')))['xl/tables/table1.xml']!)).toMatch(/ref="A1:B2"[^>]*headerRowCount="1"><autoFilter ref="A1:B2"/u);
  expect(strFromU8((await written(noted))['xl/comments1.xml']!)).toContain('请核对');
});

test('what is named as Excel names it stays as it is', () => {
  const usual = packed({ ...partsOf({ sheets: [{ name: '表', xml: '<sheetData/>' }] }), 'xl/worksheets/_rels/sheet1.xml.rels': relationship('rId1', 'comments', '../comments1.xml') });
  expect(withUsualNames(usual)).toBe(usual);
});
