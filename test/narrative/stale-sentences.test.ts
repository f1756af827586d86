/**
 * Change one cell: the sentences marked stale are exactly those that read otherwise in a new draft, and each of them rests on
 * that cell, in what it said or says, or stands in a paragraph with a figure that does (time is told once a paragraph, money in one unit).
 */
import type { Claim } from '../../src/model/claim';
import { isClaim, type ReportDocument, type ReportKind } from '../../src/model/report-document';
import { createSheet, type Cell, type Workbook } from '../../src/model/workbook';
import { indicatorOf } from '../../src/forms/indicators';
import type { DraftSentence } from '../../src/narrative/sentences';
import { staleSentences } from '../../src/narrative/stale-sentences';
import { prepareReport } from '../../src/report';
import { townshipFigures } from '../../src/tools/examples/township-figures';
import { randomFrom } from '../support/random';
import { draft, preparedTownship, textOfReport, type Line } from './prepared';

/** The invented half-year of the examples, of which no check finds fault. */
const LINES = Object.entries(townshipFigures).map(([id, [now, lastYear, target = null]]): Line => [indicatorOf(id).title, now, lastYear, target]);

function changed({ sheets }: Workbook, row: number, column: number, value: Cell['value']): Workbook {
  const [sheet] = sheets;
  const rows = Array.from({ length: sheet!.rowCount }, (_, r) => Array.from({ length: sheet!.columnCount }, (_, c) => (r + 1 === row && c + 1 === column ? { value } : sheet!.cellAt(r + 1, c + 1))));
  return { sheets: [createSheet({ name: sheet!.name, rows, merges: sheet!.merges })] };
}

/** Independent of the code under test: text cut at full stops. */
function plainSentences(document: ReportDocument): readonly string[] {
  return textOfReport(document).split(/(?<=。)\n?|\n/u).filter((text) => text.endsWith('。'));
}

function minus(all: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return all.filter((text) => {
    const at = left.indexOf(text);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** @param column undefined where any figure of the line will do: a goal is told while the line's present figure is short of it */
function restsOn(claims: readonly Claim[], row: number, column: number | undefined): boolean {
  return claims.some(({ cells }) => cells.some((cell) => cell.row === row && (column === undefined || cell.column === column)));
}

function paragraphClaims({ blocks }: ReportDocument, at: number): readonly Claim[] {
  const block = blocks[at];
  return block?.kind === 'paragraph' ? block.inlines.filter(isClaim) : [];
}

const KINDS: readonly ReportKind[] = ['half-year', 'annual', 'plan'];

test.each(KINDS)('of a %s report, what is stale is what has changed, and nothing else', (kind) => {
  const prepared = preparedTownship(...LINES);
  const before = draft(prepared, { kind });
  expect(hardNow(before)).toBe(false);
  const cells = prepared.forms[0]!.facts.filter(({ quantity }) => quantity).map(({ place }) => place);
  const draw = randomFrom(kind.length);
  let seen = 0;
  for (let tries = 0; tries < 90; tries += 1) {
    const { row, column } = cells[draw(cells.length)]!;
    const was = Number(prepared.workbook.sheets[0]!.cellAt(row, column).value);
    const value = [was + 1, was - 1, 0, null, was * 10, was + 1][draw(6)]!;
    const after = draft(prepareReport(changed(prepared.workbook, row, column, value)), { kind });
    const { stale, added } = staleSentences(before, after);
    expect(stale.map(({ sentence }) => sentence.text).sort()).toEqual([...minus(plainSentences(before), plainSentences(after))].sort());
    expect([...stale.flatMap(({ now }) => now?.text ?? []), ...added.map(({ text }) => text)].sort()).toEqual([...minus(plainSentences(after), plainSentences(before))].sort());
    for (const { sentence, now } of stale) {
      const told = paragraphClaims(before, sentence.block);
      const is = now ? paragraphClaims(after, now.block) : [];
      if (hardNow(after) || isChosenAmongAll(sentence)) continue;
      const isGoal = sentence.claims.some(({ id }) => /annualTarget(?::|$)/u.test(id));
      if (!restsOn([...told, ...is], row, isGoal ? undefined : column)) throw new Error(`${row}:${column} ${was}→${value}: ${sentence.text} → ${now?.text ?? ''}`);
      seen += 1;
    }
  }
  expect(seen).toBeGreaterThan(10);
});

/** The six points of 下步打算 are chosen among all kinds of work, and numbered: any of them may push one out. */
function isChosenAmongAll({ section }: DraftSentence): boolean {
  return section.endsWith('工作打算');
}

/** A change that breaks a relation takes the faulty figures, and all that rests on them, out of the text. */
function hardNow({ omitted }: ReportDocument): boolean {
  return omitted.some(({ section }) => section === '有差错的数字');
}

it('marks nothing in a report of the same sheet', () => {
  const prepared = preparedTownship(...LINES);
  expect(staleSentences(draft(prepared), draft(prepared))).toEqual({ stale: [], added: [] });
});

it('names the sentence that takes a stale one’s place', () => {
  const lines: readonly Line[] = [['基层工会数', 62, 58], ['涵盖单位数', 96], ['建会企业数', 62], ['职工人数', 8642], ['女职工人数', 3900], ['会员人数', 7980], ['女会员人数', 3512]];
  const now = lines.map((line) => (line[0] === '会员人数' ? ['会员人数', 7981] : line));
  const { stale, added } = staleSentences(draft(preparedTownship(...lines)), draft(preparedTownship(...now)));
  expect(stale.map((each) => [each.sentence.text, each.now?.text])).toEqual([
    ['截至6月底，全镇建会单位共有职工8642人，其中女职工3900人；会员总数7980人。', '截至6月底，全镇建会单位共有职工8642人，其中女职工3900人；会员总数7981人。'],
    ['会员中，女会员3512人，占44.01%。', '会员中，女会员3512人，占44.00%。'],
    ['建会单位职工入会率为92.34%，女职工入会率为90.05%。', '建会单位职工入会率为92.35%，女职工入会率为90.05%。'],
  ]);
  expect(added).toEqual([]);
});
