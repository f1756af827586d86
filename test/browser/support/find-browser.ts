/**
 * The browser that the tests drive: the one named by CHROME_PATH, else the machine's Chrome, Edge or Chromium, else the
 * Chromium that comes inside an npm package. BROWSER_FROM_NPM=1 takes the last at once. Never none in silence.
 */
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

export interface FoundBrowser {
  readonly path: string;
  readonly from: 'CHROME_PATH' | 'machine' | 'npm';
}

const COMMANDS = ['google-chrome', 'google-chrome-stable', 'chrome', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'msedge'];
const ELSEWHERE: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((name) =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((folder) => path.join(process.env[folder] ?? 'C:\\Program Files', name)),
  ),
};

export async function findBrowser(): Promise<FoundBrowser> {
  const named = process.env['CHROME_PATH'];
  if (named) return { path: named, from: 'CHROME_PATH' };
  const installed = process.env['BROWSER_FROM_NPM'] === '1' ? undefined : onMachine();
  return installed ? { path: installed, from: 'machine' } : { path: await fromNpm(), from: 'npm' };
}

function onMachine(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const candidates = [...folders.flatMap((folder) => COMMANDS.map((command) => path.join(folder, command))), ...(ELSEWHERE[process.platform] ?? [])];
  return candidates.find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The package unpacks to the temp folder; told that it is in Lambda, it also brings the libraries a bare machine lacks. */
async function fromNpm(): Promise<string> {
  const sentence = 'The browser tests need a browser: install Chromium (Debian and Ubuntu: apt-get install chromium), Chrome or Edge, or name one with CHROME_PATH.';
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(sentence);
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch (cause) {
    throw new Error(sentence, { cause });
  }
}
