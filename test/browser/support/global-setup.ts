/** Before the browser tests: build what they open (quick when nothing changed), serve it, find a browser. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { serveFolder, type RunningServer } from '../../../src/tools/static-server';
import { findBrowser } from './find-browser';

const ROOT = path.join(__dirname, '../../..');

export const running: RunningServer[] = [];

export default async function globalSetup(): Promise<void> {
  build();
  for (const [name, folder] of [['TEST_ORIGIN', 'web'], ['TEST_CONTRACT_ORIGIN', 'contract'], ['TEST_OFFICE_ORIGIN', 'office']] as const) {
    const server = await serveFolder(path.join(ROOT, 'dist', folder), 0);
    running.push(server);
    process.env[name] = `http://localhost:${server.port}`;
  }
  const browser = await findBrowser();
  process.env['TEST_BROWSER'] = browser.path;
  process.stdout.write(`Browser tests run in ${browser.path} (${browser.from}).\n`);
}

function build(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [require.resolve('webpack-cli/bin/cli.js'), '--env', 'contract'], { cwd: ROOT, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
}
