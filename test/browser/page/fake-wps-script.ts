/** Puts a fake of WPS 表格, or of 文字 where the test has given a text, on the window before the page under test runs, where WPS would put itself. */
import type { SheetContent } from '../../../src/model/workbook';
import { fakeWps, type FakeWps } from '../../support/wps/fake-wps';
import { fakeWriter, type FakeWriter } from '../../support/wps/writer/fake-writer';

declare global {
  interface Window {
    fakeWps: FakeWps;
    fakeWriter: FakeWriter;
    readonly fakeSheets: readonly SheetContent[];
    /** Of the document; absent in 表格. */
    readonly fakeText?: string;
    /** On the disk, by path, one character for each byte. */
    readonly fakeFiles?: Readonly<Record<string, string>>;
  }
}

if (window.fakeText === undefined) {
  window.fakeWps = fakeWps(window.fakeSheets);
  Object.assign(window, { Application: window.fakeWps.application });
} else {
  const files = new Map(Object.entries(window.fakeFiles ?? {}).map(([path, text]) => [path, Uint8Array.from(text, (character) => character.charCodeAt(0))]));
  window.fakeWriter = fakeWriter(window.fakeText, {}, files);
  Object.assign(window, { Application: window.fakeWriter.application });
}
