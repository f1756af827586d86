/** Clean sheets to work on: the golden tables and the examples in which nothing certain is found, as forms. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import type { Form } from '../../src/model/form';
import type { Workbook } from '../../src/model/workbook';
import { prepareReport } from '../../src/report';
import { sheetsFrom } from './golden-table';
import { workbookOf } from './workbook';

const golden = join(__dirname, '../golden');
const examples = join(__dirname, '../../examples');

/** Forms without a hard finding, with the names of where they come from. */
export async function cleanForms(): Promise<readonly { readonly name: string; readonly form: Form }[]> {
  const tables = readdirSync(golden).filter((name) => existsSync(join(golden, name, 'table.tsv')));
  const files = readdirSync(examples).filter((name) => name.endsWith('.xlsx'));
  const workbooks: (readonly [string, Workbook])[] = [
    ...tables.map((name) => [name, workbookOf(...sheetsFrom(readFileSync(join(golden, name, 'table.tsv'), 'utf8')))] as const),
    ...(await Promise.all(files.map(async (name) => [name, await readXlsx(new Uint8Array(readFileSync(join(examples, name))))] as const))),
  ];
  return workbooks.flatMap(([name, workbook]) => {
    const { forms, findings } = prepareReport(workbook);
    return findings.some(({ level }) => level === 'hard') ? [] : forms.map((form) => ({ name, form }));
  });
}
