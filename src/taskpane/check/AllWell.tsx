/** Nothing is wrong: said pleasantly; the two next steps stand in the bar below. */
import type { Words } from '../locale/words';
import { StateScreen } from '../states/StateScreen';

interface Props {
  readonly words: Words;
  readonly passed: number;
  readonly hints: number;
  readonly explained: number;
}

export function AllWell({ words, passed, hints, explained }: Props) {
  const text = explained > 0 ? words.allWell.withExplained(explained) : hints > 0 ? words.allWell.withHints : words.allWell.text(passed);
  return <StateScreen picture="well" title={words.allWell.title} text={text} />;
}
