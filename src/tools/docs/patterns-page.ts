/** docs/narrative-patterns.md: each pattern with the sentence that a report drafted from its figures tells it in, or why none does. */
import { indicatorOf } from '../../forms/indicators/index';
import { createSheet, type CellValue, type Workbook } from '../../model/workbook';
import { draftReport } from '../../narrative/draft-report';
import { builtInPhrases } from '../../narrative/phrases/phrase-book';
import { sentencesOf } from '../../narrative/sentences';
import { prepareReport } from '../../report';
import { patterns, type Pattern } from './patterns-data';
import { tableRow } from './table-row';

export function patternsPage(): string {
  return [
    '# 数字陈述句式',
    '',
    '<!-- 由 npm run docs 生成，请勿手改。 -->',
    '',
    '真实的工会总结用 32 种句式陈述数字。下表每种句式给出由表中数字写成的一句；不能由表写出的，写明原因。',
    '句中的单位和数字都是虚构的。',
    '',
    tableRow(['代码', '句式', '由表写成的句子，或不写的原因']),
    tableRow(['---', '---', '---']),
    ...patterns.map((pattern) => tableRow([pattern.code, pattern.name, sentenceFor(pattern) ?? `不写：${pattern.reason ?? ''}`])),
    '',
  ].join('\n');
}

/** The first sentence that has a claim on the pattern's subject. @throws Error where the report tells it nowhere: the pattern is broken */
export function sentenceFor({ code, told }: Pattern): string | undefined {
  if (!told) return undefined;
  const { figures, kind = 'half-year', units, subject } = told;
  const workbook = units ? ledger(units) : form(figures);
  const document = draftReport(prepareReport(workbook), { kind, phrases: NO_PHRASES });
  const operation = units ? 'rank' : undefined;
  const found = sentencesOf(document).find(({ claims }) => claims.some((claim) => claim.subject === subject && (operation === undefined || claim.operation === operation)) && isOwn(document.kind, claims));
  if (!found) throw new Error(`no sentence tells ${code}`);
  return found.text;
}

/** In a plan the sentence of the targets is meant, not that of what there is. */
function isOwn(kind: string, claims: readonly { readonly id: string }[]): boolean {
  return kind !== 'plan' || claims.some(({ id }) => /annualTarget(?::|$)/u.test(id) && !id.startsWith('completion'));
}

/** The sentences are to be seen as the figures make them. */
const NO_PHRASES = Object.fromEntries(Object.keys(builtInPhrases).map((id) => [id, '']));

/** Without a few lines beside it a single figure is no form. */
const BASE = { 'union-groups': [173], 'unions-with-legal-person': [62] } as const;

function form(figures: NonNullable<Pattern['told']>['figures']): Workbook {
  const lines = Object.entries({ ...BASE, ...figures }).map(([id, line]): readonly CellValue[] => [indicatorOf(id).title, indicatorOf(id).unit ?? '', ...line.map((value) => value ?? null)]);
  return bookOf([['清河县总工会工作统计表'], ['填报单位：清河县总工会', null, null, null, '报告期：2026年上半年'], ['指标', '计量单位', '本期', '上年同期', '年度目标'], ...lines]);
}

function ledger(units: readonly (readonly [string, number])[]): Workbook {
  const lines = units.map(([name, members]): readonly CellValue[] => [name, members + 20, Math.round(members / 3), members]);
  return bookOf([['基层单位台账'], ['填报单位：云溪区总工会', null, '报告期：2026年上半年'], ['单位名称', '职工人数', '女职工人数', '会员人数'], ...lines]);
}

function bookOf(rows: readonly (readonly CellValue[])[]): Workbook {
  return { sheets: [createSheet({ name: '统计表', rows: rows.map((row) => row.map((value) => ({ value }))) })] };
}
