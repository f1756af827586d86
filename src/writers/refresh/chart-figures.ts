/**
 * The charts of a docx with the figures of the sheet: the points that Word draws from its cache (c:numCache, ECMA-376 21.2.2.121), and the cells of
 * the embedded workbook behind them, which 「编辑数据」 opens. A point is known by the names of its series and category; a chart none of
 * whose points is known is the clerk's own and stays.
 */
import { unzipSync } from 'fflate';
import { chartPointId } from '../../document/annex-marks';
import type { SheetFigure } from '../../model/sheet-figure';
import { figureKey } from '../docx/figure-mark';
import { partOf, savedDocx, xmlOf, type Parts } from '../package/docx-package';
import { edited, type Edit } from '../package/xml-scan';
import { unescapeXml } from '../package/xml-text';

export interface ChangedPoint {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Where it is: 图中“职工入会率”的“本期”. */
  readonly place: string;
}

export interface RefreshedCharts {
  /** Those that have changed. */
  readonly parts: Parts;
  readonly changed: readonly ChangedPoint[];
  /** A report would draw other rates now than one of the charts does. */
  readonly hasOthers: boolean;
}

const CHART = /^word\/charts\/(chart\d*\.xml)$/u;
const BOOK = /Target="(?:\.\.|\/word)\/(embeddings\/[^"]+\.xlsx)"/u;
const SHEET = 'xl/worksheets/sheet1.xml';

export function refreshCharts(parts: Parts, told: ReadonlyMap<string, SheetFigure>): RefreshedCharts {
  const written: Record<string, Uint8Array> = {};
  const changed: ChangedPoint[] = [];
  let hasOthers = false;
  for (const name of Object.keys(parts)) {
    const file = CHART.exec(name)?.[1];
    const xml = file === undefined ? '' : xmlOf(parts[name]!);
    const drawn = pointsIn(xml);
    const points = drawn.flatMap((point) => changeOf(point, told));
    hasOthers ||= drawn.some((point) => knownPoint(point, told)?.kind === 'plain');
    if (points.length === 0) continue;
    written[name] = partOf(edited(xml, points.map(({ edit }) => edit)));
    changed.push(...points.map(({ told: point }) => point));
    const book = BOOK.exec(xmlOf(parts[`word/charts/_rels/${file}.rels`] ?? new Uint8Array()))?.[1];
    const workbook = book === undefined ? undefined : parts[`word/${book}`];
    if (workbook) written[`word/${book}`] = withCells(workbook, points);
  }
  return { parts: written, changed, hasOthers };
}

interface Point {
  readonly series: string;
  readonly category: string;
  readonly value: string;
  /** Of the value's characters in the XML. */
  readonly start: number;
  readonly end: number;
  /** Of the cell behind it: B2 is the first category of the first series. */
  readonly cell: string;
}

interface Change {
  readonly edit: Edit;
  readonly cell: string;
  readonly told: ChangedPoint;
}

const SERIES = /<c:ser>[^]*?<\/c:ser>/gu;
const POINT = /<c:pt idx="(\d+)"[^>]*>\s*<c:v>([^<]*)<\/c:v>/gu;

function pointsIn(xml: string): readonly Point[] {
  return [...xml.matchAll(SERIES)].flatMap((series, column) => {
    const [text] = series;
    const name = new Map(cached(text, 'c:tx').map(({ at, value }) => [at, value])).get(0) ?? '';
    const categories = new Map(cached(text, 'c:cat').map(({ at, value }) => [at, value]));
    return cached(text, 'c:val').map(({ at, value, start }): Point => ({
      series: name,
      category: categories.get(at) ?? '',
      value,
      start: series.index + start,
      end: series.index + start + value.length,
      cell: `${String.fromCharCode('B'.charCodeAt(0) + column)}${at + 2}`,
    }));
  });
}

function cached(series: string, element: string): readonly { readonly at: number; readonly value: string; readonly start: number }[] {
  const found = new RegExp(`<${element}>[^]*?</${element}>`, 'u').exec(series);
  if (!found) return [];
  return [...found[0].matchAll(POINT)].map((match) => ({ at: Number(match[1]), value: unescapeXml(match[2]!), start: found.index + match.index + match[0].indexOf('<c:v>') + '<c:v>'.length }));
}

function knownPoint({ series, category }: Point, told: ReadonlyMap<string, SheetFigure>): SheetFigure | undefined {
  return told.get(figureKey(chartPointId(series, category)));
}

function changeOf(point: Point, told: ReadonlyMap<string, SheetFigure>): readonly Change[] {
  const { series, category, value, start, end, cell } = point;
  const known = knownPoint(point, told);
  const claim = known?.kind === 'plain' ? known.claim : known?.kind === 'refuted' || known?.kind === 'caption' ? undefined : known;
  if (!claim) return [];
  const to = String(Number(claim.value.toFixed()));
  return to === value ? [] : [{ edit: { start, end, text: to }, cell, told: { id: claim.id, from: value, to, place: `图中“${category}”的“${series}”` } }];
}

/** A cell that does not hold what was drawn is left as it is. */
function withCells(workbook: Uint8Array, changes: readonly Change[]): Uint8Array {
  const parts = unzipSync(workbook);
  const sheet = parts[SHEET];
  if (!sheet) return workbook;
  let xml = xmlOf(sheet);
  for (const { cell, told: { from, to } } of changes) {
    xml = xml.replace(new RegExp(`(<c r="${cell}"(?: [^>]*)?><v>)([^<]*)(?=</v>)`, 'u'), (whole, open: string, value: string) => (Number(value) === Number(from) ? open + to : whole));
  }
  return savedDocx({ ...parts, [SHEET]: partOf(xml) });
}
