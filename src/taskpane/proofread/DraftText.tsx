/**
 * The whole draft as a sheet of paper, its remarks marked; the arrow keys go from one to the next. Of a long draft 200 paragraphs around
 * the open remark are on the page, more on demand.
 */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { PlacedRemark, ProofreadDraft } from '../../actions/proofreading';
import { PAPER_FONTS } from '../theme';
import { draftSegments } from './draft-segments';
import { MarkInText } from './MarkInText';
import { stateOf } from './remark-states';
import type { ProofreadWords } from './words';

const PAGE = 200;

const useStyles = makeStyles({
  paper: {
    margin: '0 16px 16px', padding: '20px 20px 24px', backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow8, border: `1px solid ${tokens.colorNeutralStroke3}`,
    fontFamily: PAPER_FONTS, fontSize: '15px', lineHeight: '28px', color: tokens.colorNeutralForeground1,
  },
  paragraph: { margin: 0, minHeight: '14px', textIndent: '2em', whiteSpace: 'pre-wrap', contentVisibility: 'auto', containIntrinsicSize: 'auto 56px' },
  more: { display: 'block', margin: '0 auto', fontFamily: tokens.fontFamilyBase },
});

interface Props {
  readonly words: ProofreadWords;
  readonly draft: ProofreadDraft;
  /** Those that are marked. */
  readonly listed: readonly PlacedRemark[];
  readonly onOpen: (id: string) => void;
}

export function DraftText({ words, draft: { paragraphs, dismissed, open }, listed, onOpen }: Props) {
  const styles = useStyles();
  const page = useRef<HTMLElement>(null);
  const byParagraph = useMemo(() => grouped(listed), [listed]);
  const openAt = listed.find(({ id }) => id === open)?.place.paragraph ?? 0;
  const [asked, setAsked] = useState<{ readonly from: number; readonly to: number }>();
  const wanted = { from: Math.max(0, openAt - PAGE / 2), to: Math.max(0, openAt - PAGE / 2) + PAGE };
  const isIn = asked && openAt >= asked.from && openAt < asked.to;
  const { from, to } = isIn ? asked : wanted;
  const entry = listed.some(({ id }) => id === open) ? open : listed.find(({ place }) => place.paragraph >= from)?.id;
  const steer = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const stops = [...(page.current?.querySelectorAll<HTMLElement>('[data-mark]') ?? [])];
    const at = stops.indexOf(event.target as HTMLElement);
    if (step === undefined || at < 0) return;
    event.preventDefault();
    stops[at + step]?.focus();
  };
  return (
    <article ref={page} className={styles.paper} aria-label={words.draftLabel} lang="zh-CN" onKeyDown={steer}>
      {from > 0 && <Button className={styles.more} appearance="subtle" onClick={() => setAsked({ from: Math.max(0, from - PAGE), to })}>{words.earlier(from)}</Button>}
      {paragraphs.slice(from, to).map((text, index) => (
        <p key={from + index} className={styles.paragraph}>
          {draftSegments(text, byParagraph.get(from + index) ?? []).map(({ text: part, remark }, at) =>
            remark ? <MarkInText key={remark.id} words={words} text={part} remark={remark} state={stateOf(remark, dismissed)} open={remark.id === open} inTabOrder={remark.id === entry} onOpen={onOpen} /> : <span key={at}>{part}</span>,
          )}
        </p>
      ))}
      {to < paragraphs.length && <Button className={styles.more} appearance="subtle" onClick={() => setAsked({ from, to: to + PAGE })}>{words.later(Math.min(PAGE, paragraphs.length - to))}</Button>}
    </article>
  );
}

function grouped(remarks: readonly PlacedRemark[]): ReadonlyMap<number, readonly PlacedRemark[]> {
  const groups = new Map<number, PlacedRemark[]>();
  for (const remark of remarks) {
    const group = groups.get(remark.place.paragraph);
    if (group) group.push(remark);
    else groups.set(remark.place.paragraph, [remark]);
  }
  return groups;
}
