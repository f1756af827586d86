/**
 * The one place where state lives and actions run. Plain TypeScript: React reads it through `subscribe` and `getState`.
 *
 * Roads that never mix: a cancelled action leaves the state as it was (a cancelled check says so), an InputError
 * becomes one sentence in the state until the person starts something else that is long, and anything else is a fault of ours and goes to
 * the error boundary.
 */
import type { DocumentHost, SpreadsheetHost } from '../hosts/host';
import { InputError } from '../model/input-error';
import type { Action, ActionContext, Delivery } from './action';
import { checkWorkbook } from './check-workbook';
import { abilitiesOf, initialState, isStale, type Abilities, type Locale, type SessionState, type StateChange } from './state';

export interface SessionOptions {
  readonly spreadsheet: SpreadsheetHost;
  readonly document?: DocumentHost;
  readonly delivery: Delivery;
  readonly locale: Locale;
  readonly fileName?: string;
}

export interface PerformOptions {
  readonly quiet?: true;
}

export interface Session {
  readonly can: Abilities;
  readonly spreadsheet: SpreadsheetHost;
  getState(): SessionState;
  subscribe(listener: () => void): () => void;
  update(change: StateChange): void;
  /** Settles when the action has ended, however it ended; what came of it is in the state. */
  perform<Input>(action: Action<Input>, input: Input, options?: PerformOptions): Promise<void>;
  cancel(): void;
}

export function createSession(options: SessionOptions): Session {
  const { spreadsheet, document, delivery } = options;
  const can = abilitiesOf(spreadsheet, document);
  const listeners = new Set<() => void>();
  let state = initialState(options.locale, options.fileName);
  let line: Promise<void> = Promise.resolve();
  let current: AbortController | undefined;

  function update(change: StateChange): void {
    const next = change(state);
    if (next === state) return;
    state = next;
    for (const listener of [...listeners]) listener();
  }

  async function run<Input>(action: Action<Input>, input: Input, quiet: boolean): Promise<void> {
    if (!action.isAvailable(state, can)) return;
    const abort = new AbortController();
    if (action.long) {
      current = abort;
      update((before) => ({ ...before, running: { actionId: action.id, quiet }, ...(!quiet && { refusal: undefined }) }));
    }
    const context = (): ActionContext => ({
      state, spreadsheet, delivery, signal: abort.signal,
      ...(document && { document }),
      onProgress: (progress) => update((before) => (before.running ? { ...before, running: { ...before.running, progress } } : before)),
    });
    try {
      if (action.fresh && isStale(state)) update(await checkWorkbook.run(context()));
      if (action.isAvailable(state, can)) update(await action.run(context(), input));
    } catch (error) {
      update(afterError(action.id, error, abort.signal));
    } finally {
      if (action.long) {
        current = undefined;
        update((before) => ({ ...before, running: undefined }));
      }
    }
  }

  return {
    can,
    spreadsheet,
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update,
    perform: (action, input, { quiet } = {}) => {
      if (!action.long) return run(action, input, quiet ?? false);
      line = line.then(() => run(action, input, quiet ?? false));
      return line;
    },
    cancel: () => current?.abort(),
  };
}

function afterError(actionId: string, error: unknown, signal: AbortSignal): StateChange {
  const reads = actionId === 'check-workbook';
  if (signal.aborted) return (state) => (reads ? { ...state, reading: { state: 'cancelled' } } : state);
  if (error instanceof InputError) {
    const { message } = error;
    if (!reads) return (state) => ({ ...state, refusal: message });
    return (state) => ({ ...state, prepared: undefined, checkedAt: state.changes, reading: { state: 'failed', sentence: message } });
  }
  const bug = error instanceof Error ? error : new Error(String(error));
  return (state) => ({ ...state, bug });
}
