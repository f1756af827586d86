/**
 * A chart as an SVG picture for the HTML page: columns in black and grey, each with its figure above and its category below,
 * the unit in the corner. Nothing is loaded and nothing is blurred at any size.
 */
import type { Chart } from '../model/report-document';
import { escapeXml } from './package/xml-text';

const WIDTH = 590;
const PLOT = { top: 40, bottom: 190, left: 8, right: 582 };
const SHADES = ['#404040', '#a6a6a6', '#7f7f7f', '#d9d9d9'];
/** Of a category's room that its columns take. */
const FILLED = 0.62;

export function chartSvg({ caption, unit, series, categories }: Chart): string {
  const numbers = categories.map(({ figures }) => series.map((_, at) => (figures[at] ? Number(figures[at].value.toFixed()) : undefined)));
  const [highest, lowest] = [Math.max(0, ...numbers.flat().map((value) => value ?? 0)), Math.min(0, ...numbers.flat().map((value) => value ?? 0))];
  const y = (value: number): number => PLOT.bottom - ((value - lowest) / (highest - lowest || 1)) * (PLOT.bottom - PLOT.top);
  const room = (PLOT.right - PLOT.left) / Math.max(1, categories.length);
  const width = (room * FILLED) / Math.max(1, series.length);
  const columns = numbers.flatMap((row, category) =>
    row.flatMap((value, at) => {
      if (value === undefined) return [];
      const x = PLOT.left + room * (category + (1 - FILLED) / 2) + width * at;
      const [top, bottom] = [Math.min(y(value), y(0)), Math.max(y(value), y(0))];
      return [`<rect x="${x.toFixed(1)}" y="${top.toFixed(1)}" width="${(width * 0.9).toFixed(1)}" height="${(bottom - top).toFixed(1)}" fill="${SHADES[at % SHADES.length]}"/>`, text(x + width * 0.45, top - 4, String(value))];
    }),
  );
  const names = categories.map(({ name }, at) => text(PLOT.left + room * (at + 0.5), PLOT.bottom + 16, name));
  const legend = series.length < 2 ? [] : series.flatMap((name, at) => [`<rect x="${90 + at * 110}" y="8" width="10" height="10" fill="${SHADES[at % SHADES.length]}"/>`, text(106 + at * 110, 17, name, 'start')]);
  const axis = `<line x1="${PLOT.left}" x2="${PLOT.right}" y1="${y(0).toFixed(1)}" y2="${y(0).toFixed(1)}" stroke="#000"/>`;
  return `<svg viewBox="0 0 ${WIDTH} 215" role="img" aria-label="${escapeXml(caption)}">${axis}${text(PLOT.left, 17, `单位：${unit}`, 'start')}${legend.join('')}${columns.join('')}${names.join('')}</svg>`;
}

function text(x: number, y: number, words: string, anchor = 'middle'): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${escapeXml(words)}</text>`;
}
