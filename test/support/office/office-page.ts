/**
 * The real Office.js of the npm package in a bare page of Node's vm: as much of window and document as it touches, and a
 * script tag that loads from the package. Some 60 ms for a page of its own.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, Script, type Context } from 'node:vm';
import type { OfficeProgram } from './office-program';
import { windowExternal } from './window-external';

export interface OfficePage {
  readonly Office: typeof Office;
  /** Of the program that is behind the page. */
  readonly Excel: typeof Excel;
  readonly Word: typeof Word;
}

export const OFFICE_JS_FOLDER = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

const ORIGIN = 'https://localhost:3000/office/';

interface ScriptElement {
  src?: string;
  onload?(): void;
  onerror?(): void;
  onreadystatechange?(): void;
}

/** Settles when `Office.onReady` does. */
export async function openOfficePage(host: OfficeProgram): Promise<OfficePage> {
  const page = barePage(host);
  run('office.js', page);
  const { Office } = page as unknown as OfficePage;
  await Office.onReady();
  return page as unknown as OfficePage;
}

const compiled = new Map<string, Script>();

function run(file: string, page: Context): void {
  const script = compiled.get(file) ?? new Script(readFileSync(join(OFFICE_JS_FOLDER, file), 'utf8'), { filename: file });
  compiled.set(file, script);
  script.runInContext(page);
}

function barePage(host: OfficeProgram): Context {
  const location = { href: 'https://localhost:3000/taskpane.html', protocol: 'https:', host: 'localhost:3000', origin: 'https://localhost:3000', hash: '', search: '' };
  const scripts: ScriptElement[] = [element('script', `${ORIGIN}office.js`)];
  const head = {
    appendChild(script: ScriptElement) {
      scripts.push(script);
      setTimeout(() => {
        run(script.src!.slice(ORIGIN.length), page);
        script.onload?.();
        script.onreadystatechange?.();
      }, 0);
    },
  };
  const document = {
    URL: location.href, location, cookie: '', readyState: 'complete', head, body: head, documentElement: {},
    getElementsByTagName: (name: string) => (name === 'script' ? scripts : name === 'head' ? [head] : []),
    createElement: (name: string) => element(name),
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: () => undefined,
  };
  const window: Record<string, unknown> = {
    setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask, console, URL, URLSearchParams, performance, location, document,
    navigator: { userAgent: 'Mozilla/5.0 (Windows NT 10.0) Edg/120', language: host.locale, appVersion: '' },
    history: { pushState: () => undefined, replaceState: () => undefined },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    external: windowExternal(host.description, {
      execute: (id, params, answer) => void host.execute(id, params).then(answer),
      onEvent: (listener) => host.onEvent(listener),
    }),
  };
  Object.assign(window, { window, self: window, top: window });
  const page = createContext(window);
  return page;
}

function element(tagName: string, src?: string): ScriptElement {
  return {
    ...(src && { src }),
    tagName, style: {},
    setAttribute(this: Record<string, unknown>, name: string, value: unknown) {
      this[name] = value;
    },
    getAttribute(this: Record<string, unknown>, name: string) {
      return this[name] ?? null;
    },
    appendChild: () => undefined,
  } as ScriptElement;
}
