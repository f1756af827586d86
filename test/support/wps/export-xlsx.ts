/**
 * A fake workbook as the bytes of an .xlsx file, at once, as SaveCopyAs writes it. Written by hand, since exceljs takes its time and
 * SaveCopyAs does not.
 */
import { strToU8, zipSync } from 'fflate';
import { addressOf, columnName, type Rectangle } from '../../../src/model/address';
import { isCellError, type CellValue } from '../../../src/model/workbook';
import { keyOf, placeOf, type FakeBook, type FakeCell, type FakeRule, type FakeSheet } from './book';
import { valueAt } from './calculate';
import { StyleTable } from './export-styles';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export function saveBook(book: FakeBook): Uint8Array {
  const styles = new StyleTable();
  const parts: Record<string, string> = {};
  book.sheets.forEach((sheet, at) => (parts[`xl/worksheets/sheet${at + 1}.xml`] = sheetXml(book, sheet, styles)));
  parts['xl/workbook.xml'] = `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${book.sheets.map((sheet, at) => `<sheet name="${escaped(sheet.name)}" sheetId="${at + 1}"${{ [-1]: '', 0: ' state="hidden"', 2: ' state="veryHidden"' }[sheet.visible]} r:id="rId${at + 1}"/>`).join('')}</sheets><definedNames>${book.sheets.map(namesXml).join('')}</definedNames></workbook>`;
  parts['xl/styles.xml'] = styles.xml();
  parts['xl/_rels/workbook.xml.rels'] = `<Relationships xmlns="${PACKAGE}/relationships">${book.sheets.map((_, at) => relation(at + 1, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('')}${relation(book.sheets.length + 1, 'styles', 'styles.xml')}</Relationships>`;
  parts['_rels/.rels'] = `<Relationships xmlns="${PACKAGE}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`;
  const type = (part: string, kind: string): string => `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
  parts['[Content_Types].xml'] = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('xl/workbook.xml', 'sheet.main')}${type('xl/styles.xml', 'styles')}${book.sheets.map((_, at) => type(`xl/worksheets/sheet${at + 1}.xml`, 'worksheet')).join('')}</Types>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)])), { level: 1 });
}

const relation = (id: number, kind: string, target: string): string => `<Relationship Id="rId${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;

function sheetXml(book: FakeBook, sheet: FakeSheet, styles: StyleTable): string {
  const rows = new Map<number, number[]>();
  for (const key of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    const { row, column } = placeOf(key);
    rows.set(row, [...(rows.get(row) ?? []), column]);
  }
  for (const row of sheet.heights.keys()) if (!rows.has(row)) rows.set(row, []);
  const height = (row: number): string => (sheet.heights.has(row) ? ` ht="${sheet.heights.get(row)}" customHeight="1"` : '');
  const data = [...rows].sort(([a], [b]) => a - b).map(([row, columns]) => `<row r="${row}"${height(row)}>${columns.map((column) => cellXml(addressOf({ row, column }), sheet.cells.get(keyOf(row, column))!, valueAt(book, sheet, row, column), styles)).join('')}</row>`);
  const columns = [...sheet.widths].sort(([a], [b]) => a - b).map(([at, width]) => `<col min="${at}" max="${at}" width="${width}" customWidth="1"/>`);
  return [
    `<worksheet ${MAIN}>`, pageFitXml(sheet), viewXml(sheet), columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
    `<sheetData>${data.join('')}</sheetData>`, protectionXml(sheet),
    sheet.merges.length > 0 ? `<mergeCells>${sheet.merges.map((area) => `<mergeCell ref="${refOf(area)}"/>`).join('')}</mergeCells>` : '',
    sheet.rules.length > 0 ? `<dataValidations>${sheet.rules.map(ruleXml).join('')}</dataValidations>` : '',
    pageXml(sheet), '</worksheet>',
  ].join('');
}

function cellXml(address: string, cell: FakeCell, value: CellValue, styles: StyleTable): string {
  const formula = cell.formula === undefined ? '' : `<f>${escaped(cell.formula)}</f>`;
  const [type, text] = isCellError(value) ? ['e', value.error] : typeof value === 'boolean' ? ['b', value ? '1' : '0'] : typeof value === 'string' ? ['str', value] : ['n', value === null ? undefined : String(value)];
  if (type === 'str' && formula === '') return `<c r="${address}" s="${styles.indexOf(cell)}" t="inlineStr"><is><t xml:space="preserve">${escaped(text!)}</t></is></c>`;
  return `<c r="${address}" s="${styles.indexOf(cell)}" t="${type}">${formula}${text === undefined ? '' : `<v>${escaped(text)}</v>`}</c>`;
}

function viewXml({ frozen, gridLines }: FakeSheet): string {
  const { rows, columns } = frozen;
  const pane = rows + columns === 0 ? '' : `<pane${columns > 0 ? ` xSplit="${columns}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''} topLeftCell="${addressOf({ row: rows + 1, column: columns + 1 })}" state="frozen"/>`;
  return `<sheetViews><sheetView workbookViewId="0"${gridLines ? '' : ' showGridLines="0"'}>${pane}</sheetView></sheetViews>`;
}

function protectionXml({ protection }: FakeSheet): string {
  if (!protection) return '';
  const names = ['formatCells', 'formatColumns', 'formatRows', 'insertColumns', 'insertRows', 'insertHyperlinks', 'deleteColumns', 'deleteRows', 'sort', 'autoFilter', 'pivotTables'];
  return `<sheetProtection sheet="1"${names.map((name, at) => (protection.allows[at] ? ` ${name}="0"` : '')).join('')}/>`;
}

const RULE_TYPES = ['', 'whole', 'decimal', 'list', 'date', 'time', 'textLength', 'custom'];
const OPERATORS = ['', 'between', 'notBetween', 'equal', 'notEqual', 'greaterThan', 'lessThan', 'greaterThanOrEqual', 'lessThanOrEqual'];

function ruleXml({ areas, type, alert, operator, formula1, formula2, texts }: FakeRule): string {
  const list = RULE_TYPES[type] === 'list' && formula1 !== undefined && !formula1.startsWith('=') ? `"${formula1}"` : formula1?.replace(/^=/, '');
  const attributes = {
    type: RULE_TYPES[type], errorStyle: ['', 'stop', 'warning', 'information'][alert], operator: OPERATORS[operator],
    allowBlank: texts['IgnoreBlank'] ? 1 : 0, showInputMessage: texts['ShowInput'] ? 1 : 0, showErrorMessage: texts['ShowError'] ? 1 : 0,
    promptTitle: texts['InputTitle'], prompt: texts['InputMessage'], errorTitle: texts['ErrorTitle'], error: texts['ErrorMessage'], sqref: areas.map(refOf).join(' '),
  };
  const written = Object.entries(attributes).flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escaped(String(value))}"`]));
  return `<dataValidation${written.join('')}><formula1>${escaped(list ?? '')}</formula1>${formula2 === undefined ? '' : `<formula2>${escaped(formula2)}</formula2>`}</dataValidation>`;
}

const pageFitXml = ({ page }: FakeSheet): string => (page['Zoom'] === false ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '');
const inches = (points: unknown): number => Math.round((Number(points) / 72) * 1000) / 1000;

function pageXml({ page }: FakeSheet): string {
  if (Object.keys(page).length === 0) return '';
  const fit = page['Zoom'] === false ? ` fitToWidth="${page['FitToPagesWide'] || 0}" fitToHeight="${page['FitToPagesTall'] || 0}"` : '';
  const margins = ['Left', 'Right', 'Top', 'Bottom', 'Header', 'Footer'].map((side) => ` ${side.toLowerCase()}="${inches(page[`${side}Margin`] ?? 36)}"`);
  return [
    page['CenterHorizontally'] === true ? '<printOptions horizontalCentered="1"/>' : '', `<pageMargins${margins.join('')}/>`,
    `<pageSetup paperSize="${page['PaperSize'] ?? 9}" orientation="${page['Orientation'] === 2 ? 'landscape' : 'portrait'}"${fit}/>`,
    page['CenterFooter'] === undefined ? '' : `<headerFooter><oddFooter>&amp;C${escaped(String(page['CenterFooter']))}</oddFooter></headerFooter>`,
  ].join('');
}

function namesXml({ name, page }: FakeSheet, at: number): string {
  const of = (address: unknown): string => `'${name.replaceAll("'", "''")}'!${String(address)}`;
  const titles = [page['PrintTitleColumns'], page['PrintTitleRows']].filter(Boolean).map(of);
  const area = page['PrintArea'] ? `<definedName name="_xlnm.Print_Area" localSheetId="${at}">${escaped(of(page['PrintArea']))}</definedName>` : '';
  return `${area}${titles.length > 0 ? `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${escaped(titles.join(','))}</definedName>` : ''}`;
}

function refOf({ top, left, bottom, right }: Rectangle): string {
  const from = addressOf({ row: top, column: left });
  return top === bottom && left === right ? from : `${from}:${columnName(right)}${bottom}`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
