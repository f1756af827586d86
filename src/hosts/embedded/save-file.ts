import type { IWorkbookData } from '@univerjs/core';
export async function saveFile(bytes: Uint8Array, _name: string, _now: IWorkbookData): Promise<Uint8Array> {
  return bytes;
}
