/**
 * The command line as typed into what is asked for. Every slip is one sentence.
 *
 *   check 半年报.xlsx --definition 本区表式.json --format json
 *   → { command: 'check', workbook: '半年报.xlsx', definitions: ['本区表式.json'], format: 'json' }
 */
import { parseArgs } from 'node:util';
import type { ReportKind } from '../model/report-document';
import { UsageError } from './usage-error';

export const COMMANDS = ['check', 'rates', 'report', 'run'] as const;
export type CommandName = (typeof COMMANDS)[number];

export interface Request {
  readonly command: CommandName;
  readonly workbook: string;
  readonly definitions: readonly string[];
  readonly previous?: string;
  readonly kind?: ReportKind;
  readonly out?: string;
  readonly format: 'text' | 'json';
}

const KINDS: readonly ReportKind[] = ['half-year', 'annual', 'plan'];
const OPTIONS = {
  previous: { type: 'string' },
  definition: { type: 'string', multiple: true },
  kind: { type: 'string' },
  template: { type: 'string' },
  out: { type: 'string' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

const TAKES: Readonly<Record<CommandName, readonly (keyof typeof OPTIONS)[]>> = {
  check: ['previous', 'definition', 'format'],
  rates: ['definition', 'format'],
  report: ['kind', 'previous', 'template', 'out', 'definition', 'format'],
  run: ['out', 'kind', 'previous', 'definition', 'format'],
};

const SEE_HELP = '用 --help 查看用法。';

/** @returns "help" where help was asked for. @throws UsageError */
export function parseOptions(argv: readonly string[]): Request | 'help' {
  const { values, positionals } = parsed(argv);
  if (values.help) return 'help';
  const [name, ...files] = positionals;
  if (name === undefined) throw new UsageError('command-missing', `没有写命令；命令有 ${COMMANDS.join('、')}，${SEE_HELP}`);
  const command = COMMANDS.find((each) => each === name);
  if (!command) throw new UsageError('command-unknown', `没有“${name}”这个命令；命令有 ${COMMANDS.join('、')}，${SEE_HELP}`);
  const foreign = Object.keys(values).find((option) => !TAKES[command].some((each) => each === option));
  if (foreign !== undefined) throw new UsageError('option-unknown', `${command} 命令没有 --${foreign} 选项；${SEE_HELP}`);
  if (values.template !== undefined) throw new UsageError('not-available', '本版还不能按 --template 模板起草；去掉这个选项，用内置格式起草。');

  // --definition 一.json 二.json gives the second as a plain word.
  const isDefinition = (file: string): boolean => /\.json$/i.test(file);
  const [workbook, extra] = files.filter((file) => !isDefinition(file));
  if (workbook === undefined) throw new UsageError('workbook-missing', `没有指定工作簿；写法：${command} <工作簿.xlsx>，${SEE_HELP}`);
  if (extra !== undefined) throw new UsageError('too-many-files', `一次只能处理一个工作簿，多出了“${extra}”；文件名里有空格时加引号。`);
  const kind = choice('kind', values.kind, KINDS);
  const format = choice('format', values.format, ['text', 'json'] as const) ?? 'text';
  if (command === 'report' && kind === undefined) throw new UsageError('kind-missing', '没有指定总结种类；加上 --kind half-year（半年）或 annual（年度）。');
  if ((command === 'report' || command === 'run') && values.out === undefined) {
    throw new UsageError('out-missing', command === 'run' ? '没有指定输出文件夹；加上 --out <文件夹>。' : '没有指定输出文件；加上 --out <文件.docx>。');
  }
  return {
    command,
    workbook,
    definitions: [...(values.definition ?? []), ...files.filter(isDefinition)],
    format,
    ...(values.previous !== undefined && { previous: values.previous }),
    ...(kind !== undefined && { kind }),
    ...(values.out !== undefined && { out: values.out }),
  };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (cause) {
    const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
    const option = /'(?:-\w, )?(-[^\s'=]*)/.exec(String(cause))?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new UsageError('option-unknown', `不认识选项 ${option}；${SEE_HELP}`, { cause });
    if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') throw new UsageError('option-value', `选项 ${option} 的写法不对，缺少或多了内容；${SEE_HELP}`, { cause });
    throw cause;
  }
}

function choice<Value extends string>(option: string, value: string | undefined, allowed: readonly Value[]): Value | undefined {
  if (value === undefined) return undefined;
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new UsageError('option-value', `--${option} 不能是“${value}”；可用 ${allowed.join('、')}。`);
  return found;
}
