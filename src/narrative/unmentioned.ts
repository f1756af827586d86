/**
 * What the sheet holds and the report does not tell: indicators with a figure of this period, none of whose cells any claim rests on.
 * Zeros are no news and are not missed. A clerk who has left out a section sees here what went with it.
 * 「女职工组织数 40个」 where no sentence speaks of 女职工组织.
 */
import { placeKey, type CellRef } from '../model/address';
import { isClaim, type ReportDocument } from '../model/report-document';
import { tellValue } from './claims';
import { figureSource } from './figure-source';
import type { PreparedFigures } from './prepared-figures';

export interface UnmentionedIndicator {
  readonly indicator: string;
  readonly title: string;
  /** As a report would print it: 40个. */
  readonly text: string;
  readonly cells: readonly CellRef[];
}

/** In the order of the forms. */
export function unmentionedIndicators(prepared: PreparedFigures, { blocks }: ReportDocument): readonly UnmentionedIndicator[] {
  const inlines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines : block.kind === 'table' ? block.rows.flat() : []));
  const told = new Set(inlines.filter(isClaim).flatMap(({ cells }) => cells).map(placeKey));
  const source = figureSource(prepared.forms, prepared.findings, prepared);
  const indicators = new Map(source.forms.flatMap(({ form }) => form.items.map(({ item }) => [item.indicator.id, item.indicator.title])));
  return [...indicators].flatMap(([indicator, title]): readonly UnmentionedIndicator[] => {
    const seen = source.observe(indicator, 'current');
    if (!seen || seen.value.eq(0) || seen.cells.some((cell) => told.has(placeKey(cell)))) return [];
    return [{ indicator, title, text: tellValue(seen).text, cells: seen.cells }];
  });
}
