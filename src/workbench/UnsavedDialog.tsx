/** Asked before another workbook replaces one with unsaved changes. */
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { WorkbenchWords } from './words';

interface Props {
  readonly words: WorkbenchWords;
  /** The workbook with the changes; undefined while nothing is asked. */
  readonly fileName: string | undefined;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
}

export function UnsavedDialog({ words, fileName, onSave, onDiscard, onCancel }: Props) {
  return (
    <Dialog open={fileName !== undefined} modalType="alert" onOpenChange={(_, { open }) => { if (!open) onCancel(); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.unsavedTitle}</DialogTitle>
          <DialogContent>{words.unsavedText(fileName ?? '')}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={onSave}>{words.saveFirst}</Button>
            <Button onClick={onDiscard}>{words.discard}</Button>
            <Button onClick={onCancel}>{words.cancel}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
