/** The embedded spreadsheet alone on a page, on window, so that the tests can drive the host itself. */
import { EmbeddedSpreadsheet } from '../../../src/hosts/embedded/embedded-spreadsheet';

declare global {
  interface Window {
    spreadsheet: EmbeddedSpreadsheet;
  }
}

const element = document.getElementById('contract')!;
element.style.height = '100vh';
window.spreadsheet = new EmbeddedSpreadsheet(element);
