/** What could not be filled, by reason; folded away until asked for. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { linesOf } from '../../model/fill';
import { Disclosure } from '../check/Disclosure';
import type { PlanGroups } from './plan-groups';
import type { FillWords } from './words';

const NAMED = 30;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  reason: { display: 'block', color: tokens.colorNeutralForeground1 },
  titles: { color: tokens.colorNeutralForeground2 },
});

export function UnfilledList({ words, unfilled }: { readonly words: FillWords['plan']; readonly unfilled: PlanGroups['unfilled'] }) {
  const styles = useStyles();
  const count = unfilled.reduce((sum, { items }) => sum + linesOf(items), 0);
  if (count === 0) return null;
  return (
    <Disclosure label={words.unfilled(count)}>
      <ul className={styles.list}>
        {unfilled.map(({ reason, items }) => (
          <li key={reason}>
            <span className={styles.reason}>{words.because(reason, linesOf(items))}</span>
            <span className={styles.titles}>{items.slice(0, NAMED).map(({ title }) => title).join(words.and)}{items.length > NAMED && '…'}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
