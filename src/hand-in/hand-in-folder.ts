/**
 * 报送: the folder that goes to the superior, as names and bytes: cover, workbook, 审核报告, 审核说明, manifest. Without clock or chance:
 * handing in twice gives the same bytes.
 */
import { addressOf, type CellRef } from '../model/address';
import type { Form } from '../model/form';
import { InputError } from '../model/input-error';
import type { ReportPeriod } from '../model/period';
import type { Sheet, Workbook } from '../model/workbook';
import type { PreparedReport } from '../report';
import { writeAuditReport, writeExplanations } from '../writers/audit-report-html';
import { writeCover } from '../writers/cover';
import { checkCode, NO_CODE } from './check-code';
import { coverDigest } from './cover-digest';
import { coverOf } from './cover-of';
import { manifestForm } from './figures';
import { forcedNotes, forcedRecord } from './forced';
import { FILE_NAMES, FILE_TITLES, MANIFEST_FORMAT, MANIFEST_NOTE, type FileRole, type HandInFile, type Manifest, type ManifestBody, type ManifestFile } from './manifest';
import { manifestText } from './manifest-text';
import { countFindings } from './open-findings';
import { sha256Of } from './sha256';
import { plainValue, sheetDigest } from './sheet-digest';

export interface HandInOptions {
  /** The clerk's own name of the workbook, which it keeps. */
  readonly fileName: string;
  /** A copy of the workbook with `handInEdits` in it. */
  readonly workbook: Uint8Array;
  readonly readWorkbook: (bytes: Uint8Array, fileName: string) => Promise<Workbook>;
  /** The reason for handing in with findings open. */
  readonly forced?: string;
}

export interface HandIn {
  /** Cover first, manifest last. */
  readonly files: readonly HandInFile[];
  readonly manifest: Manifest;
}

export class CopyDiffers extends InputError {}

/** @throws HandInRefused, CopyDiffers, and what `readWorkbook` throws */
export async function handInFolder(prepared: PreparedReport, options: HandInOptions): Promise<HandIn> {
  const { fileName, workbook: bytes, readWorkbook } = options;
  const forced = forcedRecord(prepared, options.forced);
  const copy = await readWorkbook(bytes, fileName);
  refuseOtherFigures(prepared, copy);
  const findings = countFindings(prepared);
  const notes = forcedNotes(forced, findings);
  const made: readonly (HandInFile & { readonly role: FileRole })[] = [
    { role: 'workbook', name: fileName, bytes },
    { role: 'audit', name: FILE_NAMES.audit, bytes: encoded(writeAuditReport(prepared, fileName, notes)) },
    { role: 'explanations', name: FILE_NAMES.explanations, bytes: encoded(writeExplanations(prepared, fileName, notes)) },
  ];
  const listed = made.map(({ role, name, bytes: content }): ManifestFile => ({ role, name, title: FILE_TITLES[role], size: content.length, sha256: sha256Of(content) }));
  const draft = bodyOf(prepared, copy, { findings, forced, files: [coverEntry(''), ...listed] });
  const blank = await writeCover(coverOf(draft, NO_CODE));
  const body: ManifestBody = { ...draft, files: [coverEntry(coverDigest(blank, NO_CODE)!), ...listed] };
  const code = checkCode(body);
  const manifest: Manifest = { ...body, code };
  const cover = { name: FILE_NAMES.cover, bytes: await writeCover(coverOf(body, code)) };
  const list = { name: FILE_NAMES.manifest, bytes: encoded(manifestText(manifest)) };
  return { files: [cover, ...made.map(({ name, bytes: content }) => ({ name, bytes: content })), list], manifest };
}

function coverEntry(sha256: string): ManifestFile {
  return { role: 'cover', name: FILE_NAMES.cover, title: FILE_TITLES.cover, sha256 };
}

function bodyOf({ forms }: PreparedReport, copy: Workbook, rest: Pick<ManifestBody, 'findings' | 'forced' | 'files'>): ManifestBody {
  const listed = forms.map((form) => manifestForm(form, sheetNamed(copy, form.sheet)!));
  const figuresOn = (name: string): ReadonlySet<string> => new Set(listed.filter(({ sheet }) => sheet === name).flatMap(({ figures }) => figures.map(({ cell }) => cell)));
  return {
    format: MANIFEST_FORMAT,
    note: MANIFEST_NOTE,
    unit: joined(forms.map(({ reportingUnit }) => reportingUnit)),
    period: joined(distinctPeriods(forms).map(({ text }) => text)),
    ...rest,
    forms: listed,
    sheets: copy.sheets.map((sheet) => ({ name: sheet.name, sha256: sheetDigest(sheet, figuresOn(sheet.name)) })),
  };
}

/** 2026年上半年 and the 2026年6月30日 of its ledger are one. */
function distinctPeriods(forms: readonly Form[]): readonly ReportPeriod[] {
  const periods = forms.flatMap(({ reportPeriod }) => (reportPeriod ? [reportPeriod] : []));
  const isSame = (a: ReportPeriod, b: ReportPeriod): boolean => a.year === b.year && a.span === b.span && a.number === b.number;
  return periods.filter((period, at) => periods.findIndex((each) => isSame(each, period)) === at);
}

function joined(words: readonly (string | undefined)[]): string {
  return [...new Set(words.map((word) => word?.trim()).filter(Boolean))].join('、');
}

/** What was checked is what is handed in: the workbook may have been edited since, or the copy may hold something else. */
function refuseOtherFigures({ forms, workbook }: PreparedReport, copy: Workbook): void {
  const other = forms.flatMap((form) => differing(form, sheetNamed(workbook, form.sheet), sheetNamed(copy, form.sheet)));
  const [first] = other;
  if (!first) return;
  const more = other.length > 1 ? `等 ${other.length} 处` : '';
  throw new CopyDiffers('changed-since-check', `工作表「${first.sheet}」${addressOf(first)} ${more}与校验时不同，没有报送；重新校验后再报送。`);
}

function differing(form: Form, before: Sheet | undefined, now: Sheet | undefined): readonly CellRef[] {
  const top = { sheet: form.sheet, row: form.area.top, column: form.area.left };
  if (!before || !now) return [top];
  if (form.records) return sheetDigest(before, new Set()) === sheetDigest(now, new Set()) ? [] : [top];
  const valueIn = (sheet: Sheet, { row, column }: CellRef) => plainValue(sheet.cellAt(row, column).value);
  return form.facts.map(({ place }) => place).filter((place) => valueIn(before, place) !== valueIn(now, place));
}

function sheetNamed({ sheets }: Workbook, name: string): Sheet | undefined {
  return sheets.find((sheet) => sheet.name === name);
}

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
