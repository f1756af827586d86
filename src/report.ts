/**
 * The composition root of the core: a workbook in, everything the tool has to say about it out.
 * Pure: the same workbook and options give the same result everywhere.
 */
import { checkTitle } from './checks/describe-finding';
import { checks } from './checks/index';
import { runCheck, settleFindings } from './checks/run-checks';
import type { Explanation, StatedExplanation } from './explanations/explanation';
import { readExplanations } from './explanations/read-explanations';
import { settleExplanations } from './explanations/settle-explanations';
import { builtInForms } from './forms/definitions/index';
import { recordForms } from './forms/definitions/record-forms';
import { NO_PREVIOUS, type Previous } from './forms/elsewhere';
import { FormNotFound, FormulasUncalculated } from './forms/form-errors';
import { readForms, readSheet } from './forms/read-forms';
import { standsAlone } from './forms/stands-alone';
import { withRemembered } from './forms/remembered-definitions';
import type { CheckOutcome, Finding } from './model/finding';
import type { Form, FormDefinition } from './model/form';
import type { RateResult } from './model/rate';
import { hasSameContent } from './model/same-content';
import type { Sheet, Workbook } from './model/workbook';
import { computeRates } from './rates/compute-rates';
import { sharedRates } from './rates/definitions/index';
import { repairFindings } from './repair/repair-findings';

export interface PrepareOptions {
  /** Definitions loaded by the person, tried before those that the workbook remembers and the built-in ones. */
  readonly definitions?: readonly FormDefinition[];
  /** The person's answers to label questions: place key (`placeKey`) → indicator id. */
  readonly answers?: ReadonlyMap<string, string>;
  /** The person's choice of form for a sheet: sheet name → definition code. */
  readonly chosen?: ReadonlyMap<string, string>;
  /** The workbook of an earlier period, read with the same definitions. */
  readonly previous?: Workbook;
  /** The result for an earlier state of the workbook: where it was made with the same options, what it says of unchanged sheets is kept. */
  readonly since?: PreparedReport;
}

const NONE: readonly FormDefinition[] = [];

export interface PreparedReport {
  readonly workbook: Workbook;
  readonly forms: readonly Form[];
  /** The earlier workbook that the forms were compared with. */
  readonly previous?: Previous;
  readonly outcomes: readonly CheckOutcome[];
  /** In reading order: level, then sheet, row, column. */
  readonly findings: readonly Finding[];
  readonly rates: readonly RateResult[];
  /** What 「审核说明」 says to soft findings, by finding id. */
  readonly explanations: ReadonlyMap<string, StatedExplanation>;
  /** Explanations there that answer nothing any more. */
  readonly orphans: readonly Explanation[];
  readonly madeWith?: PrepareOptions;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
  /** What is being done, for the person: 正在校验「镇工会工作统计表」. */
  readonly label: string;
}

/** @throws FormNotFound, FormulasUncalculated */
export function prepareReport(workbook: Workbook, options: PrepareOptions = {}): PreparedReport {
  const steps = prepareReportSteps(workbook, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same, a sheet or a check at a time, so that a pane can show progress, stay responsive and stop. */
export function* prepareReportSteps(workbook: Workbook, options: PrepareOptions = {}): Generator<Progress, PreparedReport> {
  const { definitions = NONE, answers = new Map<string, string>(), chosen, previous, since } = options;
  const { sheets } = workbook;
  const known = knownForms(withRemembered(definitions, workbook));
  const kept = keptForms(workbook, options);
  const forms: Form[] = [];
  for (const [done, sheet] of sheets.entries()) {
    yield { done, total: 2 * sheets.length, label: `正在识别「${sheet.name}」` };
    forms.push(...(kept.get(sheet.name) ?? readSheet(sheet, formsFor(known, chosen?.get(sheet.name)), answers)));
  }
  refuseUnusable(workbook, forms);
  const earlier = previous ? readPrevious(previous, known) : NO_PREVIOUS;

  const outcomes: CheckOutcome[] = [];
  const rates: RateResult[] = [];
  const told = !previous && forms.every(standsAlone) ? new Set([...kept.values()].flat()) : new Set<Form>();
  for (const [at, form] of forms.entries()) {
    if (since && told.has(form)) {
      outcomes.push(...since.outcomes.filter(({ formId }) => formId === form.id));
      rates.push(...since.rates.filter(({ formId }) => formId === form.id));
      continue;
    }
    for (const [step, check] of checks.entries()) {
      const part = (at + step / checks.length) / forms.length;
      yield { done: sheets.length * (1 + part), total: 2 * sheets.length, label: `正在校验「${form.title}」` };
      outcomes.push(...runCheck(check, form, forms, earlier));
    }
    rates.push(...computeRates(form, sharedRates));
  }
  const findings = repairFindings(forms, settleFindings(outcomes, forms), earlier);
  const settled = settleExplanations(readExplanations(workbook), { workbook, forms, findings, titleOf: checkTitle });
  const { since: replaced, ...madeWith } = options;
  return { workbook, forms, ...(previous && { previous: earlier }), outcomes, findings, rates, ...settled, madeWith };
}

/** The forms of each sheet that is as it was; none where a hidden sheet, which may hold definitions, has changed. */
function keptForms({ sheets }: Workbook, options: PrepareOptions): ReadonlyMap<string, readonly Form[]> {
  const { since } = options;
  if (!since?.madeWith || !isSame(since.madeWith, options)) return new Map();
  const before = new Map(since.workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const isKept = (sheet: Sheet): boolean => before.has(sheet.name) && hasSameContent(before.get(sheet.name)!, sheet);
  const hidden = (all: readonly Sheet[]): readonly Sheet[] => all.filter(({ visibility }) => visibility === 'veryHidden');
  if (hidden(sheets).length !== hidden(since.workbook.sheets).length || !hidden(sheets).every(isKept)) return new Map();
  return new Map(sheets.filter(isKept).map(({ name }) => [name, since.forms.filter(({ sheet }) => sheet === name)]));
}

function isSame(before: PrepareOptions, now: PrepareOptions): boolean {
  const [definitions, others] = [before.definitions ?? NONE, now.definitions ?? NONE];
  const sameDefinitions = definitions.length === others.length && definitions.every((definition, at) => definition === others[at]);
  return sameDefinitions && before.answers === now.answers && before.chosen === now.chosen && before.previous === now.previous;
}

/** The person's answers are about cells of the present workbook and are not asked here. */
function readPrevious(workbook: Workbook, known: readonly FormDefinition[]): Previous {
  const forms = readForms(workbook, known);
  refuseUnusable(workbook, forms, workbook.fileName);
  return { forms, ...(workbook.fileName !== undefined && { fileName: workbook.fileName }) };
}

/** @throws FormNotFound, FormulasUncalculated */
function refuseUnusable(workbook: Workbook, forms: readonly Form[], named?: string): void {
  if (forms.length === 0) throw new FormNotFound(workbook);
  if (forms.some((form) => form.facts.some(({ reading }) => reading === 'uncalculated'))) throw new FormulasUncalculated(forms, named);
}

/** Every form a sheet can be: those loaded by the person first, then the built-in ones they do not take the place of. */
export function knownForms(definitions: readonly FormDefinition[]): readonly FormDefinition[] {
  const known = knownWith.get(definitions) ?? withBuiltIn(definitions);
  knownWith.set(definitions, known);
  return known;
}

/** The same list for the same definitions, so that what is derived from it is derived once. */
const knownWith = new WeakMap<readonly FormDefinition[], readonly FormDefinition[]>();

function withBuiltIn(definitions: readonly FormDefinition[]): readonly FormDefinition[] {
  const own = new Set(definitions.map(({ code }) => code));
  return [...definitions, ...[...builtInForms, ...recordForms].filter(({ code }) => !own.has(code))];
}

function formsFor(known: readonly FormDefinition[], code: string | undefined): readonly FormDefinition[] {
  const chosen = known.filter((definition) => definition.code === code);
  return chosen.length > 0 ? chosen : known;
}
