/** The browser's own file dialog behind a button of ours; what is chosen comes with its bytes. */
import { useRef, type ReactElement } from 'react';
import type { GivenFile } from '../actions/filling';

interface FileChooser {
  readonly choose: () => void;
  /** To be rendered somewhere; nobody sees it. */
  readonly input: ReactElement;
}

/** @param accept .xlsx or several: .json,.xlsx */
export function useGivenFile(label: string, accept: string, onFile: (file: GivenFile) => void): FileChooser {
  return useChooser(label, accept, false, ([file]) => file && onFile(file));
}

/** For what may be one file or several of a folder. */
export function useGivenFiles(label: string, accept: string, onFiles: (files: readonly GivenFile[]) => void): FileChooser {
  return useChooser(label, accept, true, onFiles);
}

function useChooser(label: string, accept: string, multiple: boolean, onFiles: (files: readonly GivenFile[]) => void): FileChooser {
  const element = useRef<HTMLInputElement>(null);
  const take = async (input: HTMLInputElement): Promise<void> => {
    const chosen = [...(input.files ?? [])];
    // Else the same file, once it cannot be read, is never told again.
    input.value = '';
    const files = await Promise.all(chosen.map(async (file): Promise<GivenFile> => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
    if (files.length > 0) onFiles(files);
  };
  return {
    choose: () => element.current?.click(),
    input: <input ref={element} type="file" accept={accept} multiple={multiple} hidden aria-label={label} onChange={({ currentTarget }) => void take(currentTarget)} />,
  };
}
