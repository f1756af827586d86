/**
 * Figures into the filled template. Where the template has the unit right behind a tag (「{会员人数}人」), the figure comes without its own;
 * a hole is shaded.
 */
import { placeholdersIn, withFigures, type ToldFigure } from '../docx/figure-control';
import { partOf, textParts, xmlOf, type Parts } from '../package/docx-package';
import { unescapeXml } from '../package/xml-text';
import type { TemplateFigure } from './template-figures';

const HOLE_SHADE = 'FFC7CE';

export function putFigures(parts: Parts, figures: readonly TemplateFigure[]): { readonly parts: Parts; readonly figures: readonly ToldFigure[] } {
  const written: Record<string, Uint8Array> = {};
  const all: ToldFigure[] = [];
  for (const name of textParts(parts)) {
    const xml = xmlOf(parts[name]!);
    const placed = placeholdersIn(xml);
    const standing = figures.map((figure): ToldFigure => figure);
    for (const { at, end } of placed) standing[at] = asItStands(figures[at]!, textBehind(xml, end));
    written[name] = partOf(withFigures(xml, standing.map((figure, at) => (figures[at]!.isHole ? { ...figure, shade: HOLE_SHADE } : figure)), all.length + 1).xml);
    all.push(...placed.map(({ at }) => standing[at]!));
  }
  return { parts: { ...parts, ...written }, figures: all };
}

function asItStands({ bare, ...figure }: TemplateFigure, behind: string): ToldFigure {
  return bare && behind.startsWith(bare.unit) ? bare.figure : figure;
}

/** The next words of the paragraph. */
function textBehind(xml: string, from: number): string {
  return unescapeXml(xml.slice(from, xml.indexOf('</w:p>', from)).replace(/<[^>]*>/gu, '')).trimStart();
}
