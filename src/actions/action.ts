/**
 * What a person can do, as an object: button, ribbon command and command line all run the same one.
 * An action returns what becomes of the state; it does not hold any of its own.
 */
import type { DocumentHost, SpreadsheetHost } from '../hosts/host';
import type { Progress } from '../report';
import type { Abilities, Locale, SessionState, StateChange } from './state';

/** Where files and copied text go: a browser download, a folder, a test's list. */
export interface Delivery {
  download(fileName: string, bytes: Uint8Array | string, mime: string): void;
  /** @throws HostRefused where the clipboard is closed to the page */
  copy(html: string, text: string): Promise<void>;
}

export interface ActionContext {
  /** As it was when the action began. */
  readonly state: SessionState;
  readonly spreadsheet: SpreadsheetHost;
  readonly document?: DocumentHost;
  readonly delivery: Delivery;
  /** Aborted when the person cancels. */
  readonly signal: AbortSignal;
  onProgress(progress: Progress): void;
}

export interface Action<Input = void> {
  readonly id: string;
  readonly label: (locale: Locale) => string;
  /** Long actions run one after the other, show progress and can be cancelled; the others run at once. */
  readonly long?: true;
  /** Of a long one: works from the result of the check, which is first brought up to what was typed since. */
  readonly fresh?: true;
  isAvailable(state: SessionState, can: Abilities): boolean;
  run(context: ActionContext, input: Input): Promise<StateChange>;
}

export function inWords(chinese: string, english: string): (locale: Locale) => string {
  return (locale) => (locale === 'en' ? english : chinese);
}
