import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkManifest } from '../../../src/tools/manifest/check-manifest';
import { manifestFor } from '../../../src/tools/manifest/manifest-for';

const root = join(__dirname, '../../..');
const source = readFileSync(join(root, 'manifest.xml'), 'utf8');

test.each([
  ['https://tools.example.org', 'https://tools.example.org/taskpane.html'],
  ['https://tools.example.org/', 'https://tools.example.org/taskpane.html'],
  ['https://tools.example.org:8443/gonghui/', 'https://tools.example.org:8443/gonghui/taskpane.html'],
])('names the pages at %s', (origin, page) => {
  const manifest = manifestFor(source, origin);
  expect(manifest).toContain(`<SourceLocation DefaultValue="${page}" />`);
  expect(manifest).not.toContain('localhost');
  expect(checkManifest(manifest, new Set(readdirSync(join(root, 'assets'))))).toEqual([]);
});

test.each(['http://tools.example.org', 'tools.example.org', 'https://tools.example.org/?a=1', ''])('refuses %p as an address', (origin) => {
  expect(() => manifestFor(source, origin)).toThrow('不能作为网址');
});
