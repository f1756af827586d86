/** Runs one command line, with the outside handed in, so that tests run the very same. Commands are loaded when asked for: --help is quick. */
import { InputError } from '../model/input-error';
import type { CommandName } from './commands';
import { parseOptions, type Request } from './options';
import type { Outcome } from './outcome';
import { USAGE } from './usage';

export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const COMMANDS: Readonly<Record<CommandName, (request: Request) => Promise<Outcome>>> = {
  new: async (request) => (await import('./new-command')).newForm(request),
  fill: async (request) => (await import('./fill-command')).fill(request),
  carry: async (request) => (await import('./carry-command')).carry(request),
  check: async (request) => (await import('./check-command')).check(request),
  rates: async (request) => (await import('./rates-command')).rates(request),
  report: async (request) => (await import('./report-command')).report(request),
  proofread: async (request) => (await import('./proofread-command')).proofreadFile(request),
  run: async (request) => (await import('./run-command')).run(request),
  'hand-in': async (request) => (await import('./hand-in-command')).handIn(request),
  verify: async (request) => (await import('./verify-command')).verify(request),
};

/** @returns the exit code */
export async function main(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const request = parseOptions(argv);
    if (request === 'help') {
      terminal.out(USAGE);
      return 0;
    }
    const { json, text, exitCode, notices = [] } = await COMMANDS[request.command](request);
    if (request.format === 'json') for (const notice of notices) terminal.err(`${notice}\n`);
    terminal.out(`${request.format === 'json' ? JSON.stringify(json, null, 2) : text}\n`);
    return exitCode;
  } catch (error) {
    if (error instanceof InputError) {
      terminal.err(`${error.message.replace(/\s*[\r\n]+\s*/g, ' ')}\n`);
      return 2;
    }
    const bug = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.err(`程序出错，这是工具本身的问题，请把下面的内容发给开发者：\n${bug}\n`);
    return 3;
  }
}
