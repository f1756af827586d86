/** Small line drawings in the theme's colours: a sheet of a form, with a sign of what became of it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export type PictureName = 'well' | 'sheet' | 'search' | 'failed' | 'bug' | 'report' | 'rates' | 'paused' | 'proofread';

const useStyles = makeStyles({
  root: { width: '96px', height: '80px', flexShrink: 0, fill: 'none', strokeWidth: '2', strokeLinecap: 'round', strokeLinejoin: 'round', forcedColorAdjust: 'auto' },
  sheet: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' } },
  line: { stroke: tokens.colorNeutralStroke2, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  head: { fill: tokens.colorBrandBackground2, stroke: 'none', '@media (forced-colors: active)': { fill: 'CanvasText' } },
  disc: { stroke: 'none', '@media (forced-colors: active)': { fill: 'Highlight' } },
  good: { fill: tokens.colorPaletteGreenBackground3 },
  bad: { fill: tokens.colorPaletteRedBackground3 },
  calm: { fill: tokens.colorBrandBackground },
  sign: { stroke: 'white', '@media (forced-colors: active)': { stroke: 'HighlightText' } },
});

export function Picture({ name }: { readonly name: PictureName }) {
  const styles = useStyles();
  const disc = name === 'well' ? styles.good : name === 'failed' || name === 'bug' ? styles.bad : styles.calm;
  return (
    <svg className={styles.root} viewBox="0 0 96 80" aria-hidden="true">
      <rect className={styles.sheet} x="20" y="6" width="52" height="66" rx="4" />
      <rect className={styles.head} x="27" y="14" width="38" height="9" rx="2" />
      <path className={styles.line} d="M27 33h38M27 43h38M27 53h38M27 63h24M46 33v30" />
      <circle className={mergeClasses(disc, styles.disc)} cx="70" cy="58" r="15" />
      <g className={styles.sign}>{SIGNS[name]}</g>
    </svg>
  );
}

const SIGNS: Readonly<Record<PictureName, ReactNode>> = {
  well: <path d="M63 58.5l5 5 9-10" />,
  sheet: <path d="M64 58h12M70.5 52.500l5.5 5.5-5.5 5.5" />,
  search: <path d="M68 51.500a5.5 5.5 0 1 0 .01 0M72.5 61.500l4 4" />,
  failed: <path d="M70 50.500v9M70 65v.5" />,
  bug: <path d="M65 53l10 10M75 53l-10 10" />,
  report: <path d="M64 64l1.5-4.5 8-8 3 3-8 8z" />,
  rates: <path d="M64 64l12-12M65.5 53.500v.01M74.5 62.500v.01" />,
  proofread: <path d="M63 53.500h9M63 58.500h5M69 62.500l3 3 6-7" />,
  paused: <path d="M67 52.500v11M73 52.500v11" />,
};
