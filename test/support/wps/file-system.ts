/** FileSystem of WPS: synchronous. ReadFile is for text and ends at the first zero byte; ReadFileAsArrayBuffer gives every byte. */
import type { Bridge } from './bridge';

export function fileSystemOf({ bridge, files }: { readonly bridge: Bridge; readonly files: Map<string, Uint8Array> }): object {
  const read = (path: string): Uint8Array => {
    const bytes = files.get(path);
    if (!bytes) throw new Error('文件不存在');
    return bytes;
  };
  return bridge.host('FileSystem', {
    Exists: (path: string) => files.has(path),
    ReadFile: (path: string) => {
      const bytes = read(path);
      const end = bytes.indexOf(0);
      return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
    },
    ReadFileAsArrayBuffer: (path: string) => read(path).slice().buffer,
    writeAsBinaryString: (path: string, text: string) => {
      files.set(path, Uint8Array.from(text, (character) => character.charCodeAt(0)));
      return true;
    },
    unlinkSync: (path: string) => files.delete(path),
  });
}
