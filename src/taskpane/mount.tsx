/**
 * The pane as a thing to embed: give it an element and a spreadsheet, and it checks, lists, goes to cells and drafts. Beside a document
 * give it that and `openedWorkbook()`: it asks for the workbook's file, inserts the report and keeps its figures up to date.
 * The workbench and the add-in pages mount the same one.
 */
import { createRoot } from 'react-dom/client';
import type { Delivery } from '../actions/action';
import { checkWorkbook } from '../actions/check-workbook';
import { keepChecking } from '../actions/keep-checking';
import { keepComparing } from '../actions/keep-comparing';
import { keepProofreading } from '../actions/keep-proofreading';
import { receiveWorkbook } from '../actions/receive-workbook';
import { createSession } from '../actions/session';
import { initialState, type Locale, type Step } from '../actions/state';
import type { DocumentHost, SpreadsheetHost } from '../hosts/host';
import { pageDelivery } from './delivery';
import { Pane } from './Pane';

export interface PaneOptions {
  readonly spreadsheet: SpreadsheetHost;
  readonly document?: DocumentHost;
  readonly locale?: Locale;
  readonly fileName?: string;
  /** Where it opens; left out, where there is something to do. */
  readonly step?: Step;
  /** Instead of the page's own download. */
  download?(name: string, bytes: Uint8Array | string, mime: string): void;
}

export interface MountedPane {
  /** Another workbook stands in the spreadsheet: forget the old one and check; loaded forms stay loaded, and a draft of the person's own is held against the new one. */
  refresh(fileName?: string): void;
  /** As if its tab were chosen. */
  openStep(step: Step): void;
  unmount(): void;
}

export function mountPane(element: HTMLElement, options: PaneOptions): MountedPane {
  const { spreadsheet, document: documentHost, locale = 'zh-CN', fileName, step, download } = options;
  const delivery: Delivery = { ...pageDelivery, ...(download && { download }) };
  const session = createSession({
    spreadsheet, delivery, locale,
    ...(documentHost && { document: documentHost }),
    ...(fileName !== undefined && { fileName }),
  });
  const stops = [keepChecking(session), keepComparing(session), keepProofreading(session)];
  const isToBeChosen = spreadsheet.can.open === true;
  if (step ?? isToBeChosen) session.update((state) => ({ ...state, step: step ?? 'report' }));
  const root = createRoot(element);
  root.render(<Pane session={session} />);
  void (isToBeChosen ? session.perform(receiveWorkbook, { isAsked: false }) : session.perform(checkWorkbook, undefined));

  return {
    refresh(newName) {
      session.cancel();
      session.update((state) => ({ ...initialState(state.locale, newName ?? fileName), step: state.step, definitions: state.definitions, proofread: state.proofread?.source.kind === 'report' ? undefined : state.proofread }));
      void session.perform(checkWorkbook, undefined);
    },
    openStep(step) {
      session.update((state) => ({ ...state, step }));
    },
    unmount() {
      session.cancel();
      for (const stop of stops) stop();
      root.unmount();
    },
  };
}
