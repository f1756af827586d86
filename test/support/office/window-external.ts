/**
 * What Excel and Word on Windows put on `window.external` for Office.js. Written without anything from outside, so that the same
 * function runs in Node's vm and, sent over as text, in a real browser.
 */
export interface HostDescription {
  /** Excel$Win32$16.01$zh-CN$telemetry$$disableLogging$0 */
  readonly hostInfo: string;
  /** 1 Excel, 2 Word. */
  readonly appType: 1 | 2;
  readonly locale: string;
  readonly documentUrl: string;
  readonly isReadOnly: boolean;
  /** ExcelApi: 1.14. */
  readonly requirements: Readonly<Record<string, string>>;
  /** Colours as numbers of three bytes. */
  readonly theme: Readonly<Record<string, number>>;
}

export type HostAnswer = number | readonly unknown[];
export interface HostEvent {
  readonly dispId: number;
  readonly entries: readonly unknown[];
}

export interface HostWires {
  execute(dispId: number, params: readonly unknown[], answer: (answer: HostAnswer) => void): void;
  onEvent(listener: (event: HostEvent) => void): void;
}

export function windowExternal(description: HostDescription, wires: HostWires): object {
  const safeArray = (items: readonly unknown[]): object => ({ dimensions: () => 1, toArray: () => items.map((item) => (Array.isArray(item) ? safeArray(item) : item)) });
  /** Answers of the rich API are read as they are; those about files are arrays within an array. */
  const wrapped = (dispId: number, answer: HostAnswer) => (typeof answer === 'number' ? answer : dispId === 93 ? { toArray: () => answer } : safeArray(answer));
  const handlers = new Map<number, (dispId: number, payload: unknown) => void>();
  wires.onEvent(({ dispId, entries }) => handlers.get(dispId)?.(dispId, safeArray(entries)));
  const settings = new Map<string, string>();
  const context = {
    GetAppType: () => description.appType,
    GetSolutionRef: () => 'union-report-assistant',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => description.locale,
    GetAppDataLocale: () => description.locale,
    GetDocUrl: () => description.documentUrl,
    GetAppCapabilities: () => (description.isReadOnly ? 1 : 0),
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => JSON.stringify(description.requirements),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => settings.forEach((value, key) => void (keys.push(key), values.push(value))),
      Write: (keys: string[], values: string[]) => keys.forEach((key, at) => settings.set(key, values[at]!)),
    }),
    GetHostFullVersion: () => '16.0.14332.20000',
    GetOfficeThemeInfo: () => JSON.stringify(description.theme),
  };
  return {
    GetHostInfo: () => description.hostInfo,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (dispId: number, params: readonly unknown[], callback: (answer: unknown) => void) => wires.execute(dispId, params, (answer) => callback(wrapped(dispId, answer))),
    RegisterEvent(dispId: number, _target: string, handler: (dispId: number, payload: unknown) => void, callback: (status: number) => void) {
      handlers.set(dispId, handler);
      callback(0);
    },
    UnregisterEvent(dispId: number, _target: string, callback: (status: number) => void) {
      handlers.delete(dispId);
      callback(0);
    },
  };
}
