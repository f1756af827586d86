/** What is wrong with a template, all of it at once, each with its paragraph: 「第3段“…{会员人书}…”：没有“会员人书”，相近的有“会员人数”」. */
import { InputError } from '../../model/input-error';
import type { TemplateParagraph } from './template-paragraphs';

export interface TemplateFault {
  readonly paragraph: TemplateParagraph;
  /** As written, with braces; absent for a brace alone. */
  readonly tag?: string;
  /** What is wrong, and what to do. */
  readonly text: string;
  /** Names that come near, best first. */
  readonly near: readonly string[];
}

const PLACES: readonly (readonly [RegExp, string])[] = [[/header/u, '页眉'], [/footer/u, '页脚'], [/notes/u, '注释']];
const SHOWN = 24;

export class TemplateFaulty extends InputError {
  constructor(
    fileName: string,
    readonly faults: readonly TemplateFault[],
  ) {
    super('template-faulty', `模板“${fileName}”有 ${faults.length} 处要改：${faults.map(faultText).join('；')}。`);
  }
}

export function faultText({ paragraph: { part, number, text }, tag, text: wrong, near }: TemplateFault): string {
  const place = PLACES.find(([pattern]) => pattern.test(part))?.[1] ?? '';
  const offered = near.length === 0 ? '' : `，相近的有${near.map((name) => `“${name}”`).join('、')}`;
  return `${place}第 ${number} 段“${excerpt(text, tag)}”：${wrong}${offered}`;
}

/** The words around the tag. */
function excerpt(text: string, tag: string | undefined): string {
  const at = tag === undefined ? 0 : Math.max(0, text.indexOf(tag));
  const from = Math.max(0, at - SHOWN / 2);
  const to = Math.min(text.length, at + (tag?.length ?? 0) + SHOWN / 2);
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}
