/**
 * A document drafted from one sheet and brought up to date from another says what a draft from the other would say, in every figure that such
 * a draft tells in the same place; what it would not tell is pointed at, or is still so. Sheets differ in any number of cells.
 */
import { everyFigure } from '../../src/document/every-figure';
import { claimsWithOffsets } from '../../src/document/place-claims';
import { withAnnex } from '../../src/document/annex';
import { indicatorOf } from '../../src/forms/indicators';
import type { DocumentFigure, DocumentText } from '../../src/model/document-text';
import type { ReportDocument, ReportKind } from '../../src/model/report-document';
import type { PreparedReport } from '../../src/report';
import { townshipFigures } from '../../src/tools/examples/township-figures';
import { figureKey, textSum } from '../../src/writers/docx/figure-mark';
import { judgeFigures, knownFigures } from '../../src/writers/refresh/judge-figures';
import { draft, preparedSheet, preparedTownship, type Line } from '../narrative/prepared';
import { randomFrom } from '../support/random';

const LINES = Object.entries(townshipFigures).map(([id, [now, lastYear, target = null]]): Line => [indicatorOf(id).title, now, lastYear, target]);
const KINDS: readonly ReportKind[] = ['half-year', 'annual', 'plan'];

/** As a word processor holds it. */
function asText(document: ReportDocument): DocumentText<DocumentFigure & { readonly id: string }> {
  const { paragraphs, claims } = claimsWithOffsets(document);
  const figures = claims.map(({ claim: { id, text }, paragraph, start }) => ({ id, key: figureKey(id), sum: textSum(text), text, paragraph, offset: start }));
  return { paragraphs, figures, nameless: [] };
}

/** A few figures otherwise: a little, much, none, gone, as many as the target, as many as last year. */
function otherLines(draw: (n: number) => number): readonly Line[] {
  const changes = 1 + draw(12);
  const lines = [...LINES];
  for (let change = 0; change < changes; change += 1) {
    const at = draw(lines.length);
    const [title, now, lastYear, target] = lines[at]! as [string, number, number | null, number | null];
    const value = [now + 1, Math.max(0, now - 1), 0, now * 4, Math.round(now / 3), target ?? now, lastYear ?? now, (target ?? now) + 1, (lastYear ?? now) * 2, (lastYear ?? now) + 3][draw(10)]!;
    lines[at] = [title, value, lastYear, target];
  }
  return lines;
}

interface Refreshed {
  readonly document: ReportDocument;
  readonly now: PreparedReport;
  readonly kind: ReportKind;
}

/** Everything that is neither as drafted nor pointed at. */
function unexplained({ document, now, kind }: Refreshed): readonly string[] {
  const text = asText(document);
  const fresh = new Map(claimsWithOffsets(withAnnex(draft(now, { kind }), now)).claims.map(({ claim }) => [claim.id, claim.text]));
  const sheet = everyFigure(now, kind);
  const told = new Map([...sheet].reverse().flatMap((figure) => (figure.kind === 'refuted' || figure.kind === 'caption' ? [] : [figure.kind === 'plain' ? figure.claim : figure])).map(({ id, text: words }) => [id, words]));
  const { renewals, missing, untrue } = judgeFigures(text, knownFigures(text.figures, sheet));
  const renewed = new Map(renewals.map(({ figure, text: after }) => [figure, after]));
  return text.figures.flatMap((figure) => {
    const after = renewed.get(figure) ?? figure.text;
    const drafted = fresh.get(figure.id);
    if (drafted !== undefined) return after === drafted ? [] : [`${figure.id}: ${after}, drafted ${drafted}`];
    if (missing.some(({ id }) => id === figure.id) || untrue.some(({ sentence }) => sentence.includes(after))) return [];
    return told.get(figure.id) === after && !/^[0零]/u.test(after) ? [] : [`${figure.id}: ${figure.text} → ${after}, told nowhere`];
  });
}

/** MORE=20 for twenty times as many sheets. */
const TRIES = 12 * Number(process.env['MORE'] ?? 1);

test.each(KINDS)('a %s report', (kind) => {
  const document = withAnnex(draft(preparedTownship(...LINES), { kind }), preparedTownship(...LINES));
  const draw = randomFrom(kind.length);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const now = preparedTownship(...otherLines(draw));
    expect(unexplained({ document, now, kind })).toEqual([]);
  }
});

it('points at every goal and shortcoming whose target is met, and at nothing else of the sentence', () => {
  const kind = 'half-year';
  const document = draft(preparedTownship(...LINES), { kind });
  const now = preparedTownship(...LINES.map((line): Line => (line[0] === '送清凉活动次数' ? [line[0], 5, ...line.slice(2)] : line)));
  const text = asText(document);
  const { untrue, missing } = judgeFigures(text, knownFigures(text.figures, everyFigure(now, kind)));
  expect(missing).toEqual([]);
  expect(untrue.map(({ words, reason }) => [words, reason])).toEqual([
    ['持平 → 增加3次', 'turned'],
    ['送清凉活动次数完成100%，还差3次；', 'target-met'],
    [expect.stringContaining('开展送清凉活动3次'), 'target-met'],
  ]);
});

test.each([
  ['half-year', '2026年上半年', []],
  ['plan', '2026年上半年', []],
  ['half-year', '2025年上半年', [['2026年上半年', 'other-period']]],
  ['half-year', '2026年', [['2026年上半年', 'other-period']]],
  ['plan', '2025年上半年', [['2026年下半年', 'other-period']]],
] as const)('a %s document of the first half of 2026, and the sheet of %s', (kind, period, expected) => {
  const sheet = (text: string): PreparedReport => preparedSheet([['青云镇工会工作统计表'], ['填报单位：青云镇总工会', null, null, `报告期：${text}`], ['指标', '计量单位', '本期', '年度目标'], ['会员人数', '人', 90, 100], ['女会员人数', '人', 40, null], ['工会小组数', '个', 8, null]]);
  const text = asText(draft(sheet('2026年上半年'), { kind }));
  const { untrue } = judgeFigures(text, knownFigures(text.figures, everyFigure(sheet(period), kind)));
  expect(untrue.filter(({ reason }) => reason === 'other-period').map(({ words, reason }) => [words, reason])).toEqual(expected);
});

test.each([
  ['青云镇总工会', []],
  ['青云镇工会', []],
  ['白鹭镇总工会', ['青云镇总工会']],
  ['县实验小学工会委员会', ['青云镇总工会']],
])('a document of 青云镇总工会, and the sheet of %s', (unit, expected) => {
  const sheet = (name: string): PreparedReport => preparedSheet([['工会工作统计表'], [`填报单位：${name}`, null, null, '报告期：2026年上半年'], ['指标', '计量单位', '本期', '年度目标'], ['会员人数', '人', 90, 100], ['女会员人数', '人', 40, null], ['工会小组数', '个', 8, null]]);
  const text = asText(draft(sheet('青云镇总工会'), { kind: 'half-year' }));
  const { untrue } = judgeFigures(text, knownFigures(text.figures, everyFigure(sheet(unit))));
  expect(untrue.filter(({ reason }) => reason === 'other-unit').map(({ words }) => words)).toEqual(expected);
});
