/** How a place is marked: the words stay as they are, the line beneath tells the level by colour and form. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useMarkStyles = makeStyles({
  mark: {
    color: 'inherit', backgroundColor: 'transparent', textDecorationLine: 'underline', textDecorationThickness: '2px', textUnderlineOffset: '4px', textDecorationSkipInk: 'none',
    fontWeight: tokens.fontWeightSemibold, whiteSpace: 'pre-wrap',
  },
  hard: { textDecorationStyle: 'wavy', textDecorationThickness: '1px', textDecorationColor: tokens.colorPaletteRedForeground1 },
  soft: { textDecorationStyle: 'solid', textDecorationColor: tokens.colorStatusWarningForeground1 },
  hint: { textDecorationStyle: 'dotted', textDecorationColor: tokens.colorBrandForeground1 },
  dismissed: { textDecorationStyle: 'dotted', textDecorationThickness: '1px', textDecorationColor: tokens.colorNeutralForeground3 },
});
