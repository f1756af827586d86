/**
 * npm run serve:office: dist/office at https://localhost:3000, which the manifest names. Office opens nothing without encryption, so that a
 * certificate for this machine is made and trusted once, which the system asks about.
 */
import path from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { serveFolder } from './static-server';

const PORT = 3000;

async function start(): Promise<void> {
  const { close } = await serveFolder(path.join(__dirname, '../office'), PORT, { certificate: await getHttpsServerOptions(), isFixed: true });
  process.stdout.write(`Office 加载项的页面在 https://localhost:${PORT}/taskpane.html\n按 Ctrl-C 结束。\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().then(() => process.exit(0)));
}

start().catch((error: unknown) => {
  process.stderr.write(`无法启动：${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
