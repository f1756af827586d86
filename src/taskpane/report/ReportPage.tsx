/** The report as a sheet of paper. Figures are softly underlined; the arrow keys go from one to the next. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import type { ReportDocument } from '../../model/report-document';
import type { Words } from '../locale/words';
import { PAPER_FONTS } from '../theme';
import { claimsOf } from './claims';
import { ReportBlock } from './ReportBlock';

const useStyles = makeStyles({
  hint: { margin: '0 16px 8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  /** Paper is white by day and dark by night, as the rest of the pane. */
  paper: {
    margin: '0 16px 16px', padding: '28px 24px 32px', backgroundColor: tokens.colorNeutralBackground1, boxShadow: tokens.shadow8,
    border: `1px solid ${tokens.colorNeutralStroke3}`, fontFamily: PAPER_FONTS, fontSize: '15px', lineHeight: '28px', color: tokens.colorNeutralForeground1,
  },
  /** Broken after the union's name and nowhere else, if it can be helped. */
  title: { margin: '0 0 20px', textAlign: 'center', fontSize: '19px', lineHeight: '30px', fontWeight: tokens.fontWeightBold, wordBreak: 'keep-all' },
  sign: { margin: '24px 0 0', textAlign: 'end' },
});

interface Props {
  readonly words: Words;
  readonly document: ReportDocument;
  readonly openClaim: string | undefined;
  readonly onClaim: (id: string) => void;
}

export function ReportPage({ words, document, openClaim, onClaim }: Props) {
  const styles = useStyles();
  const { title, signedBy = '' } = document;
  const union = title.startsWith(signedBy) ? signedBy : '';
  const entry = openClaim ?? claimsOf(document)[0]?.id;
  const page = useRef<HTMLElement>(null);
  const steer = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    const figures = [...(page.current?.querySelectorAll<HTMLElement>('[data-claim]') ?? [])];
    const at = figures.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    event.preventDefault();
    figures[at + step]?.focus();
  };
  return (
    <>
      <p className={styles.hint}>{words.report.figureHint}</p>
      <article ref={page} className={styles.paper} aria-label={words.report.page} lang="zh-CN" onKeyDown={steer}>
        <h2 className={styles.title}>
          {union}
          <wbr />
          {title.slice(union.length)}
        </h2>
        {document.blocks.map((block, at) => (
          <ReportBlock key={at} words={words} block={block} openClaim={openClaim} entry={entry} onClaim={onClaim} />
        ))}
        {document.signedBy !== undefined && <p className={styles.sign}>{document.signedBy}</p>}
      </article>
    </>
  );
}
