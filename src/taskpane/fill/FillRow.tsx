/** One figure of a preview: label · column, present → proposed, where it comes from, what there is to know before taking it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { Fill } from '../../model/fill';
import { sourceText } from './plan-groups';
import type { FillWords } from './words';

const useStyles = makeStyles({
  root: {
    display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', columnGap: '8px', alignItems: 'start', padding: '8px 4px 8px 12px', lineHeight: '20px',
    contentVisibility: 'auto', containIntrinsicSize: 'auto 56px', borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  box: { margin: '2px 0 0', width: '16px', height: '16px', accentColor: tokens.colorBrandBackground },
  label: { cursor: 'pointer', display: 'block' },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: '8px', justifyContent: 'space-between' },
  column: { color: tokens.colorNeutralForeground2 },
  values: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  proposed: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  source: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 },
  doubt: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorStatusWarningForeground1 },
});

interface Props {
  readonly words: FillWords['plan'];
  readonly fill: Fill;
  /** undefined: it is there already, nothing to be chosen. */
  readonly isTaken: boolean | undefined;
  readonly onTake: (fill: Fill, taken: boolean) => void;
  readonly onSelect: ((fill: Fill) => void) | undefined;
}

export const FillRow = memo(function FillRow({ words, fill, isTaken, onTake, onSelect }: Props) {
  const styles = useStyles();
  const { title, column, presentText, proposedText, doubts } = fill;
  const present = presentText || words.blank;
  const body = (
    <>
      <span className={styles.line}>
        <span>{title}{column !== '' && <span className={styles.column}> · {column}</span>}</span>
        <span className={styles.values}>{isTaken === undefined ? <span className={styles.proposed}>{proposedText}</span> : <>{present} → <span className={styles.proposed}>{proposedText}</span></>}</span>
      </span>
      <span className={styles.source}>{sourceText(fill)}</span>
      {doubts.map((doubt) => <span key={doubt} className={styles.doubt}>{doubt}</span>)}
    </>
  );
  return (
    <li className={styles.root}>
      {isTaken === undefined ? <span /> : (
        <input className={styles.box} type="checkbox" checked={isTaken} aria-label={words.takes(title, column, present, proposedText)} onChange={({ currentTarget }) => onTake(fill, currentTarget.checked)} />
      )}
      {isTaken === undefined ? <span>{body}</span> : <span className={styles.label} onClick={() => onTake(fill, !isTaken)}>{body}</span>}
      {onSelect && <Button size="small" appearance="subtle" icon={<LocationRegular />} title={words.goTo} aria-label={`${words.goTo} ${title} ${column}`} onClick={() => onSelect(fill)} />}
    </li>
  );
});
