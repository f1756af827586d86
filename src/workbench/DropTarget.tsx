/** Around the sheet: shows where a dragged file will land and takes it before the spreadsheet does. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState, type DragEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { position: 'relative', flexGrow: 1, minWidth: 0, minHeight: 0, display: 'flex', flexDirection: 'column' },
  veil: {
    position: 'absolute', inset: '12px', zIndex: 20, display: 'flex', alignItems: 'center', justifyContent: 'center', gap: '8px', pointerEvents: 'none',
    borderRadius: tokens.borderRadiusXLarge, border: `2px dashed ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorNeutralBackground1, opacity: 0.94,
    fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly label: string;
  readonly invitation: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

export function DropTarget({ label, invitation, onFiles, children }: Props) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const takes = (event: DragEvent) => event.dataTransfer.types.includes('Files');
  return (
    <section
      className={styles.root}
      aria-label={label}
      onDragOverCapture={(event) => {
        if (!takes(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node) || !event.currentTarget.contains(event.relatedTarget)) setOver(false);
      }}
      onDropCapture={(event) => {
        if (!takes(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      {children}
      {isOver && <div className={styles.veil}><ArrowDownloadRegular fontSize={24} />{invitation}</div>}
    </section>
  );
}
