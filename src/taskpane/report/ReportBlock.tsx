/** A heading, a paragraph or a table of the report. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { chartTable } from '../../document/chart-table';
import { isToConfirm, type Block, type Inline } from '../../model/report-document';
import { isConfirmed } from '../../narrative/phrases/confirm-phrases';
import { splitSentences } from '../../narrative/sentences';
import { FigureInText } from './FigureInText';
import { sentenceKey, type PageMarks } from './page-marks';
import { PhraseInText } from './PhraseInText';
import { ReportSentence } from './ReportSentence';
import type { ReportWords } from './words';

const useStyles = makeStyles({
  h1: { margin: '12px 0 4px', fontSize: '16px', lineHeight: '28px', fontWeight: tokens.fontWeightBold },
  h2: { margin: '8px 0 0', fontSize: '15px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0, textIndent: '2em' },
  scroll: { overflowX: 'auto', margin: '8px 0 12px' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: '13px', lineHeight: '20px' },
  caption: { fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  cell: { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: '2px 6px', fontWeight: tokens.fontWeightRegular, textAlign: 'center' },
});

interface Props {
  readonly words: ReportWords;
  readonly block: Block;
  /** Its place among the blocks. */
  readonly at: number;
  readonly marks: PageMarks;
  /** The figure or phrase that Tab reaches; the arrow keys lead on from it. */
  readonly entry: string | undefined;
  readonly onOpen: (kind: 'figure' | 'phrase', id: string) => void;
}

export function ReportBlock({ words, block, at, marks, entry, onOpen }: Props) {
  const styles = useStyles();
  const isOpen = (kind: 'figure' | 'phrase', id: string): boolean => marks.open?.kind === kind && marks.open.id === id;
  const write = (inlines: readonly Inline[]) =>
    inlines.map((inline, key) => {
      if (typeof inline === 'string') return inline;
      if (!isToConfirm(inline)) {
        return <FigureInText key={key} words={words} claim={inline} open={isOpen('figure', inline.id)} inTabOrder={inline.id === entry} onOpen={(id) => onOpen('figure', id)} />;
      }
      const { phrase } = inline;
      return <PhraseInText key={key} words={words} phrase={inline} isConfirmed={isConfirmed(inline, marks.confirmed)} open={isOpen('phrase', phrase)} inTabOrder={phrase === entry} onOpen={(id) => onOpen('phrase', id)} />;
    });
  if (block.kind === 'heading') return block.level === 1 ? <h3 className={styles.h1}>{block.text}</h3> : <h4 className={styles.h2}>{block.text}</h4>;
  if (block.kind === 'paragraph') {
    return (
      <p className={styles.paragraph}>
        {splitSentences(block.inlines).map((inlines, order) => {
          const id = sentenceKey({ block: at, at: order });
          return <ReportSentence key={order} words={words} id={id} becomes={marks.stale.get(id)} isResting={marks.resting.has(id)}>{write(inlines)}</ReportSentence>;
        })}
      </p>
    );
  }
  const { caption, head, rows } = block.kind === 'chart' ? chartTable(block) : block;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>{head.map((text, column) => <th key={column} scope="col" className={styles.cell}>{text}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row, line) => (
            <tr key={line}>{row.map((inline, column) => <td key={column} className={styles.cell}>{write([inline])}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
