/**
 * Which cells of the workbook are not as they were handed in: figure by figure, and of everything else on a sheet that it changed.
 *
 *   统计表 B9「会员人数 本期」报送时为 1,206，现为 1,306。
 */
import { parseAddress } from '../model/address';
import { isCellError, type Sheet, type Workbook } from '../model/workbook';
import { printedCell } from '../explanations/bound-values';
import type { Difference } from './difference';
import { figureAt } from './figures';
import type { FigureValue, Manifest, ManifestFigure, ManifestForm } from './manifest';
import { sheetDigest } from './sheet-digest';

/** @throws SheetTooVast */
export function compareWorkbook(manifest: Manifest, now: Workbook, file: string): readonly Difference[] {
  const { forms, sheets } = manifest;
  const present = new Map(now.sheets.map((sheet) => [sheet.name, sheet]));
  const listed = new Set(sheets.map(({ name }) => name));
  const extra = now.sheets.filter(({ name }) => !listed.has(name));
  return [
    ...sheets.flatMap(({ name, sha256 }): readonly Difference[] => {
      const sheet = present.get(name);
      if (!sheet) return [{ kind: 'sheet-missing', file, sentence: `工作簿里少了工作表「${name}」。` }];
      const own = forms.filter((form) => form.sheet === name);
      const addresses = new Set(own.flatMap(({ figures }) => figures.map(({ cell }) => cell)));
      const figures = own.flatMap((form) => form.figures.flatMap((figure) => changed(figure, sheet, file)));
      return sheetDigest(sheet, addresses) === sha256 ? figures : [...figures, { kind: 'sheet-changed', file, sentence: besides(name, own) }];
    }),
    ...extra.map(({ name }): Difference => ({ kind: 'sheet-extra', file, sentence: `工作簿里多了工作表「${name}」。` })),
  ];
}

function changed(figure: ManifestFigure, sheet: Sheet, file: string): readonly Difference[] {
  const at = parseAddress(figure.cell);
  if (!at) return [];
  const cell = sheet.cellAt(at.row, at.column);
  const now = figureAt(cell);
  const place = { sheet: sheet.name, ...at };
  const subject = [figure.unit, figure.title, figure.period].filter(Boolean).join(' ');
  const where = `${sheet.name} ${figure.cell}「${subject}」`;
  if (now.value !== figure.value) {
    const [was, is] = [printed(figure.value, cell.numberFormat), cell.uncalculated ? '没有计算结果的公式' : isCellError(cell.value) ? cell.value.error : printed(now.value, cell.numberFormat)];
    return [{ kind: 'figure-changed', file, place, subject, before: was, now: is, sentence: `${where}报送时为 ${was}，现为 ${is}。` }];
  }
  if (now.isFormula === figure.isFormula) return [];
  const [was, is] = figure.isFormula ? ['公式', '填写的数'] : ['填写的数', '公式'];
  return [{ kind: 'figure-changed', file, place, subject, before: was, now: is, sentence: `${where}报送时是${was}，现为${is}，数值 ${printed(now.value, cell.numberFormat)} 未变。` }];
}

function printed(value: FigureValue, numberFormat: string | undefined): string {
  return printedCell({ value, ...(numberFormat !== undefined && { numberFormat }) });
}

function besides(name: string, forms: readonly ManifestForm[]): string {
  const records = forms.find((form) => form.records !== undefined);
  if (records) return `工作表「${name}」的内容有改动；个人信息不记入清单，不能指出是哪一格。`;
  return forms.length > 0 ? `工作表「${name}」中报表数字以外的内容（标题、指标名称、备注等）有改动。` : `工作表「${name}」的内容有改动。`;
}
