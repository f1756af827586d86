/** Words of the report that the sheet does not bear out, marked until they are confirmed; still to be reached afterwards. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ToConfirm } from '../../model/report-document';
import { placeInText } from '../frame/place-in-text';
import type { ReportWords } from './words';

const useStyles = makeStyles({
  root: { cursor: 'pointer', color: 'inherit', borderRadius: tokens.borderRadiusSmall, scrollMargin: '72px', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  waiting: { backgroundColor: tokens.colorPaletteYellowBackground1, borderBottom: `1px solid ${tokens.colorPaletteYellowBorderActive}` },
  settled: { backgroundColor: 'transparent', ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover } },
  open: { outline: `1px solid ${tokens.colorBrandStroke1}` },
});

interface Props {
  readonly words: ReportWords;
  readonly phrase: ToConfirm;
  readonly isConfirmed: boolean;
  readonly open: boolean;
  readonly inTabOrder: boolean;
  readonly onOpen: (id: string) => void;
}

export function PhraseInText({ words, phrase: { phrase: id, text }, isConfirmed, open, inTabOrder, onOpen }: Props) {
  const styles = useStyles();
  const phrase = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) phrase.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <mark
      ref={phrase}
      {...placeInText({ open, inTabOrder, onOpen: () => onOpen(id) })}
      className={mergeClasses(styles.root, isConfirmed ? styles.settled : styles.waiting, open && styles.open)}
      data-phrase={id}
      title={isConfirmed ? words.phrases.confirmed : words.phrases.toConfirm}
      aria-label={words.phrases.phrase(text, isConfirmed)}
    >
      {text}
    </mark>
  );
}
