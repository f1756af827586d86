import { running } from './global-setup';

export default async function globalTeardown(): Promise<void> {
  for (const server of running) await server.close();
}
