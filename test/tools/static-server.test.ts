import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { serveFolder, type RunningServer } from '../../src/tools/static-server';

let parent: string;
let server: RunningServer;

beforeAll(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), 'serve-'));
  await mkdir(path.join(parent, 'web'));
  await writeFile(path.join(parent, 'web', 'workbench.html'), '<title>工会填报助手</title>');
  await writeFile(path.join(parent, 'web', '台账.xlsx'), 'PK');
  await writeFile(path.join(parent, 'secret.txt'), '不给人看');
  server = await serveFolder(path.join(parent, 'web'), 0);
});

afterAll(async () => {
  await server.close();
  await rm(parent, { recursive: true });
});

/** A path as it is, without the tidying that fetch does. */
function get(raw: string, method = 'GET'): Promise<{ status: number | undefined; type: string | undefined; body: string }> {
  return new Promise((resolve, reject) => {
    http.request({ port: server.port, host: '127.0.0.1', path: raw, method }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => { body += text; }).on('end', () => resolve({ status: answer.statusCode, type: answer.headers['content-type'], body }));
    }).on('error', reject).end();
  });
}

test('gives the workbench at the root, without the question part', async () => {
  expect(await get('/?lang=en')).toEqual({ status: 200, type: 'text/html; charset=utf-8', body: '<title>工会填报助手</title>' });
});

test('gives a file with a Chinese name', async () => {
  expect((await get(`/${encodeURIComponent('台账.xlsx')}`)).status).toBe(200);
});

test.each(['/nothing.html', '/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/%', '//secret.txt', '/web/../../secret.txt'])('%s is not found', async (raw) => {
  expect(await get(raw)).toMatchObject({ status: 404, body: '没有这个页面。' });
});

test('takes no other method', async () => {
  expect((await get('/', 'POST')).status).toBe(404);
});

test('takes the next port where one is in use', async () => {
  const next = await serveFolder(path.join(parent, 'web'), server.port);
  expect(next.port).toBeGreaterThan(server.port);
  await next.close();
});
