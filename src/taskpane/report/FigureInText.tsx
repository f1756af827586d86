/** A number in the text that knows its cells. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Claim } from '../../model/claim';
import type { Words } from '../locale/words';

const useStyles = makeStyles({
  root: {
    font: 'inherit', color: 'inherit', lineHeight: 'inherit', padding: '0 1px', margin: 0, border: 'none', background: 'none', cursor: 'pointer',
    textIndent: 0, textDecorationLine: 'underline', textDecorationStyle: 'dotted', textDecorationThickness: '1px', textUnderlineOffset: '4px',
    textDecorationColor: tokens.colorBrandStroke1, borderRadius: tokens.borderRadiusSmall,
    scrollMargin: '48px',
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  open: { backgroundColor: tokens.colorBrandBackground2, textDecorationStyle: 'solid', outline: `1px solid ${tokens.colorBrandStroke1}` },
});

interface Props {
  readonly words: Words;
  readonly claim: Claim;
  readonly open: boolean;
  readonly onOpen: (id: string) => void;
}

export function FigureInText({ words, claim, open, onOpen }: Props) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (open) button.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <button
      ref={button}
      type="button"
      className={mergeClasses(styles.root, open && styles.open)}
      data-claim={claim.id}
      aria-label={words.report.figure(claim.text)}
      aria-expanded={open}
      onClick={() => onOpen(claim.id)}
    >
      {claim.text}
    </button>
  );
}
