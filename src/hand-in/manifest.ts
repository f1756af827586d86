/**
 * 清单: what was handed in, as data beside the files. It names every file with its SHA-256 and every figure with its cell, so that a
 * receiver can tell which cell was changed; of record sheets it holds a digest only, never what stands in them.
 * The 校验码 is made from all of it (check-code.ts) and printed on the cover. docs/hand-in.md describes it for readers of the JSON.
 */
export const MANIFEST_FORMAT = 'union-hand-in/1';
export const MANIFEST_NOTE = '报送清单。本文件记录报出时各文件和各表数字，供收到后核对，请勿改动。';

export const FILE_NAMES = { cover: '1-封面.docx', audit: '2-审核报告.html', explanations: '3-审核说明.html', manifest: '4-报送清单.json' } as const;
export const FILE_TITLES = { cover: '封面', workbook: '报表', audit: '审核报告', explanations: '审核说明', manifest: '报送清单' } as const;

export type FileRole = 'cover' | 'workbook' | 'audit' | 'explanations';

/** A file in the folder or in the zip: its name without folders. */
export interface HandInFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ManifestFile {
  readonly role: FileRole;
  readonly name: string;
  readonly title: string;
  /** In bytes; absent for the cover. */
  readonly size?: number;
  /** Of the bytes; of the cover without the 校验码 that is printed on it (cover-digest.ts). */
  readonly sha256: string;
}

/** Numbers as a spreadsheet shows them, to 15 digits; null where nothing stands; an error as its text. */
export type FigureValue = string | number | boolean | null;

export interface ManifestFigure {
  readonly cell: string;
  /** Indicator id. */
  readonly indicator: string;
  readonly title: string;
  /** The row of a ledger, the region; absent where the form is about one unit. */
  readonly unit?: string;
  /** As printed; absent where the form has one column. */
  readonly period?: string;
  readonly value: FigureValue;
  readonly isFormula?: true;
}

export interface ManifestForm {
  readonly code: string;
  readonly title: string;
  readonly sheet: string;
  readonly unit?: string;
  readonly period?: string;
  /** Of a record sheet: how many rows. */
  readonly records?: number;
  readonly figures: readonly ManifestFigure[];
}

export interface ManifestSheet {
  readonly name: string;
  /** Of all that stands on it beside the figures above: titles, labels, notes, records (sheet-digest.ts). */
  readonly sha256: string;
}

export interface ManifestFindings {
  readonly hard: number;
  readonly soft: number;
  /** Soft ones with an explanation that holds. */
  readonly explained: number;
}

export interface ManifestBody {
  readonly format: typeof MANIFEST_FORMAT;
  readonly note: string;
  /** As printed on the forms; several are joined by 、; "" where none is printed. */
  readonly unit: string;
  readonly period: string;
  readonly findings: ManifestFindings;
  /** Handed in with findings open, and why; null otherwise. */
  readonly forced: { readonly reason: string } | null;
  readonly files: readonly ManifestFile[];
  readonly forms: readonly ManifestForm[];
  readonly sheets: readonly ManifestSheet[];
}

export interface Manifest extends ManifestBody {
  readonly code: string;
}
