/** The browser's own file dialog behind a button of ours. */
import { useRef, type ReactElement } from 'react';

export function useFileChooser(onFiles: (files: readonly File[]) => void): { readonly choose: () => void; readonly input: ReactElement } {
  const element = useRef<HTMLInputElement>(null);
  return {
    choose: () => element.current?.click(),
    input: (
      <input
        ref={element}
        type="file"
        accept=".xlsx"
        hidden
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          onFiles(files);
        }}
      />
    ),
  };
}
