/**
 * A chart as Word draws it itself (DrawingML, ECMA-376 21.2), crisp at any size, with its figures in an embedded workbook, so that 编辑数据
 * works. Word, WPS and LibreOffice show it. Black and grey, as official documents are printed. The axis
 * begins at zero, so that heights can be compared, and carries the unit.
 */
import type * as Docx from 'docx';
import type * as Charts from 'docx/charts';
import type { Chart } from '../../model/report-document';
import { STYLE } from './paragraph-styles';
import { textWidth, type DocumentProfile } from './profile';

const SHADES = ['404040', 'A6A6A6', '7F7F7F', 'D9D9D9'];
const PIXELS_PER_POINT = 96 / 72;
/** In points: of a bar, and of what stands around the bars. */
const BAR = 13;
const AROUND = 66;

export function chartParagraph(docx: typeof Docx, charts: typeof Charts, profile: DocumentProfile, { caption, unit, series, categories }: Chart): Docx.Paragraph {
  const font = { name: profile.fonts.text, size: 9, color: '000000' };
  const isPositive = categories.every(({ figures }) => figures.every((claim) => !claim || claim.value.gte(0)));
  const isShare = isPositive && unit === '%' && categories.every(({ figures }) => figures.every((claim) => !claim || claim.value.lte(100)));
  const places = Math.max(0, ...categories.flatMap(({ figures }) => figures.map((claim) => claim?.decimals ?? 0)));
  const chart = new charts.ChartRun({
    type: 'bar',
    categories: categories.map(({ name }) => name),
    series: series.map((name, at) => ({ name, color: SHADES[at % SHADES.length]!, values: categories.map(({ figures }) => (figures[at] ? Number(figures[at].value.toFixed()) : null)) })),
    transformation: { width: Math.round(textWidth(profile) * PIXELS_PER_POINT), height: Math.round((AROUND + categories.length * (series.length + 0.8) * BAR) * PIXELS_PER_POINT) },
    legend: series.length > 1 ? { position: 'bottom', font } : false,
    categoryAxis: { font, reverseOrder: true },
    gapWidth: 60,
    overlap: 0,
    valueAxis: { font, crossesAt: 'maximum', title: { text: unit, font }, ...(isPositive && { minimum: 0 }), ...(isShare && { maximum: 100 }) },
    dataLabels: { value: true, font, numberFormat: places === 0 ? '0' : `0.${'0'.repeat(places)}` },
    chartArea: { border: 'none' },
    altText: { name: caption, description: caption },
  } as Charts.ChartRunOptions);
  return new docx.Paragraph({ style: STYLE.chart, children: [chart] });
}
