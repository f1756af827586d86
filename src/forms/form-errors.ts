/** Workbooks that can be opened but not read as forms. */
import { addressOf } from '../model/address';
import type { Form } from '../model/form';
import { InputError } from '../model/input-error';
import { isEmpty, type Sheet, type Workbook } from '../model/workbook';
import { maskPersonal } from '../text/mask';

export class FormNotFound extends InputError {
  constructor(workbook: Workbook) {
    super('form-not-found', notFound(workbook));
  }
}

function notFound({ sheets, fileName }: Workbook): string {
  const name = fileName ? `「${fileName}」` : '工作簿';
  const filled = sheets.filter((sheet) => sheet.rowCount > 0);
  if (filled.length === 0) return `${name}是空的，没有可核对的内容，请打开填好的统计表。`;
  const seen = filled.slice(0, 3).map((sheet) => `「${sheet.name}」${firstText(sheet)}`);
  const more = filled.length > 3 ? `等 ${filled.length} 张工作表` : '';
  return `${name}里没有认出已知的统计表（看到的是${seen.join('、')}${more}），请确认表头和指标名称未被改动，或载入本单位的表式定义。`;
}

function firstText(sheet: Sheet): string {
  for (let row = 1; row <= Math.min(sheet.rowCount, 20); row++) {
    for (let column = 1; column <= Math.min(sheet.columnCount, 20); column++) {
      const { value } = sheet.cellAt(row, column);
      if (typeof value === 'string' && !isEmpty(value)) return `“${maskPersonal(value).slice(0, 20)}”`;
    }
  }
  return '';
}

/** Formulas without results are no figures; read as 0 they would pass for data. */
export class FormulasUncalculated extends InputError {
  /** @param named the file, where it is not the one that is open */
  constructor(forms: readonly Form[], named?: string) {
    const facts = forms.flatMap((form) => form.facts.filter(({ reading }) => reading === 'uncalculated'));
    const first = facts[0]!.place;
    const more = facts.length > 1 ? `等 ${facts.length} 个单元格` : '';
    super('formulas-uncalculated', `${named === undefined ? '' : `「${named}」`}工作表「${first.sheet}」${addressOf(first)} ${more}的公式还没有计算结果，请在 Excel 或 WPS 中打开，保存一次后再试。`);
  }
}
