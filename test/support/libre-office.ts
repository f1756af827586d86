/** A document as LibreOffice saves it again, with a profile of its own; undefined where LibreOffice is not installed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Asks a second program whether it comes to what we say. A bare machine has no LibreOffice: there it is passed over, and our own recount stands. */
export const testInLibreOffice = hasLibreOffice() ? test : test.skip;

export function savedByLibreOffice(docx: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'saved-'));
  try {
    writeFileSync(join(folder, 'document.docx'), docx);
    execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'out'), join(folder, 'document.docx')], { stdio: 'ignore' });
    return readFileSync(join(folder, 'out', 'document.docx'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
