/** A workbook as the workbench gets it: chosen, dropped, made blank, or fetched from the examples beside the page. */
import { InputError } from '../model/input-error';

export interface WorkbookFile {
  readonly name: string;
  bytes(): Promise<Uint8Array>;
}

export class ExampleMissing extends InputError {}

export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function chosenFile(file: File): WorkbookFile {
  return { name: file.name, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

/** One empty sheet; what writes it is fetched with it. */
export function blankFile(name: string): WorkbookFile {
  return {
    name,
    async bytes() {
      const { newXlsx } = await import(/* webpackChunkName: "new-xlsx" */ '../hosts/file/new-xlsx');
      return newXlsx([{ sheet: 'Sheet1', row: 1, column: 1, cells: [], freshSheet: true }]);
    },
  };
}

export function exampleFile(name: string, sentence: string): WorkbookFile {
  return {
    name,
    async bytes() {
      const answer = await fetch(`examples/${encodeURIComponent(name)}`);
      if (!answer.ok) throw new ExampleMissing('example-missing', sentence);
      return new Uint8Array(await answer.arrayBuffer());
    },
  };
}
