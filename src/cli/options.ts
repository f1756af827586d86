/**
 * The command line as typed into what is asked for. Every slip is one sentence.
 *
 *   check 半年报.xlsx --definition 本区表式.json --format json
 *   → { command: 'check', input: '半年报.xlsx', definitions: ['本区表式.json'], format: 'json' }
 */
import { parseArgs } from 'node:util';
import type { ReportKind } from '../model/report-document';
import { LEVELS, type Level } from '../narrative/levels';
import { commandNamed, COMMANDS, OPTIONS, type CommandName, type OptionName } from './commands';
import { UsageError } from './usage-error';
import type { ProfileId } from '../writers/docx/profile';
import { PROFILES } from '../writers/docx/profiles';

export interface Request {
  readonly command: CommandName;
  /** What stands behind the command: a workbook; for new the form's name, "" to list them; for verify the folder or zip. */
  readonly input: string;
  readonly definitions: readonly string[];
  /** Ledgers to fetch figures from. */
  readonly from: readonly string[];
  readonly previous?: string;
  /** What a draft is held against. */
  readonly workbook?: string;
  readonly kind?: ReportKind;
  /** The clerk's own document, to be filled, or one written earlier, to be brought up to date. */
  readonly template?: string;
  readonly refresh?: string;
  readonly style?: ProfileId;
  /** A table and a chart of the rates behind the text. */
  readonly annex: boolean;
  readonly level?: Level;
  /** Large numbers of leaflets and attendances in round words. */
  readonly approximate: boolean;
  readonly unit?: string;
  readonly period?: string;
  readonly out?: string;
  readonly overwrite: boolean;
  /** The reason for handing in with findings open. */
  readonly force?: string;
  readonly format: 'text' | 'json';
}

const KINDS: readonly ReportKind[] = ['half-year', 'annual', 'plan'];
const STYLES: readonly ProfileId[] = PROFILES.map(({ id }) => id);
const SEE_HELP = '用 --help 查看用法。';

/** @returns "help" where help was asked for. @throws UsageError */
export function parseOptions(argv: readonly string[]): Request | 'help' {
  const { values, positionals } = parsed(argv);
  if (values.help) return 'help';
  const [name, ...words] = positionals;
  if (name === undefined) throw new UsageError('command-missing', `没有写命令；命令有 ${COMMANDS.join('、')}，${SEE_HELP}`);
  const command = COMMANDS.find((each) => each === name);
  if (!command) throw new UsageError('command-unknown', `没有“${name}”这个命令；命令有 ${COMMANDS.join('、')}，${SEE_HELP}`);
  const { takes, input: written, missingInput, needs = {} } = commandNamed(command);
  const foreign = Object.keys(values).find((option) => !takes.some((each) => each === option));
  if (foreign !== undefined) throw new UsageError('option-unknown', `${command} 命令没有 --${foreign} 选项；${SEE_HELP}`);

  // --definition 一.json 二.json, and --from 甲.xlsx 乙.xlsx, give the second as a plain word.
  const isDefinition = (word: string): boolean => takes.includes('definition') && /\.json$/i.test(word);
  const [input, ...more] = words.filter((word) => !isDefinition(word));
  if (input === undefined && missingInput !== undefined) throw new UsageError('input-missing', `${missingInput}；写法：${command} ${written}，${SEE_HELP}`);
  const from = values.from === undefined ? [] : [...values.from, ...more];
  if (values.from === undefined && more.length > 0) throw new UsageError('too-many-files', `一次只能处理一个${command === 'new' ? '表式' : command === 'proofread' ? '文稿' : '工作簿'}，多出了“${more[0]!}”；名称里有空格时加引号。`);
  const kind = choice('kind', values.kind, KINDS);
  const style = choice('style', values.style, STYLES);
  const level = choice('level', values.level, LEVELS);
  if (command === 'report') refuseMixed(values);
  if (command === 'proofread' && values.workbook === undefined && (values.previous ?? values.definition) !== undefined) throw new UsageError('workbook-missing', '--previous 和 --definition 要与 --workbook 同用；加上报表所在的 --workbook <工作簿.xlsx>。');
  const format = choice('format', values.format, ['text', 'json'] as const) ?? 'text';
  for (const [option, sentence] of Object.entries(needs)) if (values[option as OptionName] === undefined) throw new UsageError(`${option}-missing`, sentence);
  return {
    command,
    input: values.list ? '' : (input ?? ''),
    definitions: [...(values.definition ?? []), ...words.filter(isDefinition)],
    from,
    overwrite: values.overwrite ?? false,
    format,
    ...(values.previous !== undefined && { previous: values.previous }),
    ...(values.workbook !== undefined && { workbook: values.workbook }),
    ...(kind !== undefined && { kind }),
    ...(style !== undefined && { style }),
    ...(values.template !== undefined && { template: values.template }),
    ...(values.refresh !== undefined && { refresh: values.refresh }),
    annex: values.annex ?? false,
    ...(level !== undefined && { level }),
    approximate: values.approximate ?? false,
    ...(values.unit !== undefined && { unit: values.unit }),
    ...(values.period !== undefined && { period: values.period }),
    ...(values.out !== undefined && { out: values.out }),
    ...(values.force !== undefined && { force: values.force }),
  };
}

interface Mixed extends Readonly<Partial<Record<'kind' | 'template' | 'refresh' | 'style' | 'level', string | undefined>>> {
  readonly annex?: boolean | undefined;
  readonly approximate?: boolean | undefined;
}

/** A template and an earlier document bring their own looks; a draft needs to know what it is. */
function refuseMixed({ kind, template, refresh, style, annex, level, approximate }: Mixed): void {
  if (template !== undefined && refresh !== undefined) throw new UsageError('options-mixed', '--template 和 --refresh 不能同时用；一个按模板填写，一个更新已有的文档。');
  const own = template === undefined ? refresh === undefined ? undefined : '--refresh' : '--template';
  if (own !== undefined && (style !== undefined || annex)) throw new UsageError('options-mixed', `${own} 用文档自己的版式，不能再加 --style 或 --annex。`);
  if (own !== undefined && (level !== undefined || approximate)) throw new UsageError('options-mixed', `${own} 用文档自己的文字，不能再加 --level 或 --approximate。`);
  if (own === undefined && kind === undefined) throw new UsageError('kind-missing', '没有指定总结种类；加上 --kind half-year（半年）或 annual（年度）。');
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
