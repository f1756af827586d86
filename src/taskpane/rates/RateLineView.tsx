/** A unit or year behind the leading one: 北京 92.34%. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../model/address';
import type { RateLine } from './rate-cards';

const useStyles = makeStyles({
  root: {
    display: 'flex', justifyContent: 'space-between', gap: '12px', padding: '4px 0', fontSize: tokens.fontSizeBase200, lineHeight: '20px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  link: { fontSize: tokens.fontSizeBase200, textAlign: 'start' },
  value: { fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
});

interface Props {
  readonly line: RateLine;
  readonly onSelect: ((place: CellRef) => void) | undefined;
}

export function RateLineView({ line, onSelect }: Props) {
  const styles = useStyles();
  const [place] = line.numerator.cells;
  return (
    <li className={styles.root}>
      {place && onSelect ? <Link as="button" className={styles.link} onClick={() => onSelect(place)}>{line.name}</Link> : <span>{line.name}</span>}
      <span className={styles.value}>{line.text ?? line.undefinedBecause}</span>
    </li>
  );
}
