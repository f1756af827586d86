/** 栏目: what is written, in which order; by drag, by buttons, by Alt and the arrow keys. Each move is told aloud. */
import { Link, makeStyles } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState } from 'react';
import { moved } from '../../narrative/section-order';
import { Fold } from './Fold';
import type { SectionRow } from './section-rows';
import { SectionRowView } from './SectionRowView';
import { useRowDrag } from './use-row-drag';
import type { ReportWords } from './words';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  reset: { alignSelf: 'flex-start' },
});

interface Props {
  readonly words: ReportWords;
  readonly rows: readonly SectionRow[];
  readonly isReordered: boolean;
  readonly onTick: (id: string, isWritten: boolean) => void;
  readonly onOrder: (ids: readonly string[]) => void;
}

export function SectionList({ words, rows, isReordered, onTick, onOrder }: Props) {
  const styles = useStyles();
  const [told, setTold] = useState('');
  /** A row that has moved loses the focus; it is given back to the control that moved it. */
  const wanted = useRef<string>(undefined);
  const ids = rows.filter(({ isMovable }) => isMovable).map(({ id }) => id);
  const move = (id: string, to: number): void => {
    const order = moved(ids, id, to);
    setTold(words.sections.moved(rows.find((row) => row.id === id)?.heading ?? '', order.indexOf(id) + 1, order.length));
    onOrder(order);
  };
  const drag = useRowDrag(ids, move);
  useLayoutEffect(() => {
    if (wanted.current !== undefined) drag.list.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = undefined;
  });
  const step = (id: string, by: 1 | -1, control: string): void => {
    const to = ids.indexOf(id) + by;
    if (to < 0 || to >= ids.length) return;
    wanted.current = `[data-section="${CSS.escape(id)}"] [data-control="${control}"]`;
    move(id, to);
  };
  const { held } = drag;
  const others = ids.filter((id) => id !== held?.id);
  const markOf = (id: string): 'before' | 'after' | undefined => {
    if (!held || held.to === ids.indexOf(held.id)) return undefined;
    if (others[held.to] === id) return 'before';
    return held.to === others.length && others.at(-1) === id ? 'after' : undefined;
  };
  const written = rows.filter(({ isWritten }) => isWritten).length;
  return (
    <Fold label={words.sections.title(written, rows.length - written)} text={words.sections.hint}>
      <ul ref={drag.list} className={styles.list} aria-label={words.sections.list} onKeyDown={drag.onKeyDown}>
        {rows.map((row) => (
          <SectionRowView
            key={row.id} words={words} row={row} drag={drag} mark={markOf(row.id)} isFirst={ids[0] === row.id} isLast={ids.at(-1) === row.id}
            onTick={(isWritten) => onTick(row.id, isWritten)} onStep={(by, control) => step(row.id, by, control)}
          />
        ))}
      </ul>
      {isReordered && <Link as="button" className={styles.reset} onClick={() => onOrder([])}>{words.sections.reset}</Link>}
      <span className={styles.spoken} role="status">{told}</span>
    </Fold>
  );
}
