/**
 * The local server behind `npm start`: the files of dist/web on 127.0.0.1, on the first free port from 3000.
 * It answers GET and HEAD, nothing above its folder, and talks to nobody else.
 */
import path from 'node:path';
import { serveFolder } from './static-server';

const FIRST_PORT = 3000;

async function start(): Promise<void> {
  const { port, close } = await serveFolder(path.join(__dirname, 'web'), FIRST_PORT);
  process.stdout.write(`工会填报助手已启动：http://localhost:${port}/\n按 Ctrl-C 结束。\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(() => process.exit(0)));
}

start().catch((error: unknown) => {
  process.stderr.write(`无法启动本地服务：${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
