/**
 * The lines of a cover, from the top: 校验码 on the right, title and period in the middle, five lines to sign and stamp, then forms, result and
 * files in small print. A long list of forms is cut so that the page stays one; the manifest has all of them.
 */
import type * as Docx from 'docx';
import type { Cover } from '../cover-content';
import { halfPoints, millimetres, twips, type DocumentProfile } from './official-profile';

/** Of forms; a reason for forcing takes the room of two. With more, everything stands closer. */
const MOST_WITH_ROOM = 3;
const MOST_LISTED = 6;
const BLANK_DATE = '　　　年　　　月　　　日';
const CHECKING = '核对：收到后用“工会填报助手”核对这些文件，显示的校验码应与本页一致；文件或报送清单改动一处，校验码就不相符。';

interface Look {
  readonly size: number;
  readonly font?: string;
  readonly bold?: true;
  readonly alignment?: 'left' | 'center' | 'right' | 'both';
  readonly before?: number;
  readonly after?: number;
  /** In points, where it is not 1.4 times the size. */
  readonly pitch?: number;
}

export function coverLines(docx: typeof Docx, profile: DocumentProfile, cover: Cover): Docx.FileChild[] {
  const { fonts, page, margin } = profile;
  const width = millimetres(page.width - margin.left - margin.right);
  const isFull = cover.forms.length + 2 * cover.notes.length > MOST_WITH_ROOM;
  const roomOr = (room: number, full: number): number => (isFull ? full : room);
  const paragraph = (text: string, look: Look): Docx.Paragraph => textLine(docx, profile, text, look);
  const list = (head: readonly string[], rows: readonly (readonly string[])[], shares: readonly number[]) => ruledTable(docx, head, rows, shares.map((share) => Math.round(share * width)), paragraph);
  return [
    paragraph(`校验码　${cover.code}`, { size: 14, font: fonts.heading1, alignment: 'right' }),
    paragraph(cover.title, { size: 26, font: fonts.title, alignment: 'center', before: roomOr(52, 24), after: 12, pitch: 38 }),
    paragraph(cover.period === '' ? '报告期：　　　　　　　　' : cover.period, { size: 18, font: fonts.heading2, alignment: 'center', after: roomOr(34, 14) }),
    signatures(docx, cover, { indent: Math.round(width * 0.09), widths: [Math.round(width * 0.37), Math.round(width * 0.45)], height: roomOr(40, 32) }, paragraph),
    paragraph('', { size: 10, before: roomOr(20, 4) }),
    list(['报表', '报告期', '内容'], listed(cover.forms), [0.6, 0.22, 0.18]),
    paragraph(`审核结果：${cover.result}`, { size: 12, before: 8, after: 2 }),
    ...cover.notes.map((note) => paragraph(note, { size: 12, bold: true, font: fonts.heading1, after: 2 })),
    ...(isFull
      ? [paragraph(`报送文件 ${cover.files.length} 个：${cover.files.map(({ name }) => name).join('、')}。`, { size: 12 })]
      : [paragraph('', { size: 5 }), list(['报送文件', '内容'], cover.files.map(({ name, title }) => [name, title]), [0.78, 0.22])]),
    paragraph(CHECKING, { size: 10.5, before: 8, alignment: 'both' }),
  ];
}

type Paragraphs = (text: string, look: Look) => Docx.Paragraph;

function textLine(docx: typeof Docx, { fonts }: DocumentProfile, text: string, look: Look): Docx.Paragraph {
  const { size, font = fonts.text, bold, alignment = 'left', before = 0, after = 0, pitch = size * 1.4 } = look;
  return new docx.Paragraph({
    alignment,
    spacing: { before: twips(before), after: twips(after), line: twips(pitch), lineRule: 'atLeast' },
    children: [new docx.TextRun({ text, size: halfPoints(size), ...(bold && { bold }), font: { ascii: fonts.latin, hAnsi: fonts.latin, eastAsia: font } })],
  });
}

function listed(forms: Cover['forms']): readonly (readonly string[])[] {
  const rows = forms.map(({ title, period, content }) => [title, period, content]);
  if (rows.length <= MOST_LISTED) return rows;
  const shown = MOST_LISTED - 1;
  return [...rows.slice(0, shown), [`另有 ${rows.length - shown} 张表，见报送清单`, '', '']];
}

/** What is filled in by hand stands on a line; the unit is printed where the forms name it, and stamped over. */
function signatures(docx: typeof Docx, cover: Cover, { indent, widths, height }: { readonly indent: number; readonly widths: readonly [number, number]; readonly height: number }, paragraph: Paragraphs): Docx.Table {
  const lines = [['填报单位（盖章）', cover.unit], ['单位负责人（签字）', ''], ['统计负责人（签字）', ''], ['填表人（签字）', ''], ['报出日期', BLANK_DATE]] as const;
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: docx.BorderStyle.SINGLE, size: 6, color: '000000' };
  const cell = (text: string, width: number, isLine: boolean) =>
    new docx.TableCell({
      width: { size: width, type: 'dxa' },
      verticalAlign: 'bottom',
      borders: { top: none, left: none, right: none, bottom: isLine ? line : none },
      children: [paragraph(text, { size: 15, alignment: isLine ? 'center' : 'left' })],
    });
  return new docx.Table({
    width: { size: widths[0] + widths[1], type: 'dxa' },
    indent: { size: indent, type: 'dxa' },
    columnWidths: [...widths],
    layout: 'fixed',
    borders: { top: none, left: none, right: none, bottom: none, insideHorizontal: none, insideVertical: none },
    rows: lines.map(([label, text]) => new docx.TableRow({ height: { value: twips(height), rule: 'atLeast' }, cantSplit: true, children: [cell(label, widths[0], false), cell(text, widths[1], true)] })),
  });
}

function ruledTable(docx: typeof Docx, head: readonly string[], rows: readonly (readonly string[])[], widths: readonly number[], paragraph: Paragraphs): Docx.Table {
  const margins = { top: 30, bottom: 30, left: 90, right: 90 };
  const row = (cells: readonly string[], isHead: boolean) =>
    new docx.TableRow({
      cantSplit: true,
      children: cells.map((text, at) => new docx.TableCell({ width: { size: widths[at]!, type: 'dxa' }, margins, children: [paragraph(text, { size: 11, ...(isHead && { bold: true as const }), alignment: isHead ? 'center' : 'left' })] })),
    });
  return new docx.Table({
    width: { size: widths.reduce((sum, each) => sum + each, 0), type: 'dxa' },
    columnWidths: [...widths],
    layout: 'fixed',
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  });
}
