/** Where a figure of the report comes from: its arithmetic and its cells, each with the way to it. Escape closes it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { CellRef } from '../../model/address';
import type { Claim } from '../../model/claim';
import { FigureLinks, type Figure } from '../check/FigureLinks';
import type { Words } from '../locale/words';

const useStyles = makeStyles({
  root: {
    flexShrink: 0, padding: '12px 16px', display: 'flex', flexDirection: 'column', gap: '6px', backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `2px solid ${tokens.colorBrandStroke1}`, boxShadow: tokens.shadow8, maxHeight: '40%', overflowY: 'auto',
  },
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  arithmetic: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly words: Words;
  readonly claim: Claim;
  readonly figures: readonly Figure[];
  readonly onSelect: ((place: CellRef) => void) | undefined;
  readonly onClose: () => void;
}

export function ClaimCard({ words, claim, figures, onSelect, onClose }: Props) {
  const styles = useStyles();
  const close = (): void => {
    onClose();
    document.querySelector<HTMLElement>(`[data-claim="${CSS.escape(claim.id)}"]`)?.focus();
  };
  return (
    <section className={styles.root} aria-label={words.report.source} aria-live="polite" onKeyDown={({ key }) => key === 'Escape' && close()}>
      <div className={styles.head}>
        <h3 className={styles.title}>{claim.text}</h3>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={words.report.close} onClick={close} />
      </div>
      {claim.arithmetic !== '' && <p className={styles.arithmetic}>{claim.arithmetic}</p>}
      <FigureLinks words={words} figures={figures} canSelect={onSelect !== undefined} onSelect={(place) => onSelect?.(place)} />
    </section>
  );
}
