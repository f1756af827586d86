/** From the files a request names to a prepared report: the step all commands share. */
import { basename } from 'node:path';
import type { FormDefinition } from '../model/form';
import { definitionFromWorkbook } from '../forms/definition-workbook';
import { examineDefinition } from '../forms/examine-definition';
import { loadDefinition } from '../forms/load-definition';
import { continued } from '../forms/previous-form';
import { rememberedDefinitions } from '../forms/remembered-definitions';
import { createFileHost, type FileHost } from '../hosts/file/file-host';
import { readXlsx } from '../hosts/file/read-xlsx';
import { prepareReport, type PreparedReport } from '../report';
import { readInput } from './files';
import type { Request } from './options';
import { UsageError } from './usage-error';

export interface PreparedRequest {
  readonly host: FileHost;
  readonly fileName: string;
  readonly prepared: PreparedReport;
  /** As loaded, in the order given. */
  readonly definitions: readonly FormDefinition[];
}

/** @throws InputError */
export async function prepareRequest(request: Request): Promise<PreparedRequest> {
  const definitions = await readDefinitions(request);
  const host = await openFile(request.input);
  const previous = request.previous === undefined ? undefined : await (await openFile(request.previous)).readWorkbook();
  const workbook = await host.readWorkbook();
  const remembered = rememberedDefinitions(workbook).filter(({ code }) => definitions.every((given) => given.code !== code));
  const prepared = prepareReport(workbook, { definitions: [...definitions, ...remembered], ...(previous && { previous }) });
  return { host, fileName: basename(request.input), prepared, definitions };
}

/** Those given with --definition; figures may be counted in lists that are given before. */
export async function readDefinitions({ definitions: paths }: Request): Promise<readonly FormDefinition[]> {
  const definitions: FormDefinition[] = [];
  for (const path of paths) definitions.push(await readDefinitionFile(path, definitions));
  return definitions;
}

/** Every file a request reads: none of them may be written to. */
export function inputsOf({ input, definitions, previous, from, template, refresh }: Request): readonly string[] {
  return [input, ...definitions, ...from, ...[previous, template, refresh].filter((path) => path !== undefined)];
}

export async function openFile(path: string): Promise<FileHost> {
  return createFileHost(await readInput(path), basename(path));
}

/** JSON, or a workbook that a clerk wrote it in. */
async function readDefinitionFile(path: string, known: readonly FormDefinition[]): Promise<FormDefinition> {
  const bytes = await readInput(path);
  const name = basename(path);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isZip ? definitionFromWorkbook(await readXlsx(bytes, { fileName: name }), name, known) : loadDefinition(textOf(bytes, path), name, known);
}

function textOf(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UsageError('definition-encoding', `表式定义“${basename(path)}”既不是 .xlsx 工作簿，也不是 UTF-8 编码的 JSON 文件；另存为其中一种后再试。`, { cause });
  }
}

/** Which forms the earlier workbook holds nothing for: silence would pass for agreement. */
export function previousNotes({ prepared: { forms, previous } }: PreparedRequest): readonly string[] {
  if (!previous) return [];
  const alone = forms.filter((form) => continued(form, previous.forms).length === 0).map(({ title }) => `「${title}」`);
  return alone.length === 0 ? [] : [`上期工作簿“${previous.fileName ?? ''}”里没有与${[...new Set(alone)].join('、')}对应的表，没有比较。`];
}

/** What a definition's author should know of its relations, once, while it is being tried. */
export function definitionNotes({ definitions }: PreparedRequest): readonly string[] {
  return definitions.flatMap((definition) => examineDefinition(definition).map(({ text }) => `表式「${definition.title}」：${text}。`));
}
