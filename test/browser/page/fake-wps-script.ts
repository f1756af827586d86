/** Puts a fake of WPS 表格 on the window before the page under test runs, where WPS would put itself. */
import type { SheetContent } from '../../../src/model/workbook';
import { fakeWps, type FakeWps } from '../../support/wps/fake-wps';

declare global {
  interface Window {
    fakeWps: FakeWps;
    readonly fakeSheets: readonly SheetContent[];
  }
}

window.fakeWps = fakeWps(window.fakeSheets);
Object.assign(window, { Application: window.fakeWps.application });
