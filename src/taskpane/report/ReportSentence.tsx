/** A sentence of the report: its words, figures and phrases. One that no longer stands is struck through, and what it will say follows it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReportWords } from './words';

const useStyles = makeStyles({
  root: { scrollMarginTop: '96px', scrollMarginBottom: '24px' },
  resting: { backgroundColor: tokens.colorBrandBackground2, boxShadow: `inset 0 -2px 0 ${tokens.colorBrandStroke1}`, boxDecorationBreak: 'clone' },
  stale: { textDecorationLine: 'line-through', textDecorationColor: tokens.colorPaletteRedBorderActive, color: tokens.colorNeutralForeground2 },
  now: { textDecorationLine: 'underline', textDecorationColor: tokens.colorPaletteGreenBorderActive, textUnderlineOffset: '4px', backgroundColor: tokens.colorPaletteGreenBackground1 },
});

interface Props {
  readonly words: ReportWords;
  readonly id: string;
  /** What it will say; "" where it will go, undefined where it stands. */
  readonly becomes: string | undefined;
  /** It rests on the cell that is selected. */
  readonly isResting: boolean;
  readonly children: ReactNode;
}

export function ReportSentence({ words, id, becomes, isResting, children }: Props) {
  const styles = useStyles();
  const look = mergeClasses(styles.root, isResting && styles.resting, becomes !== undefined && styles.stale);
  if (becomes === undefined) return <span className={look} data-sentence={id} {...(isResting && { 'data-resting': true })}>{children}</span>;
  return (
    <>
      <del className={look} data-sentence={id} data-stale {...(isResting && { 'data-resting': true })} title={becomes === '' ? words.stale.gone : words.stale.now}>{children}</del>
      {becomes !== '' && <ins className={styles.now} data-now={id}>{becomes}</ins>}
    </>
  );
}
