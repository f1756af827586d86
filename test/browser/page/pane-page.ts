/** The pane alone on a page, on a spreadsheet in memory, for tests that look at each of its states. */
import { HostRefused } from '../../../src/hosts/host-refused';
import { createSheet, type SheetContent } from '../../../src/model/workbook';
import { mountPane, type MountedPane } from '../../../src/taskpane/mount';
import { memoryHost, type MemoryHost } from '../../support/memory-host';

export interface PaneStart {
  readonly sheets: readonly SheetContent[];
  readonly fileName?: string;
  /** The host takes this long to read. */
  readonly readMs?: number;
  /** The host refuses to write, with this sentence. */
  readonly refuses?: string;
  readonly locale?: 'zh-CN' | 'en';
}

export interface PanePage {
  host: MemoryHost;
  pane: MountedPane;
  readonly downloads: { readonly name: string; readonly size: number }[];
  start(given: PaneStart): void;
}

declare global {
  interface Window {
    panePage: PanePage;
  }
}


const element = document.getElementById('pane')!;
document.body.style.margin = '0';
element.style.height = '100vh';
element.setAttribute('role', 'main');

const downloads: { name: string; size: number }[] = [];
const page: Partial<PanePage> & Pick<PanePage, 'downloads' | 'start'> = {
  downloads,
  start({ sheets, fileName, readMs = 0, refuses, locale = 'zh-CN' }) {
    const host = memoryHost(
      { sheets: sheets.map(createSheet), ...(fileName !== undefined && { fileName }) },
      {
        beforeRead: () => new Promise((resolve) => setTimeout(resolve, readMs)),
        ...(refuses !== undefined && { beforeApply: () => Promise.reject(new HostRefused('refused', refuses)) }),
      },
    );
    downloads.length = 0;
    page.host = host;
    page.pane?.unmount();
    page.pane = mountPane(element, {
      spreadsheet: host, locale,
      ...(fileName !== undefined && { fileName }),
      download: (name, bytes) => void downloads.push({ name, size: bytes.length }),
    });
  },
};
window.panePage = page as PanePage;
