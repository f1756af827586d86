/**
 * Serves one folder on this machine only, over HTTP or, with a certificate, over HTTPS. `/` is workbench.html.
 * A path that leaves the folder, or names nothing in it, is answered with 404.
 */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** How many ports are tried after the first before giving up. */
const PORTS_TRIED = 50;

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly certificate?: Pick<ServerOptions, 'cert' | 'key' | 'ca'>;
  /** This port or none: the address is written down elsewhere. */
  readonly isFixed?: true;
}

/** @param firstPort 0 for any free port */
export async function serveFolder(folder: string, firstPort: number, { certificate, isFixed }: ServeOptions = {}): Promise<RunningServer> {
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    answer(folder, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  };
  const server = certificate ? createSecureServer(certificate, onRequest) : createServer(onRequest);
  await listen(server, firstPort, firstPort === 0 || isFixed ? 1 : PORTS_TRIED);
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = fileFor(folder, request);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !found?.isFile()) {
    response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('没有这个页面。');
    return;
  }
  response.writeHead(200, {
    'Content-Type': CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    // Office does not show an icon that it may not keep.
    'Cache-Control': path.extname(file) === '.png' ? 'max-age=3600' : 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function fileFor(folder: string, request: IncomingMessage): string | undefined {
  if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
  const [pathname = '/'] = (request.url ?? '/').split('?');
  let name: string;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  const file = path.join(folder, name === '/' ? 'workbench.html' : name);
  return file.startsWith(folder + path.sep) ? file : undefined;
}

async function listen(server: Server, firstPort: number, tries: number): Promise<void> {
  for (let port = firstPort; ; port += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, '127.0.0.1', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      server.removeAllListeners('error');
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= firstPort + tries - 1) throw error;
    }
  }
}
