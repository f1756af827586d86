/**
 * 载入表式: a union's own form, from a .json file or from a workbook that a clerk wrote. It is tried before the built-in
 * forms from then on, and kept in the workbook where that can be written.
 */
import type { FormDefinition } from '../model/form';
import { InputError } from '../model/input-error';
import type { Workbook } from '../model/workbook';
import type { SpreadsheetHost } from '../hosts/host';
import { inWords, type Action } from './action';
import type { GivenFile } from './filling';
import { knownDefinitions } from './known-definitions';
import { withNotice, type SessionState } from './state';

export class DefinitionFileUnknown extends InputError {}

export const loadDefinition: Action<GivenFile> = {
  id: 'load-definition',
  label: inWords('载入表式…', 'Load a form'),
  long: true,
  isAvailable: () => true,
  async run({ state, spreadsheet }, file) {
    const workbook = await spreadsheet.readWorkbook();
    const definition = await read(file, (await knownDefinitions(state, workbook)).definitions);
    const definitions = [definition, ...state.definitions.filter(({ code }) => code !== definition.code)];
    const refusal = spreadsheet.can.write ? await keep({ ...state, definitions }, workbook, spreadsheet) : undefined;
    const done = { kind: 'definition-loaded', title: definition.title, isKept: spreadsheet.can.write && refusal === undefined } as const;
    const loaded = { title: definition.title, remarks: await remarksOn(definition) };
    return (now) => ({ ...withNotice({ ...now, definitions, loaded, chosen: new Map(), changes: now.changes + 1 }, done), refusal });
  },
};

async function remarksOn(definition: FormDefinition): Promise<readonly string[]> {
  const { examineDefinition } = await import(/* webpackChunkName: "core" */ '../forms/examine-definition');
  return examineDefinition(definition).map(({ text }) => `${text}。`);
}

/** @returns the host's sentence where it would not write; the form is loaded all the same */
async function keep(state: SessionState, workbook: Workbook, spreadsheet: SpreadsheetHost): Promise<string | undefined> {
  const { rememberDefinitions } = await import(/* webpackChunkName: "core" */ '../forms/remembered-definitions');
  const { definitions } = await knownDefinitions(state, workbook);
  try {
    await spreadsheet.apply([rememberDefinitions(definitions)]);
    return undefined;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.message;
  }
}

function textOf(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new DefinitionFileUnknown('definition-encoding', `“${name}”不是 UTF-8 编码；另存为 UTF-8 编码后再载入。`, { cause });
  }
}

/** @param known of which lists may be counted in */
async function read({ name, bytes }: GivenFile, known: readonly FormDefinition[]): Promise<FormDefinition> {
  if (/\.json$/iu.test(name)) {
    const { loadDefinition: fromJson } = await import(/* webpackChunkName: "core" */ '../forms/load-definition');
    return fromJson(textOf(bytes, name), name, known);
  }
  if (!/\.xlsx$/iu.test(name)) throw new DefinitionFileUnknown('definition-file-unknown', `“${name}”不是表式文件；选择 .xlsx 工作簿或 .json 文件。`);
  const [{ readXlsx }, { definitionFromWorkbook }] = await Promise.all([
    import(/* webpackChunkName: "xlsx-file" */ '../hosts/file/read-xlsx'),
    import(/* webpackChunkName: "core" */ '../forms/definition-workbook'),
  ]);
  return definitionFromWorkbook(await readXlsx(bytes, { fileName: name }), name, known);
}
