/**
 * What an 审核报告 says, before it is a page or a sheet: a few lines, then tables. The same findings give the same words.
 *
 *   错误 2 处，待核实 1 处，提示 0 处；通过 118 项，未能检查 4 项。
 *
 * A required cell that is still blank is told apart from an error: 「错误 0 处，必填未填 12 格，…」.
 */
import { checkTitle, describeFinding } from '../checks/describe-finding';
import { claimedText } from '../explanations/claimed-quantity';
import type { Explanation, StatedExplanation } from '../explanations/explanation';
import { reasonTitle } from '../explanations/reasons';
import { STATE_WORDS } from '../explanations/state-cell';
import { addressOf, type CellRef } from '../model/address';
import type { CheckOutcome, Finding } from '../model/finding';
import type { Form } from '../model/form';
import type { Level } from '../model/relation';
import type { RateOperand, RateResult } from '../model/rate';
import { rateText } from '../rates/rate-text';

/** The part of a prepared report that an audit tells of. */
export interface Audited {
  readonly forms: readonly Form[];
  readonly outcomes: readonly CheckOutcome[];
  readonly findings: readonly Finding[];
  readonly rates: readonly RateResult[];
  readonly explanations: ReadonlyMap<string, StatedExplanation>;
  readonly orphans: readonly Explanation[];
}

export interface AuditTable {
  readonly title: string;
  readonly level?: Level;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Said in the place of a table without rows. */
  readonly none: string;
}

export interface AuditContent {
  readonly title: string;
  readonly lines: readonly string[];
  readonly tables: readonly AuditTable[];
}

/** What the findings that still ask for something are listed under, in this order. */
export type OpenStanding = Level | 'blank';

export const OPEN_TITLES: Readonly<Record<OpenStanding, string>> = { hard: '错误', blank: '必填未填', soft: '待核实', hint: '提示' };
export const OPEN_STANDINGS: readonly OpenStanding[] = ['hard', 'blank', 'soft', 'hint'];
const ASKS: Readonly<Record<OpenStanding, string>> = { hard: '错误（须改正）', blank: '必填未填（须填写，没有发生的填 0）', soft: '待核实（改正或说明原因）', hint: '提示（供参考）' };

/** @param notes said right below the counts: that it was handed in by force, and why */
export function auditContent(audited: Audited, fileName?: string, notes: readonly string[] = []): AuditContent {
  return {
    title: '审核报告',
    lines: [...workbookLine(fileName), countsLine(audited), ...notes],
    tables: [formTable(audited.forms), ...listedStandings(audited).map((standing) => findingTable(audited, standing)), explanationTable(audited), skippedTable(audited), passedTable(audited), rateTable(audited)],
  };
}

/** The 审核说明 by itself, as the superior reads it: what was explained, and what was not. */
export function explanationContent(audited: Audited, fileName?: string, notes: readonly string[] = []): AuditContent {
  return {
    title: '审核说明',
    lines: [...workbookLine(fileName), ...audited.forms.map(formLine), ...notes],
    tables: [explanationTable(audited), findingTable(audited, 'soft')],
  };
}

function workbookLine(fileName: string | undefined): readonly string[] {
  return fileName === undefined ? [] : [`工作簿：${fileName}`];
}

/** 青云镇工会工作统计表，青云镇总工会，2026年上半年 */
function formLine({ title, reportingUnit, reportPeriod }: Form): string {
  return [title, reportingUnit, reportPeriod?.text].filter(Boolean).join('，');
}

/** 错误 2 处，待核实 1 处，提示 0 处；通过 118 项，未能检查 4 项。 What is explained is counted by itself, where there is any. */
export function countsLine(audited: Pick<Audited, 'findings' | 'outcomes' | 'explanations'>): string {
  const { outcomes, findings } = audited;
  const levels = listedStandings(audited).map((standing) => {
    const open = openOf(audited, standing);
    return standing === 'blank' ? `${OPEN_TITLES.blank} ${open.reduce((sum, { blanks }) => sum + blanks!, 0)} 格` : `${OPEN_TITLES[standing]} ${open.length} 处`;
  });
  const explained = findings.filter((finding) => isExplained(audited, finding)).length;
  const found = [...levels, ...(explained > 0 ? [`已说明 ${explained} 处`] : [])].join('，');
  const count = (state: CheckOutcome['state']): number => outcomes.filter((outcome) => outcome.state === state).length;
  const broke = count('broke') > 0 ? `，检查程序出错 ${count('broke')} 项` : '';
  return `${found}；通过 ${count('passed')} 项，未能检查 ${count('skipped')} 项${broke}。`;
}

/** 统计表 D14 */
export function placeText({ sheet, row, column }: CellRef): string {
  return `${sheet} ${addressOf({ row, column })}`;
}

function formTable(forms: readonly Form[]): AuditTable {
  const rows = forms.map((form) => [form.title, form.definition.title, form.sheet, form.reportPeriod?.text ?? '', form.reportingUnit ?? '', form.definition.source]);
  return { title: '认出的报表', head: ['报表', '表式', '工作表', '报告期', '填报单位', '表式出处'], rows, none: '没有认出报表。' };
}

function isExplained({ explanations }: Pick<Audited, 'explanations'>, { id }: Finding): boolean {
  return explanations.get(id)?.state === 'accepted';
}

/** Those that still ask for something. */
export function openFindings(audited: Pick<Audited, 'findings' | 'explanations'>, level: Level): readonly Finding[] {
  return audited.findings.filter((finding) => finding.level === level && !isExplained(audited, finding));
}

export function openStanding({ blanks, level }: Finding): OpenStanding {
  return blanks === undefined ? level : 'blank';
}

/** As they are listed. */
export function openOf(audited: Pick<Audited, 'findings' | 'explanations'>, standing: OpenStanding): readonly Finding[] {
  return audited.findings.filter((finding) => openStanding(finding) === standing && !isExplained(audited, finding));
}

/** Blanks are spoken of where there are any. */
function listedStandings(audited: Pick<Audited, 'findings' | 'explanations'>): readonly OpenStanding[] {
  return OPEN_STANDINGS.filter((standing) => standing !== 'blank' || openOf(audited, standing).length > 0);
}

function findingTable(audited: Audited, standing: OpenStanding): AuditTable {
  const level = standing === 'blank' ? 'hard' : standing;
  const rows = openOf(audited, standing).map((finding, index) => [String(index + 1), placeText(finding.place), finding.actual || '（空）', finding.expected ?? '', describeFinding(finding), finding.clause ?? '']);
  return { title: ASKS[standing], level, head: ['序号', '位置', '现值', '应为', '说明', '依据'], rows, none: '无。' };
}

/** Every explanation on 「审核说明」 and what has become of it; those that answer nothing any more come last. */
function explanationTable({ findings, explanations, orphans }: Audited): AuditTable {
  const answered = findings.flatMap((finding) => {
    const stated = explanations.get(finding.id);
    return stated ? [[placeText(finding.place), ...told(stated.explanation), STATE_WORDS[stated.state]]] : [];
  });
  const others = orphans.map((explanation) => [`${explanation.about.sheet} ${explanation.about.address}`.trim(), ...told(explanation), STATE_WORDS.orphan]);
  const rows = [...answered, ...others].map((row, index) => [String(index + 1), ...row]);
  return { title: '核实说明', head: ['序号', '位置', '指标', '本期数', '核实问题', '原因', '说明', '涉及数量', '状态'], rows, none: '没有说明。' };
}

function told({ about, reasonCode, text, claimed }: Explanation): readonly string[] {
  return [about.subject, about.actual, about.question, reasonTitle(reasonCode), text, claimedText(claimed)];
}

function skippedTable({ outcomes, forms }: Audited): AuditTable {
  const counts = new Map<string, { row: readonly string[]; count: number }>();
  for (const outcome of outcomes) {
    if (outcome.state !== 'skipped' && outcome.state !== 'broke') continue;
    const reason = outcome.state === 'skipped' ? outcome.reason : `检查程序出错：${outcome.error.message}`;
    const row = [titleOf(forms, outcome.formId), checkTitle(outcome.checkId), outcome.asserts ?? '', reason];
    const key = row.join('\n');
    counts.set(key, { row, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const rows = [...counts.values()].map(({ row, count }) => [...row, String(count)]);
  return { title: '未能检查', head: ['报表', '检查', '审核关系', '原因', '项数'], rows, none: '全部检查都已进行。' };
}

function passedTable({ outcomes, forms }: Audited): AuditTable {
  const counts = new Map<string, { row: readonly string[]; count: number }>();
  for (const { checkId, formId, state } of outcomes) {
    if (state !== 'passed') continue;
    const row = [titleOf(forms, formId), checkTitle(checkId)];
    const key = row.join('\n');
    counts.set(key, { row, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return { title: '已通过', head: ['报表', '检查', '项数'], rows: [...counts.values()].map(({ row, count }) => [...row, String(count)]), none: '无。' };
}

function rateTable({ rates, forms }: Audited): AuditTable {
  const known = new Map(forms.map((form) => [form.id, { title: form.title, units: new Map(form.units.map(({ key, name }) => [key, name])), periods: new Map(form.periods.map(({ key, label }) => [key, label])) }]));
  const rows = rates.map((rate) => {
    const form = known.get(rate.formId);
    const words = [form?.units.get(rate.unit), form?.periods.get(rate.period)].filter(Boolean);
    return [form?.title ?? '', words.join(' '), rate.definition.title, operandText(rate.numerator), operandText(rate.denominator), rateText(rate)];
  });
  return { title: '指标', head: ['报表', '单位和时期', '指标', '分子', '分母', '结果'], rows, none: '没有可计算的指标。' };
}

function operandText({ title, value, cells }: RateOperand): string {
  const where = cells.map(placeText).join('、');
  return `${title} ${value === undefined ? '无数' : value.toFixed()}${where === '' ? '' : `（${where}）`}`;
}

function titleOf(forms: readonly Form[], formId: string): string {
  return forms.find(({ id }) => id === formId)?.title ?? formId;
}
