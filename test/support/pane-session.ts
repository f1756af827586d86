/** A session on a spreadsheet in memory, with what it hands out kept in a list. */
import { createSession, type Session } from '../../src/actions/session';
import type { Locale } from '../../src/actions/state';
import type { Workbook } from '../../src/model/workbook';
import { memoryHost, type MemoryHost, type MemoryHostOptions } from './memory-host';

export interface TestSession {
  readonly session: Session;
  readonly host: MemoryHost;
  readonly files: { name: string; bytes: Uint8Array | string; mime: string }[];
  readonly copied: { html: string; text: string }[];
}

export function sessionOn(workbook: Workbook, options: MemoryHostOptions & { readonly locale?: Locale } = {}): TestSession {
  const host = memoryHost(workbook, options);
  const files: TestSession['files'] = [];
  const copied: TestSession['copied'] = [];
  const session = createSession({
    spreadsheet: host,
    locale: options.locale ?? 'zh-CN',
    delivery: {
      download: (name, bytes, mime) => void files.push({ name, bytes, mime }),
      copy: async (html, text) => void copied.push({ html, text }),
    },
  });
  return { session, host, files, copied };
}
