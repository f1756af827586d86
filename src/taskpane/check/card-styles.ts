/** How a card looks, closed and open. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useCardStyles = makeStyles({
  card: {
    borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
    /** A long list stays quick: what is off the screen is not laid out. */
    contentVisibility: 'auto', containIntrinsicSize: 'auto 64px',
  },
  open: { border: `1px solid ${tokens.colorBrandStroke1}`, boxShadow: tokens.shadow4 },
  head: {
    display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr) auto', columnGap: '8px', rowGap: '2px', alignItems: 'start', width: '100%', boxSizing: 'border-box',
    padding: '10px 12px', border: 'none', background: 'none', font: 'inherit', color: 'inherit', textAlign: 'start', cursor: 'pointer',
    borderRadius: tokens.borderRadiusLarge, lineHeight: tokens.lineHeightBase300,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  openHead: { ':hover': { backgroundColor: 'transparent' } },
  icon: { marginTop: '2px' },
  subject: { fontWeight: tokens.fontWeightSemibold },
  address: { marginInlineStart: '6px', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  actual: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums', textAlign: 'end', maxWidth: '9em' },
  sentence: { gridColumn: '2 / -1', color: tokens.colorNeutralForeground2 },
  oneLine: { overflow: 'hidden', display: '-webkit-box', WebkitLineClamp: '2', WebkitBoxOrient: 'vertical' },
  note: { gridColumn: '2 / -1', color: tokens.colorStatusWarningForeground1, fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
  body: { padding: '4px 12px 12px 36px', display: 'flex', flexDirection: 'column', gap: '8px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', ':empty': { display: 'none' } },
});
