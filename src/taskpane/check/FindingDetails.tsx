/** ▸ 依据与算式: what was found and expected, the relation, the clause, and every figure involved with its value. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellRef } from '../../model/address';
import type { Words } from '../locale/words';
import { Disclosure } from './Disclosure';
import { FigureLinks, type Figure } from './FigureLinks';

const useStyles = makeStyles({
  list: {
    margin: 0, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '12px', rowGap: '6px', fontSize: tokens.fontSizeBase200, lineHeight: '18px',
  },
  term: { margin: 0, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  value: { margin: 0 },
});

export interface FindingFacts {
  readonly actual: string;
  readonly expected?: string;
  readonly relation?: string;
  readonly clause?: string;
  readonly figures: readonly Figure[];
}

interface Props {
  readonly words: Words;
  readonly facts: FindingFacts;
  /** Open from the start: both sides of the relation stand beneath the proposals. */
  readonly startsOpen: boolean;
  readonly canSelect: boolean;
  readonly onSelect: (place: CellRef) => void;
}

export function FindingDetails({ words, facts, startsOpen, canSelect, onSelect }: Props) {
  const styles = useStyles();
  const lines = [
    { term: words.check.actual, value: facts.actual || words.check.empty },
    { term: words.check.expected, value: facts.expected },
    { term: words.check.relation, value: facts.relation },
    { term: words.check.clause, value: facts.clause },
  ].filter(({ value }) => value !== undefined && value !== '');
  return (
    <Disclosure label={words.check.details} startsOpen={startsOpen}>
      <dl className={styles.list}>
        {lines.map(({ term, value }) => [
          <dt key={`${term}-t`} className={styles.term}>{term}</dt>,
          <dd key={`${term}-d`} className={styles.value}>{value}</dd>,
        ])}
        {facts.figures.length > 0 && <dt className={styles.term}>{words.check.cells}</dt>}
        {facts.figures.length > 0 && (
          <dd className={styles.value}>
            <FigureLinks words={words} figures={facts.figures} canSelect={canSelect} onSelect={onSelect} />
          </dd>
        )}
      </dl>
    </Disclosure>
  );
}
