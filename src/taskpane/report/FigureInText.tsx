/** A number in the text that knows its cells. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Claim } from '../../model/claim';
import { placeInText } from '../frame/place-in-text';
import type { ReportWords } from './words';

const useStyles = makeStyles({
  root: {
    cursor: 'pointer', textDecorationLine: 'underline', textDecorationStyle: 'dotted', textDecorationThickness: '1px', textUnderlineOffset: '4px',
    textDecorationColor: tokens.colorBrandStroke1, borderRadius: tokens.borderRadiusSmall,
    scrollMargin: '48px',
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  open: { backgroundColor: tokens.colorBrandBackground2, textDecorationStyle: 'solid', outline: `1px solid ${tokens.colorBrandStroke1}` },
});

interface Props {
  readonly words: ReportWords;
  readonly claim: Claim;
  readonly open: boolean;
  readonly inTabOrder: boolean;
  readonly onOpen: (id: string) => void;
}

export function FigureInText({ words, claim, open, inTabOrder, onOpen }: Props) {
  const styles = useStyles();
  const figure = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (open && document.activeElement === figure.current) figure.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <span
      ref={figure}
      {...placeInText({ open, inTabOrder, onOpen: () => onOpen(claim.id) })}
      className={mergeClasses(styles.root, open && styles.open)}
      data-claim={claim.id}
      aria-label={words.figure(claim.text)}
    >
      {claim.text}
    </span>
  );
}
