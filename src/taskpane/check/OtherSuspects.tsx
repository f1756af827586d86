/** ▸ 还可能是: the other smallest sets with values that would do, why nothing smaller works, and whether all was searched. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { addressOf, placeKey, type CellRef } from '../../model/address';
import type { Words } from '../locale/words';
import { Disclosure } from './Disclosure';
import { FigureLinks } from './FigureLinks';
import type { SuspectsView } from './suspects';

const SHOWN = 8;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '18px', display: 'flex', flexDirection: 'column', gap: '6px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly words: Words;
  readonly suspects: SuspectsView;
  readonly canSelect: boolean;
  readonly onSelect: (place: CellRef) => void;
}

export function OtherSuspects({ words, suspects, canSelect, onSelect }: Props) {
  const styles = useStyles();
  const { others, conflicts, size, isComplete } = suspects;
  if (others.length === 0 && conflicts.length === 0 && isComplete) return null;
  const hidden = others.length - SHOWN;
  return (
    <Disclosure label={words.suspects.others}>
      {others.length > 0 && (
        <ul className={styles.list}>
          {others.slice(0, SHOWN).map((set) => (
            <li key={set.map(({ place }) => placeKey(place)).join('|')}>
              <FigureLinks words={words} figures={set} canSelect={canSelect} onSelect={onSelect} />
              {set.map(({ place, value, to, name }) => (
                <p key={placeKey(place)} className={styles.text}>
                  {set.length > 1 && `${name} ${addressOf(place)} `}
                  {words.suspects.witness(value || words.check.empty, to)}
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
      {hidden > 0 && <p className={styles.text}>{words.suspects.more(hidden)}</p>}
      {conflicts.length > 0 && (
        <>
          <p className={styles.text}>{words.suspects.why(size - 1)}</p>
          <ul className={styles.list}>
            {conflicts.slice(0, SHOWN).map((relations) => (
              <li key={relations.join('|')}>{conflictText(words, relations)}</li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.text}>{isComplete ? words.suspects.complete : words.suspects.incomplete}</p>
    </Disclosure>
  );
}

function conflictText(words: Words, relations: readonly string[]): string {
  const joined = relations.map((relation) => words.suspects.quoted(relation)).join(words.suspects.and);
  return relations.length > 1 ? words.suspects.conflicts(joined) : words.suspects.conflict(joined);
}
