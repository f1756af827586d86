/** A place in the whole text that leads to its remark. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { PlacedRemark } from '../../actions/proofreading';
import { placeInText } from '../frame/place-in-text';
import { useMarkStyles } from './mark-styles';
import type { RemarkState } from './remark-states';
import type { ProofreadWords } from './words';

const useStyles = makeStyles({
  root: {
    cursor: 'pointer', borderRadius: tokens.borderRadiusSmall, scrollMargin: '48px', fontWeight: tokens.fontWeightRegular,
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  open: { backgroundColor: tokens.colorBrandBackground2, outline: `1px solid ${tokens.colorBrandStroke1}` },
});

interface Props {
  readonly words: ProofreadWords;
  readonly text: string;
  readonly remark: PlacedRemark;
  readonly state: RemarkState;
  readonly open: boolean;
  readonly inTabOrder: boolean;
  readonly onOpen: (id: string) => void;
}

export function MarkInText({ words, text, remark: { id }, state, open, inTabOrder, onOpen }: Props) {
  const [styles, marks] = [useStyles(), useMarkStyles()];
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (open) place.current?.scrollIntoView({ block: 'center' });
  }, [open]);
  return (
    <span
      ref={place}
      {...placeInText({ open, inTabOrder, onOpen: () => onOpen(id) })}
      className={mergeClasses(marks.mark, marks[state], styles.root, open && styles.open)}
      data-mark={id}
      aria-label={words.mark(text, words.levels[state])}
    >
      {text}
    </span>
  );
}
