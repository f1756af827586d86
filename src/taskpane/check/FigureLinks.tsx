/** Figures with their names and values, each leading to its cell. A long list shows its first lines. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { addressOf, placeKey, type CellRef } from '../../model/address';
import type { Words } from '../locale/words';

const SHOWN = 6;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '2px' },
  line: { display: 'flex', justifyContent: 'space-between', gap: '8px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  value: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  link: { fontSize: tokens.fontSizeBase200, textAlign: 'start' },
});

export interface Figure {
  readonly place: CellRef;
  readonly name: string;
  readonly value: string;
}

interface Props {
  readonly words: Words;
  readonly figures: readonly Figure[];
  readonly canSelect: boolean;
  readonly onSelect: (place: CellRef) => void;
}

export function FigureLinks({ words, figures, canSelect, onSelect }: Props) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? figures : figures.slice(0, SHOWN);
  return (
    <>
      <ul className={styles.list}>
        {shown.map(({ place, name, value }) => (
          <li key={placeKey(place)} className={styles.line}>
            {canSelect ? (
              <Link as="button" className={styles.link} onClick={() => onSelect(place)}>{`${name} ${addressOf(place)}`.trim()}</Link>
            ) : (
              <span>{`${name} ${addressOf(place)}`.trim()}</span>
            )}
            <span className={styles.value}>{value || words.check.empty}</span>
          </li>
        ))}
      </ul>
      {shown.length < figures.length && (
        <Link as="button" className={styles.link} onClick={() => setAll(true)}>{words.check.more(figures.length - shown.length)}</Link>
      )}
    </>
  );
}
