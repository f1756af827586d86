/** The paragraphs of a template with the tags in them, in reading order: what faults are reported by. */
import { findFigures } from '../refresh/find-figures';
import { textParts, xmlOf, type Parts } from '../package/docx-package';
import { parseTag, type TemplateTag } from './template-tag';

export interface TemplateParagraph {
  readonly part: string;
  /** Counted from 1 among the paragraphs of its part that hold text. */
  readonly number: number;
  readonly text: string;
  readonly tags: readonly PlacedTag[];
  /** A brace without its partner. */
  readonly loose?: '{' | '}';
}

export interface PlacedTag {
  readonly tag: TemplateTag;
  /** As written, without braces. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

const TAG = /\{([^{}]*)\}/gu;

export function templateParagraphs(parts: Parts): readonly TemplateParagraph[] {
  return textParts(parts).flatMap((part) =>
    findFigures(xmlOf(parts[part]!))
      .paragraphs.filter((text) => text.trim() !== '')
      .map((text, at) => {
        const tags = [...text.matchAll(TAG)].map((match): PlacedTag => ({ tag: parseTag(match[1]!), written: match[1]!, start: match.index, end: match.index + match[0].length }));
        const loose = /[{}]/u.exec(text.replace(TAG, ''))?.[0] as '{' | '}' | undefined;
        return { part, number: at + 1, text, tags, ...(loose && { loose }) };
      }),
  );
}
