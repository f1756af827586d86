/** The browser's own file dialog behind a button of ours; a chosen file comes with its bytes. */
import { useRef, type ReactElement } from 'react';
import type { GivenFile } from '../actions/filling';

interface FileChooser {
  readonly choose: () => void;
  /** To be rendered somewhere; nobody sees it. */
  readonly input: ReactElement;
}

/** @param accept .xlsx or several: .json,.xlsx */
export function useGivenFile(label: string, accept: string, onFile: (file: GivenFile) => void): FileChooser {
  const element = useRef<HTMLInputElement>(null);
  const take = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (!file) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    input.value = '';
    onFile({ name: file.name, bytes });
  };
  return {
    choose: () => element.current?.click(),
    input: <input ref={element} type="file" accept={accept} hidden aria-label={label} onChange={({ currentTarget }) => void take(currentTarget)} />,
  };
}
