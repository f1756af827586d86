/** The manifest from its bytes, which a stranger may have written: shape and sizes are looked at before anything relies on them. */
import { MANIFEST_FORMAT, type Manifest, type ManifestFigure, type ManifestFile, type ManifestForm, type ManifestSheet } from './manifest';

export type ManifestReading = { readonly manifest: Manifest } | { readonly fault: 'not-json' | 'other-format' | 'damaged' };

type Fields = Readonly<Record<string, unknown>>;

export function readManifest(bytes: Uint8Array): ManifestReading {
  const value = parsed(bytes);
  if (value === undefined) return { fault: 'not-json' };
  if (!isRecord(value)) return { fault: 'damaged' };
  if (typeof value['format'] === 'string' && value['format'] !== MANIFEST_FORMAT) return { fault: 'other-format' };
  return isManifest(value) ? { manifest: value as unknown as Manifest } : { fault: 'damaged' };
}

/** A byte order mark, as Notepad adds one, is no fault. */
function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    if (cause instanceof SyntaxError || cause instanceof TypeError) return undefined;
    throw cause;
  }
}

function isManifest(value: Fields): boolean {
  const { format, note, unit, period, code, findings, forced, files, forms, sheets } = value;
  return (
    format === MANIFEST_FORMAT && [note, unit, period, code].every(isText) &&
    isRecord(findings) && ['hard', 'soft', 'explained'].every((key) => Number.isInteger(findings[key])) &&
    (forced === null || (isRecord(forced) && isText(forced['reason']))) &&
    isListOf<ManifestFile>(files, ({ role, name, title, sha256, size }) => [role, name, title, sha256].every(isText) && (size === undefined || Number.isInteger(size))) &&
    isListOf<ManifestForm>(forms, ({ code: own, title, sheet, figures }) => [own, title, sheet].every(isText) && isListOf<ManifestFigure>(figures, isFigure)) &&
    isListOf<ManifestSheet>(sheets, ({ name, sha256 }) => isText(name) && isText(sha256))
  );
}

function isFigure({ cell, title, unit = '', period = '', value }: Fields): boolean {
  return [cell, title, unit, period].every(isText) && (value === null || ['string', 'number', 'boolean'].includes(typeof value));
}

function isListOf<Item>(value: unknown, isItem: (item: Readonly<Record<keyof Item, unknown>>) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => isRecord(item) && isItem(item as Readonly<Record<keyof Item, unknown>>));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
