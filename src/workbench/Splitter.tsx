/** Between sheet and pane: dragged, moved with the arrow keys, set back with a double click or Enter. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { boundedWidth, DEFAULT_WIDTH, LEAST_WIDTH, widestFor, widthAfterKey } from './pane-width';

const useStyles = makeStyles({
  root: {
    width: '7px', flexShrink: 0, cursor: 'col-resize', touchAction: 'none', position: 'relative', zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`, borderRight: `1px solid ${tokens.colorNeutralStroke2}`, boxSizing: 'border-box',
    ':hover': { backgroundColor: tokens.colorBrandBackground2 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px', backgroundColor: tokens.colorBrandBackground2 },
    '::after': {
      content: '""', position: 'absolute', top: 'calc(50% - 14px)', left: '1px', width: '3px', height: '28px',
      borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralStroke1,
    },
  },
});

interface Props {
  readonly label: string;
  readonly controls: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

export function Splitter({ label, controls, width, onWidth }: Props) {
  const styles = useStyles();
  return (
    <div
      className={styles.root}
      role="separator"
      tabIndex={0}
      aria-label={label}
      aria-controls={controls}
      aria-orientation="vertical"
      aria-valuenow={width}
      aria-valuemin={LEAST_WIDTH}
      aria-valuemax={widestFor(window.innerWidth)}
      onDoubleClick={() => onWidth(DEFAULT_WIDTH)}
      onKeyDown={(event) => {
        const next = widthAfterKey(event.key, width, window.innerWidth);
        if (next === undefined) return;
        event.preventDefault();
        onWidth(next);
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onWidth(boundedWidth(window.innerWidth - event.clientX, window.innerWidth));
      }}
    />
  );
}
