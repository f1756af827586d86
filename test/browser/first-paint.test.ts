/** What a page fetches before it paints: the scripts it names itself, as they travel. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const DIST = path.join(__dirname, '../../dist');
const MOST_KILOBYTES = 200;

test.each([['web', 'workbench'], ['web', 'taskpane'], ['office', 'taskpane']])('%s/%s.html is painted after at most 200 KB of scripts', (folder, page) => {
  const html = readFileSync(path.join(DIST, folder, `${page}.html`), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/gu)].map(([, source]) => source!).filter((source) => !source.startsWith('https:'));
  expect(scripts).toContain(`${page}.js`);
  const bytes = scripts.map((source) => gzipSync(readFileSync(path.join(DIST, folder, source)), { level: 9 }).length);
  expect(bytes.reduce((sum, each) => sum + each, 0) / 1024).toBeLessThan(MOST_KILOBYTES);
});
