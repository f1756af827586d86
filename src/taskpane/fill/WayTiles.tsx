/** 取数, 结转, 粘贴, 新建报表, 报送: what can be done with the form besides typing. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowForwardRegular, BoxCheckmarkRegular, ClipboardPasteRegular, DatabaseArrowDownRegular, TableAddRegular } from '@fluentui/react-icons';
import type { FillWords } from './words';

const ICONS = {
  fetch: DatabaseArrowDownRegular, carry: ArrowForwardRegular, paste: ClipboardPasteRegular, 'new-form': TableAddRegular, 'hand-in': BoxCheckmarkRegular,
} as const;

export type Way = keyof typeof ICONS;

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'repeat(5, minmax(0, 1fr))', gap: '4px' },
  tile: {
    display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'center', gap: '4px', minHeight: '60px', padding: '6px 2px', font: 'inherit', fontSize: tokens.fontSizeBase200, lineHeight: '16px',
    cursor: 'pointer', color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    ':disabled': { cursor: 'default', color: tokens.colorNeutralForegroundDisabled, backgroundColor: tokens.colorNeutralBackground2 },
  },
  icon: { fontSize: '20px', color: tokens.colorBrandForeground1, ':disabled &': { color: 'inherit' } },
});

interface Props {
  readonly words: FillWords;
  readonly ways: readonly { readonly way: Way; readonly label: string; readonly isAvailable: boolean; readonly onPress: () => void }[];
}

export function WayTiles({ words, ways }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={words.overview.ways}>
      {ways.map(({ way, label, isAvailable, onPress }) => {
        const Icon = ICONS[way];
        return (
          <button key={way} type="button" className={styles.tile} disabled={!isAvailable} title={isAvailable ? words.actions[way] : words.actions.cannotWrite} onClick={onPress}>
            <Icon className={styles.icon} aria-hidden />
            {label}
          </button>
        );
      })}
    </div>
  );
}
