/**
 * What stands around the table of a form: title, the block that statute prints at the right (表号, 制定机关, 批准文号,
 * 有效期至) where the scheme gives it, 填报单位, 报告期 and 计量单位 above; the signatures below.
 */
import type { FormDefinition, FormIssue } from '../../model/form';
import { flow, type Flowing } from './flow';
import { LINE, TITLE } from './look';
import type { NewFormOptions } from './new-form-options';
import type { SheetDraft } from './sheet-draft';
import { linesOf } from './text-places';

const ISSUE_LINES: readonly (readonly [keyof FormIssue, string])[] = [
  ['number', '表　　号'],
  ['issuedBy', '制定机关'],
  ['approvedBy', '批准机关'],
  ['approvalNumber', '批准文号'],
  ['validUntil', '有效期至'],
];

const SIGNATURES: readonly Flowing[] = [
  { text: '单位负责人：', room: 20 },
  { text: '统计负责人：', room: 20 },
  { text: '填表人：', room: 16 },
  { text: '联系电话：', room: 20 },
  { text: '报出日期：　　　年　　月　　日', room: 30 },
];

const TITLE_HEIGHT = 24;
/** Every column is a little wider than its characters. */
const COLUMN_EDGES = 0.7;
const LINE_HEIGHT = 16;
const ISSUE_ROOM = 34;

/** @returns the first row of the table */
export function layAbove(draft: SheetDraft, { title, issue }: FormDefinition, lines: readonly Flowing[]): number {
  const widths = draft.firstPage;
  const columns = widths.length;
  const total = widths.reduce((sum, width) => sum + width + COLUMN_EDGES, 0);
  draft.block({ top: 1, left: 1, bottom: 1, right: columns }, { value: title, style: TITLE });
  // 18 points are 1.7 times as wide as the characters that columns are measured in.
  draft.height(1, 10 + TITLE_HEIGHT * linesOf(title, total / 1.7));
  let row = 2;
  for (const [key, label] of ISSUE_LINES) {
    const text = issue?.[key];
    if (text === undefined) continue;
    draft.block({ top: row, left: rightBlock(widths), bottom: row, right: columns }, { value: `${label}：${text}`, style: LINE });
    draft.height(row, LINE_HEIGHT);
    row += 1;
  }
  return layLines(draft, row, lines, true);
}

/** 填报单位 and 报告期; a unit of measure that holds for the whole table. */
export function headLines({ unitName = '', period }: NewFormOptions, unit: string | undefined): readonly Flowing[] {
  return [
    { text: `填报单位（盖章）：${unitName}`, room: 38 },
    { text: `报告期：${period?.text ?? ''}`, room: 22 },
    ...(unit === undefined ? [] : [{ text: `计量单位：${unit}`, room: 14 }]),
  ];
}

export function layBelow(draft: SheetDraft, row: number): void {
  layLines(draft, row, SIGNATURES, false);
}

/** Above, the last text of a row stands at the right edge, as printed; a unit of measure is not to be changed. */
function layLines(draft: SheetDraft, top: number, texts: readonly Flowing[], isAbove: boolean): number {
  let row = top;
  for (const laid of flow(draft.firstPage, texts)) {
    laid.forEach(({ text, left, right }, at) => {
      const isFixed = text.startsWith('计量单位');
      const horizontal = !isAbove || (left === 1 && !isFixed) ? 'left' : at === laid.length - 1 ? 'right' : 'center';
      draft.block({ top: row, left, bottom: row, right }, { value: text, style: { ...LINE, horizontal }, ...(!isFixed && { isInput: true as const }) });
    });
    draft.height(row, isAbove ? LINE_HEIGHT : LINE_HEIGHT + 4);
    row += 1;
  }
  return row;
}

/** The column where a block of some width begins that ends at the right edge. */
function rightBlock(widths: readonly number[]): number {
  let sum = 0;
  for (let column = widths.length; column > 1; column--) {
    sum += widths[column - 1]!;
    if (sum >= ISSUE_ROOM) return column;
  }
  return widths.length > 1 ? 2 : 1;
}
