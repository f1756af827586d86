/**
 * node dist/tools/blind-spots.js <工作簿.xlsx> [--definition <表式>]…
 * Which slips in a single cell of this workbook no check would notice, as a page for the union's IT person.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { definitionFromWorkbook } from '../forms/definition-workbook';
import { loadDefinition } from '../forms/load-definition';
import { FormNotFound } from '../forms/form-errors';
import { readForms } from '../forms/read-forms';
import { withRemembered } from '../forms/remembered-definitions';
import { readXlsx } from '../hosts/file/read-xlsx';
import type { FormDefinition } from '../model/form';
import { InputError } from '../model/input-error';
import { knownForms } from '../report';
import { mapBlindSpots } from './blind-spots/map';
import { mapText } from './blind-spots/map-text';

async function main(args: readonly string[]): Promise<void> {
  const paths = args.filter((arg) => arg !== '--definition');
  const [path, ...definitionPaths] = paths;
  if (path === undefined) throw new InputError('workbook-missing', '没有指定工作簿；写法：node dist/tools/blind-spots.js <工作簿.xlsx> [--definition <表式>]。');
  const definitions = await Promise.all(definitionPaths.map(readDefinitionFile));
  const workbook = await readXlsx(readFileSync(path), { fileName: basename(path) });
  const forms = readForms(workbook, knownForms(withRemembered(definitions, workbook)));
  if (forms.every(({ facts }) => facts.length === 0)) throw new FormNotFound(workbook);
  process.stdout.write(`# ${basename(path)} 的盲区\n\n${mapText(mapBlindSpots(forms))}\n`);
}

async function readDefinitionFile(path: string): Promise<FormDefinition> {
  const name = basename(path);
  return /\.xlsx$/iu.test(name) ? definitionFromWorkbook(await readXlsx(readFileSync(path), { fileName: name }), name) : loadDefinition(readFileSync(path, 'utf8'), name);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  if (!(error instanceof InputError) && !isMissing) throw error;
  process.stderr.write(`${isMissing ? '找不到文件；检查路径和文件名。' : (error as Error).message}\n`);
  process.exitCode = 2;
});
