/** Rates that cannot be computed, each with its reason and the way to the cell that is missing. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../model/address';
import type { Words } from '../locale/words';
import type { RateCard } from './rate-cards';

const useStyles = makeStyles({
  root: { marginTop: '12px', fontSize: tokens.fontSizeBase200, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  summary: { cursor: 'pointer', color: tokens.colorNeutralForeground1 },
  list: { margin: '4px 0 0', padding: 0, listStyleType: 'none' },
  line: { padding: '4px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  title: { color: tokens.colorNeutralForeground1 },
  link: { fontSize: tokens.fontSizeBase200, marginInlineStart: '8px' },
});

interface Props {
  readonly words: Words;
  readonly cards: readonly RateCard[];
  /** Whether nothing else stands on the page. */
  readonly startOpen: boolean;
  readonly onSelect: ((place: CellRef) => void) | undefined;
}

export function UncomputedList({ words, cards, startOpen, onSelect }: Props) {
  const styles = useStyles();
  if (cards.length === 0) return null;
  const missing = ({ lead }: RateCard): CellRef | undefined => lead && [lead.denominator, lead.numerator].find(({ text }) => text === '')?.cells[0];
  return (
    <details className={styles.root} open={startOpen}>
      <summary className={styles.summary}>{words.rates.uncomputed(cards.length)}</summary>
      <ul className={styles.list}>
        {cards.map((card) => {
          const place = missing(card);
          return (
            <li key={card.key} className={styles.line}>
              <div className={styles.title}>{card.title}</div>
              {(card.lead ?? card.others[0])?.undefinedBecause}
              {place && onSelect && <Link as="button" className={styles.link} onClick={() => onSelect(place)}>{words.check.locate}</Link>}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
