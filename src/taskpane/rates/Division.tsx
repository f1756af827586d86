/** 会员人数 1,206人 ÷ 职工人数 1,306人: each leads to its cell. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../model/address';
import type { Words } from '../locale/words';
import type { Operand, RateLine } from './rate-cards';

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200, lineHeight: '20px', color: tokens.colorNeutralForeground3 },
  link: { fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly words: Words;
  readonly line: RateLine;
  readonly onSelect: ((place: CellRef) => void) | undefined;
}

export function Division({ words, line, onSelect }: Props) {
  const styles = useStyles();
  const operand = ({ title, text, cells }: Operand) => {
    const label = `${title} ${text || words.rates.blank}`;
    const [place] = cells;
    return place && onSelect ? <Link as="button" className={styles.link} onClick={() => onSelect(place)}>{label}</Link> : <span>{label}</span>;
  };
  return (
    <div className={styles.root}>
      {operand(line.numerator)} ÷ {operand(line.denominator)}
    </div>
  );
}
