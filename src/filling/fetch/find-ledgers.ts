/**
 * The ledgers of each kind that a workbook has for a form. Several of one kind (one for each township) are added up, unless
 * they list the same units: then one is a copy or last year's, and the one of the form's own year is taken, or none.
 */
import { ledgerKindsWith, type LedgerKind } from '../../forms/ledgers';
import type { Form } from '../../model/form';
import type { Workbook } from '../../model/workbook';
import { withoutSpaces } from '../../text/plain-text';
import { ledgerOf, type Ledger } from './ledger';

export interface LedgersOfKind {
  readonly kind: LedgerKind;
  readonly ledgers: readonly Ledger[];
  /** Why there are none to count in, one clause. */
  readonly refused?: string;
}

/** By code of the kind; kinds that the workbook does not have at all are left out, and so is the form itself. */
export function findLedgers(form: Form, { sheets }: Workbook, forms: readonly Form[]): ReadonlyMap<string, LedgersOfKind> {
  const found = new Map<string, LedgersOfKind>();
  for (const kind of ledgerKindsWith(forms.map(({ definition }) => definition))) {
    const isOne = (code: string): boolean => kind.definitions.some((definition) => definition.code === code);
    if (isOne(form.definition.code)) continue;
    const candidates = forms.filter(({ definition }) => isOne(definition.code));
    if (candidates.length === 0) continue;
    const ledgers = candidates.flatMap((candidate) => {
      const sheet = sheets.find(({ name }) => name === candidate.sheet);
      const ledger = sheet && ledgerOf(candidate, (row, column) => sheet.cellAt(row, column));
      return ledger ? [ledger] : [];
    });
    found.set(kind.code, settled(kind, ledgers.filter(({ rows }) => rows.length > 0), ledgers, form));
  }
  return found;
}

function settled(kind: LedgerKind, filled: readonly Ledger[], readable: readonly Ledger[], form: Form): LedgersOfKind {
  if (readable.length === 0) return { kind, ledgers: [], refused: `${kind.title}的单位不在行上，取不了` };
  if (filled.length === 0) return { kind, ledgers: [], refused: `${kind.title}没有数据行` };
  const pair = sameRows(filled);
  if (!pair) return { kind, ledgers: filled };
  const ofThisYear = filled.filter((ledger) => yearOf(ledger) === form.reportPeriod?.year);
  if (form.reportPeriod && ofThisYear.length > 0 && ofThisYear.length < filled.length && !sameRows(ofThisYear)) return { kind, ledgers: ofThisYear };
  const [a, b] = pair;
  return { kind, ledgers: [], refused: `「${a.form.sheet}」和「${b.form.sheet}」大半是相同的，不能相加，留下一份再取` };
}

/** By its period, or by a year in its title or in the name of its sheet. */
function yearOf({ form }: Ledger): number | undefined {
  const written = /(?:19|20)\d{2}(?=年|\D|$)/u.exec(withoutSpaces(`${form.title} ${form.sheet}`));
  return form.reportPeriod?.year ?? (written ? Number(written[0]) : undefined);
}

function sameRows(ledgers: readonly Ledger[]): readonly [Ledger, Ledger] | undefined {
  const keys = ledgers.map(keysOf);
  for (const [at, ledger] of ledgers.entries()) {
    for (let other = at + 1; other < ledgers.length; other++) {
      const [few, many] = keys[at]!.size < keys[other]!.size ? [keys[at]!, keys[other]!] : [keys[other]!, keys[at]!];
      const shared = [...few].filter((key) => many.has(key)).length;
      if (shared * 2 > few.size) return [ledger, ledgers[other]!];
    }
  }
  return undefined;
}

/** What tells rows of one ledger apart: the name, for a person with the document's number, for a contract with its kind. */
function keysOf(ledger: Ledger): ReadonlySet<string> {
  const columns = [ledger.names, ledger.column('identity-number'), ledger.column('contract-kind')].filter((column) => column !== undefined);
  return new Set(ledger.rows.map((row) => columns.map((column) => withoutSpaces(String(ledger.cellAt(row, column).value ?? ''))).join('|')));
}
