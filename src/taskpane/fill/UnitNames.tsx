/** The units of a table of many, one a line; typed, pasted, or taken from a list that is there. */
import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { unitNamesIn, type UnitSource } from './unit-names';
import type { FillWords } from './words';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  sources: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  source: { maxWidth: '100%', justifyContent: 'flex-start', textAlign: 'start' },
});

interface Props {
  readonly words: FillWords['newForm'];
  readonly text: string;
  readonly sources: readonly UnitSource[];
  readonly onChange: (text: string) => void;
}

export function UnitNames({ words, text, sources, onChange }: Props) {
  const styles = useStyles();
  const id = useId();
  const count = unitNamesIn(text).length;
  return (
    <div className={styles.root}>
      <span className={styles.head}>
        <label htmlFor={id}>{words.units}</label>
        {count > 0 && <span>{words.unitCount(count)}</span>}
      </span>
      {sources.length > 0 && (
        <div className={styles.sources}>
          {sources.map(({ title, names }) => (
            <Button key={title} className={styles.source} size="small" onClick={() => onChange(names.join('\n'))}>{words.unitsFrom(title, names.length)}</Button>
          ))}
        </div>
      )}
      <Textarea id={id} rows={4} resize="vertical" value={text} placeholder={words.unitsHint} onChange={(_, { value }) => onChange(value)} />
    </div>
  );
}
