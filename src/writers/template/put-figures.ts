/**
 * Figures into the filled template. Where the template has the unit right behind a tag (「{会员人数}人」), the figure comes without its own;
 * a hole is shaded.
 */
import { placeholdersIn, withFigures, type ShownFigure } from '../docx/figure-control';
import { partOf, textParts, xmlOf, type Parts } from '../package/docx-package';
import { unescapeXml } from '../package/xml-text';
import type { TemplateFigure } from './template-figures';

const HOLE_SHADE = 'FFC7CE';

/** @returns the parts, and the figures as they stand, in reading order of the parts */
export function putFigures(parts: Parts, figures: readonly TemplateFigure[]): { readonly parts: Parts; readonly figures: readonly TemplateFigure[] } {
  const written: Record<string, Uint8Array> = {};
  const all: TemplateFigure[] = [];
  for (const name of textParts(parts)) {
    const xml = xmlOf(parts[name]!);
    const standing = new Map(placeholdersIn(xml).map(({ at, end }) => [at, asItStands(figures[at]!, textBehind(xml, end))]));
    const shown = figures.map((figure, at) => withShade(standing.get(at) ?? figure));
    written[name] = partOf(withFigures(xml, shown, all.length + 1).xml);
    all.push(...standing.values());
  }
  return { parts: { ...parts, ...written }, figures: all };
}

function asItStands(figure: TemplateFigure, behind: string): TemplateFigure {
  const { bare } = figure;
  return bare && behind.startsWith(bare.unit) ? { id: bare.claim.id, text: bare.claim.text, arithmetic: bare.claim.arithmetic, claim: bare.claim } : figure;
}

function withShade(figure: TemplateFigure): ShownFigure {
  return figure.claim ? figure : { ...figure, shade: HOLE_SHADE };
}

/** The next words of the paragraph. */
function textBehind(xml: string, from: number): string {
  return unescapeXml(xml.slice(from, xml.indexOf('</w:p>', from)).replace(/<[^>]*>/gu, '')).trimStart();
}
