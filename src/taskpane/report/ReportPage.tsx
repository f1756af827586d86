/** The report as a sheet of paper. Figures are softly underlined, phrases marked; the arrow keys go from one to the next. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { layOut } from '../../document/lay-out';
import { isToConfirm, type Block, type ReportDocument } from '../../model/report-document';
import { PAPER_FONTS } from '../theme';
import type { PageMarks } from './page-marks';
import { ReportBlock } from './ReportBlock';
import type { ReportWords } from './words';

const useStyles = makeStyles({
  /** Paper is white by day and dark by night, as the rest of the pane. */
  paper: {
    margin: '0 16px 16px', padding: '28px 24px 32px', backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow8,
    border: `1px solid ${tokens.colorNeutralStroke3}`, fontFamily: PAPER_FONTS, fontSize: '15px', lineHeight: '28px', color: tokens.colorNeutralForeground1,
  },
  /** Broken after the union's name and nowhere else, if it can be helped. */
  title: { margin: '0 0 20px', textAlign: 'center', fontSize: '19px', lineHeight: '30px', fontWeight: tokens.fontWeightBold, wordBreak: 'keep-all' },
  sign: { margin: 0, textAlign: 'end', '&:not(p + &)': { marginTop: '24px' } },
  annex: { marginTop: '24px', paddingTop: '16px', borderTop: `1px dashed ${tokens.colorNeutralStroke2}` },
});

interface Props {
  readonly words: ReportWords;
  readonly document: ReportDocument;
  readonly marks: PageMarks;
  readonly onOpen: (kind: 'figure' | 'phrase', id: string) => void;
}

export function ReportPage({ words, document, marks, onOpen }: Props) {
  const styles = useStyles();
  const { title, blocks, annex, signedBy = '' } = document;
  const union = title.startsWith(signedBy) ? signedBy : '';
  const entry = marks.open?.id ?? firstToOpen(blocks);
  const page = useRef<HTMLElement>(null);
  const { resting } = marks;
  useEffect(() => {
    if (resting.size > 0) page.current?.querySelector('[data-resting]')?.scrollIntoView({ block: 'nearest' });
  }, [resting]);
  const steer = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const stops = [...(page.current?.querySelectorAll<HTMLElement>('[data-claim], [data-phrase]') ?? [])];
    const at = stops.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    stops[at + step]?.focus();
  };
  const write = (all: readonly Block[], from: number): ReactNode =>
    all.map((block, at) => <ReportBlock key={at} words={words} block={block} at={from + at} marks={marks} entry={entry} onOpen={onOpen} />);
  return (
    <article ref={page} className={styles.paper} aria-label={words.page} lang="zh-CN" onKeyDown={steer}>
      <h2 className={styles.title}>
        {union}
        <wbr />
        {title.slice(union.length)}
      </h2>
      {write(blocks, 0)}
      {layOut(document).map((line, at) => line.kind === 'signature' && <p key={at} className={styles.sign}>{line.text}</p>)}
      {annex && (
        <div className={styles.annex}>
          <p>{words.annexMark}</p>
          <h2 className={styles.title}>{annex.title}</h2>
          {write(annex.blocks, blocks.length)}
        </div>
      )}
    </article>
  );
}

function firstToOpen(blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const inline of block.inlines) if (typeof inline !== 'string') return isToConfirm(inline) ? inline.phrase : inline.id;
  }
  return undefined;
}
