/** A figure of a template as it will stand in the document: its text, or a hole to be seen. */
import type { NamedFigures } from '../../document/named-figures';
import type { Claim } from '../../model/claim';
import type { ToldFigure } from '../docx/figure-control';
import { BARE, inAskedUnit } from './figure-format';
import { figureTagId, type TemplateTag } from './template-tag';

type FigureTag = Extract<TemplateTag, { kind: 'figure' }>;

export interface TemplateFigure extends ToldFigure {
  /** Absent for a hole. */
  readonly claim?: Claim;
  /** The hole of a condition. */
  readonly isUnjudged?: true;
  /** The same without its unit, for where the template has the unit right behind the tag: 「{会员人数}人」. */
  readonly bare?: { readonly unit: string; readonly claim: Claim };
}

/** @param unit key of the unit in a loop */
export function templateFigure(figures: NamedFigures, tag: FigureTag, unit = ''): TemplateFigure {
  const id = figureTagId(tag, unit);
  const claim = templateClaim(figures, tag, unit);
  if (!claim) return { id, text: `【待补：${figureTagId(tag)}】`, arithmetic: `${figureTagId(tag)}：表中没有这个数` };
  const bare = tag.unit === undefined && claim.unit !== '' ? templateClaim(figures, { ...tag, unit: BARE }, unit) : undefined;
  return { id, text: claim.text, arithmetic: claim.arithmetic, claim, ...(bare && claim.text === bare.text + claim.unit && { bare: { unit: claim.unit, claim: bare } }) };
}

/** The claim behind a tag, with the tag for its id. */
export function templateClaim(figures: NamedFigures, tag: FigureTag, unit = ''): Claim | undefined {
  const claim = figures.tell(tag);
  const asked = claim && (inAskedUnit(claim, tag.unit) ?? claim);
  return asked && { ...asked, id: figureTagId(tag, unit) };
}
