/** Marks in the sheet: off by default, and gone without a trace when switched off. */
import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { Words } from '../locale/words';

const useStyles = makeStyles({
  root: { marginInlineEnd: '-8px', fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly words: Words;
  readonly shown: boolean;
  readonly onChange: (shown: boolean) => void;
}

export function MarksSwitch({ words, shown, onChange }: Props) {
  return <Switch className={useStyles().root} labelPosition="before" label={words.check.marks} checked={shown} onChange={(_, { checked }) => onChange(checked)} />;
}
