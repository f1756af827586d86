/**
 * A protected sheet takes nothing from a program either. One without a password, as the product makes them against slips, is opened for
 * the write and closed again with the permissions it had; one with a password is the person's to open.
 */
import { HostRefused } from '../host-refused';
import type { EtSheet } from './object-model';

/** In the order in which Protect takes them, after password, drawings, contents, scenarios and whether programs may write. */
const PERMISSIONS = ['AllowFormattingCells', 'AllowFormattingColumns', 'AllowFormattingRows', 'AllowInsertingColumns', 'AllowInsertingRows', 'AllowInsertingHyperlinks', 'AllowDeletingColumns', 'AllowDeletingRows', 'AllowSorting', 'AllowFiltering', 'AllowUsingPivotTables'] as const;

type Permission = (typeof PERMISSIONS)[number];

export function protect(sheet: EtSheet, allowed: readonly Permission[], drawings = true, scenarios = true): void {
  sheet.Protect(undefined, drawings, true, scenarios, false, ...PERMISSIONS.map((name) => allowed.includes(name)));
}

/** @returns what closes the sheet again, undefined where it is open. @throws HostRefused sheet-protected */
export function openProtected(sheet: EtSheet, name: string): (() => void) | undefined {
  if (sheet.ProtectContents !== true) return undefined;
  const [drawings, scenarios, protection] = [sheet.ProtectDrawingObjects !== false, sheet.ProtectScenarios !== false, sheet.Protection];
  const allowed = PERMISSIONS.filter((permission) => protection[permission] === true);
  let cause: unknown;
  try {
    sheet.Unprotect('');
  } catch (error) {
    cause = error;
  }
  if (sheet.ProtectContents === true) throw new HostRefused('sheet-protected', `工作表“${name}”受密码保护，没有写入；在“审阅”里撤销工作表保护后再试。`, { cause });
  return () => protect(sheet, allowed, drawings, scenarios);
}
