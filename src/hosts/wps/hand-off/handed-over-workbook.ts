/**
 * The workbook beside a document of WPS 文字: the one that 表格 handed over, or a file that the person opens. While it is the first, a newer
 * one is heard of when the person comes back to 文字, and read then.
 */
import { openedWorkbook } from '../../file/opened-workbook';
import type { SpreadsheetHost } from '../../host';
import { Listeners } from '../../embedded/listeners';
import type { AddInProgram } from '../add-in-model';
import { readHandOff } from './hand-off-file';
import type { HandedOver } from './hand-off-text';

/** WPS tells so of the window of a document. */
const COMES_BACK = 'WindowActivate';

export interface HandedOverWorkbook extends SpreadsheetHost {
  dispose(): void;
}

export function handedOverWorkbook(program: AddInProgram): HandedOverWorkbook {
  const opened = openedWorkbook();
  const changed = new Listeners<void>();
  let followed: HandedOver | undefined;

  const take = async (): Promise<HandedOver | undefined> => {
    const handed = readHandOff(program);
    if (!handed) return undefined;
    if (handed.sum !== followed?.sum) await opened.open!(handed.bytes, handed.name);
    return (followed = handed);
  };
  // WPS calls back in the middle of its own work.
  const look = (): void => void setTimeout(() => {
    const sum = sumNow(program);
    if (followed && sum !== undefined && sum !== followed.sum) changed.tell();
  }, 0);
  program.ApiEvent?.AddApiEventListener(COMES_BACK, look);

  return {
    ...opened,
    can: { ...opened.can, watch: true, receive: true },
    async receive() {
      return (await take())?.name;
    },
    async open(bytes, fileName) {
      await opened.open!(bytes, fileName);
      followed = undefined;
    },
    async readWorkbook() {
      if (followed) await take();
      return opened.readWorkbook();
    },
    onChange: (listener) => changed.add(listener),
    dispose: () => program.ApiEvent?.RemoveApiEventListener(COMES_BACK, look),
  };
}

/** A file that is being written is told by the next return, or by reading again. */
function sumNow(program: AddInProgram): string | undefined {
  try {
    return readHandOff(program)?.sum;
  } catch {
    return undefined;
  }
}
