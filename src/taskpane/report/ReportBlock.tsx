/** A heading, a paragraph or a table of the report. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { chartTable } from '../../document/chart-table';
import { isClaim, type Block, type Inline } from '../../model/report-document';
import type { Words } from '../locale/words';
import { FigureInText } from './FigureInText';

const useStyles = makeStyles({
  h1: { margin: '12px 0 4px', fontSize: '16px', lineHeight: '28px', fontWeight: tokens.fontWeightBold },
  h2: { margin: '8px 0 0', fontSize: '15px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  paragraph: { margin: 0, textIndent: '2em' },
  toConfirm: { backgroundColor: tokens.colorPaletteYellowBackground1, color: 'inherit' },
  scroll: { overflowX: 'auto', margin: '8px 0 12px' },
  table: { borderCollapse: 'collapse', width: '100%', fontSize: '13px', lineHeight: '20px' },
  caption: { fontWeight: tokens.fontWeightSemibold, paddingBottom: '4px' },
  cell: { border: `1px solid ${tokens.colorNeutralStroke1}`, padding: '2px 6px', fontWeight: tokens.fontWeightRegular, textAlign: 'center' },
});

interface Props {
  readonly words: Words;
  readonly block: Block;
  readonly openClaim: string | undefined;
  /** The figure that Tab reaches; the arrow keys lead on from it. */
  readonly entry: string | undefined;
  readonly onClaim: (id: string) => void;
}

export function ReportBlock({ words, block, openClaim, entry, onClaim }: Props) {
  const styles = useStyles();
  const write = (inlines: readonly Inline[]) =>
    inlines.map((inline, at) => {
      if (typeof inline === 'string') return inline;
      if (!isClaim(inline)) return <mark key={at} className={styles.toConfirm} title={words.report.toConfirm}>{inline.text}</mark>;
      return <FigureInText key={at} words={words} claim={inline} open={inline.id === openClaim} inTabOrder={inline.id === entry} onOpen={onClaim} />;
    });
  if (block.kind === 'heading') return block.level === 1 ? <h3 className={styles.h1}>{block.text}</h3> : <h4 className={styles.h2}>{block.text}</h4>;
  if (block.kind === 'paragraph') return <p className={styles.paragraph}>{write(block.inlines)}</p>;
  const { caption, head, rows } = block.kind === 'chart' ? chartTable(block) : block;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={caption}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>{head.map((text, at) => <th key={at} scope="col" className={styles.cell}>{text}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at}>{row.map((inline, column) => <td key={column} className={styles.cell}>{write([inline])}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
