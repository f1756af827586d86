/** The commands as data: which options each takes, what stands behind its name, and what it cannot do without. */
export const OPTIONS = {
  previous: { type: 'string' },
  workbook: { type: 'string' },
  definition: { type: 'string', multiple: true },
  from: { type: 'string', multiple: true },
  kind: { type: 'string' },
  template: { type: 'string' },
  refresh: { type: 'string' },
  style: { type: 'string' },
  annex: { type: 'boolean' },
  level: { type: 'string' },
  approximate: { type: 'boolean' },
  unit: { type: 'string' },
  period: { type: 'string' },
  out: { type: 'string' },
  overwrite: { type: 'boolean' },
  force: { type: 'string' },
  list: { type: 'boolean' },
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export type OptionName = keyof typeof OPTIONS;

interface Command {
  readonly takes: readonly OptionName[];
  /** What stands behind the command, as the usage writes it. */
  readonly input: string;
  /** One sentence where it is missing; absent where the command can do without. */
  readonly missingInput?: string;
  /** Without these it is not carried out: one sentence each. */
  readonly needs?: Readonly<Partial<Record<OptionName, string>>>;
}

const WORKBOOK = '没有指定工作簿';
const NO_OUT = '没有指定输出文件；加上 --out <文件.xlsx>。';
const NO_FOLDER = '没有指定输出文件夹；加上 --out <文件夹>。';

export const COMMAND_TABLE = {
  new: { takes: ['out', 'unit', 'period', 'definition', 'list', 'overwrite', 'format'], input: '<表式代码或表名>' },
  fill: { takes: ['from', 'out', 'overwrite', 'definition', 'format'], input: '<工作簿.xlsx>', missingInput: WORKBOOK, needs: { out: NO_OUT } },
  carry: {
    takes: ['previous', 'out', 'overwrite', 'definition', 'format'], input: '<工作簿.xlsx>', missingInput: WORKBOOK,
    needs: { previous: '没有指定上期的工作簿；加上 --previous <工作簿.xlsx>。', out: NO_OUT },
  },
  check: { takes: ['previous', 'definition', 'format'], input: '<工作簿.xlsx>', missingInput: WORKBOOK },
  rates: { takes: ['definition', 'format'], input: '<工作簿.xlsx>', missingInput: WORKBOOK },
  report: {
    takes: ['kind', 'previous', 'template', 'refresh', 'style', 'annex', 'level', 'approximate', 'out', 'definition', 'format'], input: '<工作簿.xlsx>', missingInput: WORKBOOK,
    needs: { out: '没有指定输出文件；加上 --out <文件.docx>。' },
  },
  proofread: { takes: ['workbook', 'previous', 'definition', 'format'], input: '<文稿.docx|.txt|.md>', missingInput: '没有指定文稿' },
  run: { takes: ['out', 'kind', 'previous', 'definition', 'format'], input: '<工作簿.xlsx>', missingInput: WORKBOOK, needs: { out: NO_FOLDER } },
  'hand-in': { takes: ['out', 'force', 'previous', 'definition', 'format'], input: '<工作簿.xlsx>', missingInput: WORKBOOK, needs: { out: NO_FOLDER } },
  verify: { takes: ['format'], input: '<报送文件夹或 .zip>', missingInput: '没有指定报送文件夹或它的 .zip 压缩包' },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMAND_TABLE;

/** In the order of the clerk's day. */
export const COMMANDS = Object.keys(COMMAND_TABLE) as readonly CommandName[];

export function commandNamed(name: CommandName): Command {
  return COMMAND_TABLE[name];
}
