/** What tells the annex of a report again in a finished document: ids of its figures, captions, and the points of its chart by their names. */
import type { Claim } from '../model/claim';

export const TABLE_CAPTION = '表1　各项比率及其分子、分母';
/** Whatever the chart shows: 「图1　同比变化最大的8项比率」. */
export const CHART_CAPTION = /^图1　/u;
export const CHART_CAPTION_ID = 'chart:caption';

const ANNEX = ':annex';

/** A figure of the annex has its own id: it has its own words beside those of the text. */
export function ofAnnex(claim: Claim): Claim {
  return { ...claim, id: claim.id + ANNEX };
}

export function isOfAnnex(id: string): boolean {
  return id.endsWith(ANNEX);
}

/** A chart holds no marks, but its series and categories are named: 「chart:本期/职工入会率」. */
export function chartPointId(series: string, category: string): string {
  return `chart:${series}/${category}`;
}
