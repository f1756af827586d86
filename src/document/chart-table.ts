/** A chart as the table of its figures, for whatever cannot draw: a row for each category, a column for each series. */
import type { Block, Chart } from '../model/report-document';

export function chartTable({ caption, unit, series, categories }: Chart): Extract<Block, { kind: 'table' }> {
  return {
    kind: 'table',
    caption: `${caption}（${unit}）`,
    head: ['', ...series],
    rows: categories.map(({ name, figures }) => [name, ...series.map((_, at) => figures[at] ?? '—')]),
  };
}
