/**
 * The figures that a filled template may hold, for bringing it up to date: an id is the tag itself, with the unit of a loop before it
 * (「甲厂工会/会员人数.同比」). Where a word processor has dropped the ids, every tag that could have been written is told in turn.
 */
import { ASPECTS, figureNames, namedFigures, type NamedFigures } from '../../document/named-figures';
import { preparedFor, unitsOf } from '../../document/unit-figures';
import type { SheetFigure } from '../../model/sheet-figure';
import type { PreparedFigures } from '../../narrative/prepared-figures';
import { BARE } from './figure-format';
import { templateClaim } from './template-figures';
import { figureTagId, parseTag, type TemplateTag } from './template-tag';

type FigureTag = Extract<TemplateTag, { kind: 'figure' }>;

const FORMATS = [undefined, BARE, '万元', '万人', '亿元'] as const;

/** @param ids of figures that no draft tells; undefined for one whose id is lost */
export function* templateClaims(prepared: PreparedFigures, ids: readonly (string | undefined)[]): Generator<SheetFigure> {
  const whole = namedFigures(prepared);
  const units = unitsOf(prepared);
  for (const id of ids) {
    const unit = units.find(({ key }) => id?.startsWith(`${key}/`));
    const tag = id === undefined ? undefined : parseTag(unit ? id.slice(unit.key.length + 1) : id);
    if (tag?.kind === 'figure') yield* told(unit ? namedFigures(preparedFor(prepared, unit.key)) : whole, [tag], unit?.key);
  }
  if (!ids.some((id) => id === undefined || id.includes('~'))) return;
  const { all } = figureNames(prepared);
  yield* told(whole, tagsOf(all));
  for (const { key } of units) yield* told(namedFigures(preparedFor(prepared, key)), tagsOf(all), key);
  yield* told(whole, all.flatMap((name) => all.flatMap((other) => FORMATS.slice(0, 2).map((unit): FigureTag => ({ kind: 'figure', name, whole: other, ...(unit !== undefined && { unit }) })))));
}

function* told(figures: NamedFigures, tags: Iterable<FigureTag>, unit?: string): Generator<SheetFigure> {
  for (const tag of tags) {
    const claim = templateClaim(figures, tag, unit);
    if (claim) yield claim;
    else if (tag.aspect === '差额' && figures.tell({ name: tag.name, aspect: '完成率' })?.exact.gte(100)) yield { kind: 'refuted', id: figureTagId(tag, unit), reason: 'target-met' };
  }
}

function tagsOf(names: readonly string[]): readonly FigureTag[] {
  return names.flatMap((name) =>
    [undefined, ...ASPECTS].flatMap((aspect) => FORMATS.map((unit): FigureTag => ({ kind: 'figure', name, ...(aspect !== undefined && { aspect }), ...(unit !== undefined && { unit }) }))),
  );
}
