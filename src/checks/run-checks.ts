/**
 * Runs every check on every form. One broken check never stops the rest; what could not be decided says so.
 * A cell with a certain error is not also called implausible: soft findings on it wait until it is mended.
 */
import { placeKey, type CellRef } from '../model/address';
import type { Fact } from '../model/fact';
import type { CheckOutcome, Finding, MessageData } from '../model/finding';
import type { Form } from '../model/form';
import type { Level } from '../model/relation';
import { NO_PREVIOUS, type Previous } from '../forms/elsewhere';
import { indexOf, type FormIndex } from '../forms/form-index';
import type { AnyCheck, Fault } from './check';
import { printedQuantity, printedValue } from '../forms/printed';
import { settleBlame } from './settle-blame';
import { subjectOf } from '../forms/subject';

type AnyFault = Fault<Record<string, MessageData>>;

/**
 * @param forms all forms of the workbook
 * @param previous those of the earlier workbook
 * @returns one outcome per assertion, in the order of the checks; none where the check is not about this kind of form
 */
export function runCheck(check: AnyCheck, form: Form, forms: readonly Form[] = [form], previous: Previous = NO_PREVIOUS): readonly CheckOutcome[] {
  if (form.records ? check.reads === undefined : check.reads === 'records') return [];
  const head = { checkId: check.id, formId: form.id };
  try {
    const index = indexOf(form);
    return [...check.run(index, forms, { forms, previous })].map((verdict): CheckOutcome => {
      const asserted = { ...head, ...(verdict.asserts !== undefined && { asserts: verdict.asserts }) };
      if ('skipped' in verdict) return { ...asserted, state: 'skipped', reason: verdict.skipped };
      if (verdict.faults.length === 0) return { ...asserted, state: 'passed' };
      return { ...asserted, state: 'found', findings: verdict.faults.map((fault) => findingOf(check, index, fault, forms)) };
    });
  } catch (error) {
    return [{ ...head, state: 'broke', error: error instanceof Error ? error : new Error(String(error)) }];
  }
}

const WEIGHT: Readonly<Record<Level, number>> = { hard: 0, soft: 1, hint: 2 };

/**
 * What a person is told, from all outcomes of a workbook: each wrong cell once, errors first, then in reading order.
 * Relations with a cell that is certainly wrong wait until it is mended; of the others, those that one cell explains are
 * told together, by the gravest of them.
 */
export function settleFindings(outcomes: readonly CheckOutcome[], forms: readonly Form[]): readonly Finding[] {
  const found = outcomes.flatMap((outcome) => (outcome.state === 'found' ? outcome.findings : []));
  const certain = found.filter((finding) => finding.level === 'hard' && !finding.isRelational);
  const wrong = placesOf(certain);
  const doubtful = found.filter((finding) => finding.level !== 'hard' && !finding.isRelational && !wrong.has(placeKey(finding.place)));
  const relational = found.filter((finding) => finding.isRelational && !touches(wrong, finding));
  const blamed = blame(relational, doubtful, forms);
  const answered = placesOf(blamed);
  const inError = new Set(blamed.filter(({ level }) => level === 'hard').flatMap(({ place, related }) => [place, ...related].map(placeKey)));
  const rest = doubtful.filter(({ place }) => !answered.has(placeKey(place)) && !inError.has(placeKey(place)));
  const sheets = new Map(forms.map((form, at) => [form.sheet, at]));
  return [...certain, ...blamed, ...rest].sort(
    (a, b) =>
      WEIGHT[a.level] - WEIGHT[b.level] ||
      (sheets.get(a.place.sheet) ?? 0) - (sheets.get(b.place.sheet) ?? 0) ||
      a.place.row - b.place.row ||
      a.place.column - b.place.column,
  );
}

function placesOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ place }) => placeKey(place)));
}

function touches(places: ReadonlySet<string>, { place, related }: Finding): boolean {
  return places.size > 0 && [place, ...related].some((each) => places.has(placeKey(each)));
}

/** A figure that stands out of line, and with it only soft relations, is told by the finding that says where it should lie. */
function blame(relational: readonly Finding[], doubtful: readonly Finding[], forms: readonly Form[]): readonly Finding[] {
  const outOfLine = new Map(doubtful.map((finding) => [placeKey(finding.place), finding]));
  return settleBlame(relational, new Set(outOfLine.keys())).map(({ place, broken }) => {
    const doubt = outOfLine.get(placeKey(place));
    const [gravest, ...others] = [...broken].sort((a, b) => WEIGHT[a.level] - WEIGHT[b.level]);
    const told = doubt && gravest!.level !== 'hard' ? doubt : gravest!;
    const related = new Map(broken.flatMap((each) => [each.place, ...each.related]).map((each) => [placeKey(each), each]));
    related.delete(placeKey(place));
    const more = told === doubt ? broken.length : others.length;
    const id = placeKey(place) === placeKey(told.place) ? told.id : findingId(told.checkId, told.messageId, place);
    return { ...told, id, ...ownWords(told, place, forms), related: [...related.values()], ...(more > 0 && { alsoBreaks: more }) };
  });
}

/** Where another cell than the check named is to blame, the sentence still tells the relation; the place is the cell's. */
function ownWords(told: Finding, place: CellRef, forms: readonly Form[]): Partial<Finding> & Pick<Finding, 'place'> {
  if (placeKey(place) === placeKey(told.place)) return { place };
  const holds = (form: Form): Fact | undefined => form.facts.find((each) => placeKey(each.place) === placeKey(place));
  const form = forms.find((each) => each.sheet === place.sheet && holds(each));
  const fact = form && holds(form);
  return { place, ...(fact && { blamed: { subject: subjectOf(indexOf(form!), fact), actual: printedQuantity(fact) } }) };
}

function findingOf(check: AnyCheck, index: FormIndex, fault: AnyFault, forms: readonly Form[]): Finding {
  const { place } = fault.at;
  const isFact = 'cell' in fault.at;
  const clause = fault.clause ?? check.clause;
  return {
    id: findingId(check.id, fault.messageId, place),
    checkId: check.id,
    level: fault.level ?? check.level,
    messageId: fault.messageId,
    data: fault.data,
    place,
    formId: index.form.id,
    subject: isFact ? subjectOf(holderOf(fault.at as Fact, index, forms), fault.at as Fact) : (fault.at as { subject: string }).subject,
    related: fault.related ?? [],
    actual: isFact ? actualOf(fault.at as Fact) : (fault.at as { actual: string }).actual,
    ...(fault.expected !== undefined && { expected: fault.expected }),
    clause,
    repairs: fault.repairs ?? [],
    ...(fault.relational && { isRelational: true as const }),
    ...(fault.blanks !== undefined && { blanks: fault.blanks }),
  };
}

/** A relation may speak of nothing but another table. */
function holderOf({ formId }: Fact, index: FormIndex, forms: readonly Form[]): FormIndex {
  const other = formId === index.form.id ? undefined : forms.find(({ id }) => id === formId);
  return other ? indexOf(other) : index;
}

function actualOf(fact: Fact): string {
  return fact.reading === 'number' ? printedQuantity(fact) : printedValue(fact);
}

function findingId(checkId: string, messageId: string, place: CellRef): string {
  return `${checkId}/${messageId}@${placeKey(place)}`;
}
