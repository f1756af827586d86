/** One rate: name, value large, numerator ÷ denominator small, the year before, and the other units on demand. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CellRef } from '../../model/address';
import { LevelIcon } from '../check/LevelIcon';
import { MoreButton } from '../check/MoreButton';
import type { Words } from '../locale/words';
import { ChangeFromBefore } from './ChangeFromBefore';
import { Division } from './Division';
import type { RateCard } from './rate-cards';
import { RateLineView } from './RateLineView';

const PAGE = 40;
/** Lines shown at once where no unit speaks for all. */
const FIRST = 8;

const useStyles = makeStyles({
  root: {
    padding: '12px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'flex', flexDirection: 'column', gap: '4px', contentVisibility: 'auto', containIntrinsicSize: 'auto 104px',
  },
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  name: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  value: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  doubt: { margin: 0, display: 'flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  lines: { margin: '4px 0 0', padding: 0, listStyleType: 'none', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  toggle: { alignSelf: 'flex-start', fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly words: Words;
  readonly card: RateCard;
  readonly onSelect: ((place: CellRef) => void) | undefined;
}

export function RateCardView({ words, card, onSelect }: Props) {
  const styles = useStyles();
  const { lead, before, others } = card;
  const [shown, setShown] = useState(lead ? 0 : FIRST);
  const rest = others.length - shown;
  return (
    <li className={styles.root}>
      <div className={styles.top}>
        <h3 className={styles.title}>
          {card.title}
          {lead && lead.name !== '' && <span className={styles.name}> · {lead.name}</span>}
        </h3>
        {lead && <span className={styles.value}>{lead.text}</span>}
      </div>
      {lead && <Division words={words} line={lead} onSelect={onSelect} />}
      {card.isDoubtful && (
        <p className={styles.doubt}>
          <LevelIcon standing="hard" /> {words.rates.doubtful}
        </p>
      )}
      {before && <ChangeFromBefore words={words} before={before} />}
      {lead && others.length > 0 && (
        <Link as="button" className={styles.toggle} aria-expanded={shown > 0} onClick={() => setShown(shown > 0 ? 0 : PAGE)}>
          {shown > 0 ? words.rates.hideUnits : words.rates[card.othersAre === 'units' ? 'showUnits' : 'showPeriods'](others.length)}
        </Link>
      )}
      {shown > 0 && (
        <ul className={styles.lines}>
          {others.slice(0, shown).map((line) => <RateLineView key={line.key} line={line} onSelect={onSelect} />)}
        </ul>
      )}
      {shown > 0 && <MoreButton rest={rest} page={PAGE} label={words.rates.more} onPress={() => setShown(shown + PAGE)} />}
    </li>
  );
}
