/** Figures of one standing with a box that takes or leaves them all; of a long group the first 60 are shown. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Fill } from '../../model/fill';
import { placeKey } from '../../model/address';
import { MoreButton } from '../check/MoreButton';
import { FillRow } from './FillRow';
import { isTaken, type Choices } from './plan-groups';
import type { FillWords } from './words';

const PAGE = 60;

const useStyles = makeStyles({
  root: { overflow: 'hidden', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}` },
  head: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', columnGap: '8px', alignItems: 'center', padding: '8px 12px', fontWeight: tokens.fontWeightSemibold, cursor: 'pointer' },
  box: { margin: 0, width: '16px', height: '16px', accentColor: tokens.colorBrandBackground },
  hint: { gridColumn: 2, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly words: FillWords['plan'];
  readonly more: (count: number) => string;
  readonly title: string;
  readonly hint?: string;
  readonly fills: readonly Fill[];
  readonly choices: Choices;
  readonly onTake: (fills: readonly Fill[], taken: boolean) => void;
  readonly onSelect: ((fill: Fill) => void) | undefined;
}

export function FillGroup({ words, more, title, hint, fills, choices, onTake, onSelect }: Props) {
  const styles = useStyles();
  const all = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(PAGE);
  const taken = fills.filter((fill) => isTaken(fill, choices)).length;
  useEffect(() => {
    if (all.current) all.current.indeterminate = taken > 0 && taken < fills.length;
  }, [taken, fills.length]);
  if (fills.length === 0) return null;
  return (
    <section className={styles.root}>
      <label className={styles.head}>
        <input ref={all} className={styles.box} type="checkbox" checked={taken === fills.length} onChange={({ currentTarget }) => onTake(fills, currentTarget.checked)} />
        {title}
        {hint !== undefined && <span className={styles.hint}>{hint}</span>}
      </label>
      <ul className={styles.list}>
        {fills.slice(0, shown).map((fill) => (
          <FillRow key={placeKey(fill.place)} words={words} fill={fill} isTaken={isTaken(fill, choices)} onTake={(each, taking) => onTake([each], taking)} onSelect={onSelect} />
        ))}
      </ul>
      <MoreButton rest={fills.length - shown} page={PAGE} label={more} onPress={() => setShown(shown + PAGE)} />
    </section>
  );
}
