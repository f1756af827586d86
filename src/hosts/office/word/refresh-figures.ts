/**
 * Figures written anew: one round trip to look whether they still stand as they were read, one to write. Word has no transaction:
 * should it fail half-way, what was written is put back. A figure whose control was dissolved gets one again.
 */
import type { DocumentText, FigureRenewal } from '../../../model/document-text';
import { figureTag } from '../../../writers/docx/figure-mark';
import { HostRefused } from '../../host-refused';
import { refusalOf } from '../office-refusal';
import { findRanges } from './find-ranges';
import type { FigureControl, WordFigure } from './read-document';
import { WORD_SENTENCES } from './refusal-sentences';

interface ControlRenewal {
  readonly control: Word.ContentControl;
  readonly read: FigureControl;
  readonly text: string;
  readonly tag: string;
}

/** @throws HostRefused and, of all refused, `partly-written` where putting back failed too */
export async function refreshFigures(context: Word.RequestContext, read: DocumentText<WordFigure>, renewals: readonly FigureRenewal<WordFigure>[]): Promise<void> {
  const controls = context.document.contentControls;
  const held = renewals.flatMap(({ figure, id, text }): readonly ControlRenewal[] => {
    if (!figure.control) return [];
    const control = controls.getByIdOrNullObject(figure.control.id);
    control.load('text,tag,cannotEdit');
    return [{ control, read: figure.control, text, tag: figureTag(id, text) }];
  });
  const loose = renewals.filter(({ figure }) => !figure.control);
  const places = loose.map(({ figure: { paragraph, offset, text } }) => ({ paragraph, start: offset, end: offset + text.length }));
  const ranges = await findRanges(context, read, places);
  if (loose.length === 0) await context.sync();
  held.forEach(checkUnchanged);
  try {
    for (const { control, text, tag } of held) write(control, text, tag);
    for (const [at, { id, text }] of loose.entries()) {
      ranges[at]!.insertText(text, 'Replace').insertContentControl().tag = figureTag(id, text);
    }
    await context.sync();
  } catch (error) {
    await putBack(context, held, () => findRanges(context, read, places), error);
    throw refusalOf(error, WORD_SENTENCES);
  }
}

function checkUnchanged({ control, read }: ControlRenewal): void {
  if (control.isNullObject || control.text !== read.text || control.tag !== read.tag) {
    throw new HostRefused('document-changed', '文档在核对之后改动过，没有更新；再点一次“更新文中数字”。');
  }
  if (control.cannotEdit) throw new HostRefused('protected', `“${read.text}”所在的内容控件已锁定，没有更新；在“开发工具—属性”中取消锁定后再试。`);
}

function write(control: Word.ContentControl, text: string, tag: string): void {
  control.insertText(text, 'Replace');
  control.tag = tag;
}

/**
 * Only what differs: a document that refused the first word is not written to again.
 * @param loose looks for the figures without a control, which cannot be put back. @throws where one of them does not stand as it was read
 */
async function putBack(context: Word.RequestContext, held: readonly ControlRenewal[], loose: () => Promise<unknown>, because: unknown): Promise<void> {
  try {
    for (const { control } of held) control.load('text,tag');
    await context.sync();
    const written = held.filter(({ control, read }) => control.text !== read.text || control.tag !== read.tag);
    for (const { control, read } of written) write(control, read.text, read.tag);
    if (written.length > 0) await context.sync();
    await loose();
  } catch {
    throw new HostRefused('partly-written', '更新时中断，又没能恢复原样，文中可能只更新了一部分；用撤销（Ctrl+Z）取回后再试。', { cause: because });
  }
}
