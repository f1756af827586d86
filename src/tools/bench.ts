/**
 * npm run bench: how long a check takes beside a plain loop over the same arithmetic, in one run, so that the noise of
 * the machine cancels. A form of 8 sheets × 40 lines × 8 years with 500 relations; the first check, and the one after a
 * single changed cell; and how long the report of a full township form takes to compose.
 */
import { townshipItems } from '../forms/definitions/work-items';
import { readDefinition } from '../forms/load-definition';
import type { Claim } from '../model/claim';
import type { Decimal } from '../model/decimal';
import type { FormDefinition } from '../model/form';
import { isClaim, type ReportDocument } from '../model/report-document';
import { createSheet, type Cell, type Sheet, type Workbook } from '../model/workbook';
import { draftReport } from '../narrative/draft-report';
import { prepareReport } from '../report';
import { docxBench } from './bench-docx';

const SHEETS = 8;
const LINES = 40;
const YEARS = 8;
const RELATIONS = 500;
const RUNS = 15;
/** Lines below are added up in equalities, those above only bounded. */
const SUMMED = 20;
const SUMMED_LINE = 7;
const HARMLESS_LINE = 31;

const definitions = Array.from({ length: SHEETS }, (_, sheet) => definitionOf(sheet));
const workbook: Workbook = { sheets: definitions.map((_, sheet) => sheetOf(sheet)) };
const mended = withChange(HARMLESS_LINE);
const broken = withChange(SUMMED_LINE);

const prepared = prepareReport(workbook, { definitions });
const full = fastest(() => prepareReport(workbook, { definitions }));
const again = fastest(() => prepareReport(mended, { definitions, since: prepared }));
const located = fastest(() => prepareReport(broken, { definitions, since: prepared }));
const loop = fastest(plainLoop);

const township = prepareReport(townshipSheet());
const drafted = fastest(() => draftReport(township, { kind: 'half-year' }));
const told = claimsOf(draftReport(township, { kind: 'half-year' }));
const arithmetic = fastest(() => told.reduce((total, claim) => total + printed(claim.value).length, 0));

const { length: paragraphs } = draftReport(township, { kind: 'half-year' }).blocks.filter(({ kind }) => kind === 'paragraph');
const cells = prepared.forms.reduce((total, { facts }) => total + facts.length, 0);
const asserted = prepared.outcomes.filter(({ checkId }) => checkId === 'relation-holds').length;
process.stdout.write(
  [
    `${cells} 格，${asserted} 条审核关系，${prepared.findings.length} 条问题`,
    `整本校验        ${full.toFixed(1)} ms`,
    `改一格后再校验  ${again.toFixed(1)} ms`,
    `改一格引出错误  ${located.toFixed(1)} ms（含找出错的单元格和建议值）`,
    `同样算术的循环  ${loop.toFixed(3)} ms（整本校验为其 ${(full / loop).toFixed(0)} 倍）`,
    `起草半年总结    ${drafted.toFixed(1)} ms（${paragraphs} 段，${told.length} 个数字；只把这些数字印出来的循环 ${arithmetic.toFixed(3)} ms，起草为其 ${(drafted / arithmetic).toFixed(0)} 倍）`,
    '',
  ].join('\n'),
);

/** Every line of the township form filled, with last year and a target: a report of some forty paragraphs. */
function townshipSheet(): Workbook {
  const lines = townshipItems.map(({ indicator: { title } }, at): Cell[] => [title, 60 + (at % 2), 55, 90].map((value) => ({ value })));
  const head = [['青云镇工会工作统计表'], ['填报单位：青云镇总工会', null, null, '报告期：2026年上半年'], ['指标', '本期', '上年同期', '年度目标']].map((row) => row.map((value) => ({ value })));
  return { sheets: [createSheet({ name: '统计表', rows: [...head, ...lines] })] };
}

function claimsOf({ blocks }: ReportDocument): readonly Claim[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines.filter(isClaim) : []));
}

function printed(value: Decimal): string {
  return value.toFixed(1);
}

void docxBench().then((line) => process.stdout.write(`${line}\n`));

function lineName(sheet: number, line: number): string {
  return `第${sheet + 1}表指标${line + 1}号`;
}

function definitionOf(sheet: number): FormDefinition {
  const names = Array.from({ length: LINES }, (_, line) => lineName(sheet, line));
  const share = Math.floor((RELATIONS * (sheet + 1)) / SHEETS) - Math.floor((RELATIONS * sheet) / SHEETS);
  const relations = Array.from({ length: share }, (_, at) => {
    const [a, b, c, d] = linesOf(at).map((line) => names[line]!);
    return { text: at % 2 === 0 ? `${a} <= ${b} + ${c}` : `${a} + ${b} = ${c} + ${d}` };
  });
  return readDefinition({ code: `bench-${sheet + 1}`, title: `测速第${sheet + 1}表`, items: names.map((name) => ({ name, unit: '人' })), relations }, '测速');
}

function linesOf(at: number): readonly number[] {
  return [0, 1, 2, 3].map((offset) => (at % 2 === 0 ? SUMMED + ((at + offset) % (LINES - SUMMED)) : (at + offset) % SUMMED));
}

function withChange(line: number): Workbook {
  return { sheets: workbook.sheets.map((sheet, at) => (at === 3 ? sheetOf(3, line) : sheet)) };
}

function sheetOf(sheet: number, changed?: number): Sheet {
  const head: Cell[] = [{ value: '指标' }, ...Array.from({ length: YEARS }, (_, year) => ({ value: `${2010 + year}年` }))];
  const lines = Array.from({ length: LINES }, (_, line): Cell[] => [
    { value: lineName(sheet, line) },
    ...Array.from({ length: YEARS }, (_, year) => ({ value: 1000 + (line === changed && year === 2 ? 1 : 0) })),
  ]);
  return createSheet({ name: `表${sheet + 1}`, rows: [[{ value: `测速第${sheet + 1}表` }], head, ...lines] });
}

/** The same comparisons on bare numbers, with nothing found, named or explained. */
function plainLoop(): number {
  let broken = 0;
  for (const sheet of workbook.sheets) {
    const figures = Array.from({ length: LINES }, (_, line) => Array.from({ length: YEARS }, (_, year) => sheet.cellAt(line + 3, year + 2).value as number));
    for (let at = 0; at < RELATIONS / SHEETS; at++) {
      const [a, b, c, d] = linesOf(at).map((line) => figures[line]!);
      for (let year = 0; year < YEARS; year++) {
        const holds = at % 2 === 0 ? a![year]! <= b![year]! + c![year]! : a![year]! + b![year]! === c![year]! + d![year]!;
        if (!holds) broken += 1;
      }
    }
  }
  return broken;
}

function fastest(work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < RUNS; run++) {
    const start = process.hrtime.bigint();
    work();
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return best;
}
