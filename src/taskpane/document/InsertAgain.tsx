/** Inserting again would replace the report that the person has worked on: asked before it is done. */
import { Button } from '@fluentui/react-components';
import { PrimaryBar } from '../frame/PrimaryBar';
import type { DocumentWords } from './words';

interface Props {
  readonly words: DocumentWords;
  readonly onReplace: () => void;
  readonly onKeep: () => void;
}

export function InsertAgain({ words, onReplace, onKeep }: Props) {
  return (
    <PrimaryBar label={words.keep} hint={words.insertAgainAsk} onPress={onKeep}>
      <Button onClick={onReplace}>{words.replace}</Button>
    </PrimaryBar>
  );
}
