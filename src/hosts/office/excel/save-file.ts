/** The workbook as an .xlsx file, slice by slice as Excel gives it. Two files may be open at once, so that each is closed. */
import type { OfficeGlobals } from './excel-session';

const SLICE = 4 * 1024 * 1024;

export function canSaveFile({ Office }: OfficeGlobals): boolean {
  return Office.context.requirements.isSetSupported('CompressedFile', '1.1');
}

export async function saveFile({ Office }: OfficeGlobals): Promise<Uint8Array> {
  const file = await settled<Office.File>((answer) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, answer));
  try {
    const bytes = new Uint8Array(file.size);
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await settled<Office.Slice>((answer) => file.getSliceAsync(index, answer));
      bytes.set(slice.data as ArrayLike<number>, index * SLICE);
    }
    return bytes;
  } finally {
    await settled((answer) => file.closeAsync(answer));
  }
}

/** A call of the older Office.js as a promise; its errors carry a number as code. */
function settled<Result>(call: (answer: (result: Office.AsyncResult<Result>) => void) => void): Promise<Result> {
  return new Promise((resolve, reject) => call((result) => (result.error ? reject(result.error as unknown as Error) : resolve(result.value))));
}
