/** One section: handle, tick, and the two buttons that move it. */
import { Button, Checkbox, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular, ArrowUp16Regular, ReOrderDotsVertical16Regular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import type { SectionRow } from './section-rows';
import type { RowDrag } from './use-row-drag';
import type { ReportWords } from './words';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', minHeight: '32px', borderTop: '2px solid transparent', borderBottom: '2px solid transparent', borderRadius: tokens.borderRadiusSmall },
  held: { opacity: 0.5 },
  before: { borderTopColor: tokens.colorBrandStroke1 },
  after: { borderBottomColor: tokens.colorBrandStroke1 },
  handle: { display: 'inline-flex', width: '20px', justifyContent: 'center', cursor: 'grab', touchAction: 'none', color: tokens.colorNeutralForeground3, ':active': { cursor: 'grabbing' } },
  fixed: { width: '20px' },
  tick: { minWidth: 0, marginInlineEnd: 'auto' },
  move: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly words: ReportWords;
  readonly row: SectionRow;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly drag: RowDrag;
  /** The line that shows where the row in hand would go. */
  readonly mark: 'before' | 'after' | undefined;
  readonly onTick: (isWritten: boolean) => void;
  readonly onStep: (by: 1 | -1, control: string) => void;
}

export function SectionRowView({ words, row: { id, heading, isWritten, isMovable }, isFirst, isLast, drag, mark, onTick, onStep }: Props) {
  const styles = useStyles();
  const steer = (event: KeyboardEvent): void => {
    const by = event.altKey && isMovable ? ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key] : undefined;
    if (by === undefined) return;
    event.preventDefault();
    onStep(by, (event.target as HTMLElement).dataset['control'] ?? 'tick');
  };
  return (
    <li className={mergeClasses(styles.root, drag.held?.id === id && styles.held, mark && styles[mark])} {...(isMovable && { 'data-row': id })} data-section={id} onKeyDown={steer}>
      {isMovable ? (
        <span className={styles.handle} title={words.sections.drag} data-handle={id} {...drag.handle(id)}><ReOrderDotsVertical16Regular aria-hidden /></span>
      ) : (
        <span className={styles.fixed} />
      )}
      <Checkbox className={styles.tick} data-control="tick" label={heading} checked={isWritten} onChange={(_, { checked }) => onTick(checked === true)} />
      {isMovable && (
        <>
          <Button className={styles.move} data-control="up" size="small" appearance="subtle" icon={<ArrowUp16Regular />} aria-label={words.sections.up(heading)} disabledFocusable={isFirst} onClick={() => onStep(-1, 'up')} />
          <Button className={styles.move} data-control="down" size="small" appearance="subtle" icon={<ArrowDown16Regular />} aria-label={words.sections.down(heading)} disabledFocusable={isLast} onClick={() => onStep(1, 'down')} />
        </>
      )}
    </li>
  );
}
