/** Places of the document under a heading, each with the way to it. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { WantedPlace } from '../../actions/show-in-document';
import type { DocumentWords } from './words';

/** A list to look through, not to read to its end. */
const SHOWN = 30;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '18px', fontSize: tokens.fontSizeBase200, lineHeight: '20px' },
  link: { fontSize: tokens.fontSizeBase200, textAlign: 'start' },
});

export interface ShownPlace {
  readonly text: string;
  readonly place: WantedPlace;
}

interface Props {
  readonly words: DocumentWords;
  readonly title: string;
  readonly places: readonly ShownPlace[];
  /** Absent where the host cannot go to a place. */
  readonly onShow: ((place: WantedPlace) => void) | undefined;
}

export function PlaceList({ words, title, places, onShow }: Props) {
  const styles = useStyles();
  if (places.length === 0) return null;
  return (
    <div>
      {title}
      <ul className={styles.list}>
        {places.slice(0, SHOWN).map(({ text, place }, at) => (
          <li key={at}>{onShow && place.words !== '' ? <Link as="button" className={styles.link} aria-label={words.show(text)} onClick={() => onShow(place)}>{text}</Link> : text}</li>
        ))}
        {places.length > SHOWN && <li>{words.more(places.length - SHOWN)}</li>}
      </ul>
    </div>
  );
}
