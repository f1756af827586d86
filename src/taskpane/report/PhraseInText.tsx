/** Words of the report that the sheet does not bear out, marked until they are confirmed; still to be reached afterwards. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { ToConfirm } from '../../model/report-document';
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
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onOpen(id);
  };
  return (
    <mark
      ref={phrase}
      role="button"
      tabIndex={inTabOrder ? 0 : -1}
      className={mergeClasses(styles.root, isConfirmed ? styles.settled : styles.waiting, open && styles.open)}
      data-phrase={id}
      title={isConfirmed ? words.phrases.confirmed : words.phrases.toConfirm}
      aria-label={words.phrases.phrase(text, isConfirmed)}
      aria-expanded={open}
      onClick={() => onOpen(id)}
      onKeyDown={press}
    >
      {text}
    </mark>
  );
}
