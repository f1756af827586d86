/**
 * The steps of the clerk's day as tabs; ← and → go from one to the next. Fluent's own TabList sets hidden stops for Tab
 * around itself, which screen readers meet and axe refuses.
 */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, DataBarVerticalRegular, DocumentTextRegular, TableEditRegular, TextGrammarCheckmarkRegular } from '@fluentui/react-icons';
import { useRef, type KeyboardEvent } from 'react';
import type { Step } from '../../actions/state';
import type { Words } from '../locale/words';

const TABS = [
  { step: 'fill', Icon: TableEditRegular },
  { step: 'check', Icon: CheckmarkCircleRegular },
  { step: 'rates', Icon: DataBarVerticalRegular },
  { step: 'report', Icon: DocumentTextRegular },
  { step: 'proofread', Icon: TextGrammarCheckmarkRegular },
] as const satisfies readonly { step: Step; Icon: unknown }[];

export const STEPS: readonly Step[] = TABS.map(({ step }) => step);
/** Of a workbook that is only read there is nothing to fill in. */
export const STEPS_OF_READING: readonly Step[] = STEPS.filter((step) => step !== 'fill');

export const PANEL_ID = 'step-panel';
export const tabId = (step: Step): string => `step-${step}`;

const useStyles = makeStyles({
  root: { flexShrink: 0, display: 'flex', padding: '0 6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground1 },
  tab: {
    position: 'relative', flexShrink: 1, minWidth: 'min-content', height: '40px', padding: '0 5px', border: 'none', background: 'none',
    font: 'inherit', color: tokens.colorNeutralForeground2, cursor: 'pointer', borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  open: {
    color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold,
    '::after': {
      content: '""', position: 'absolute', insetInline: '5px', bottom: 0, height: '3px', borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke, '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  /** Icon and word side by side; where there is no room, the icon goes to a second line, which nobody sees. */
  face: { display: 'flex', flexFlow: 'row-reverse wrap', justifyContent: 'center', alignItems: 'center', height: '24px', lineHeight: '24px', overflow: 'hidden', whiteSpace: 'nowrap' },
  icon: { fontSize: '18px', height: '24px', marginInlineEnd: '4px' },
  openIcon: { color: tokens.colorBrandForeground1 },
});

interface Props {
  readonly words: Words;
  readonly step: Step;
  readonly steps: readonly Step[];
  readonly onStep: (step: Step) => void;
}

export function StepTabs({ words, step, steps, onStep }: Props) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const steer = (event: KeyboardEvent): void => {
    const at = steps.indexOf(step);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + steps.length, Home: 0, End: steps.length - 1 }[event.key];
    const next = to === undefined ? undefined : steps[to % steps.length];
    if (!next) return;
    event.preventDefault();
    onStep(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div ref={list} className={styles.root} role="tablist" aria-label={words.stepsLabel} onKeyDown={steer}>
      {TABS.filter(({ step: each }) => steps.includes(each)).map(({ step: each, Icon }) => (
        <button
          key={each}
          type="button"
          role="tab"
          id={tabId(each)}
          className={mergeClasses(styles.tab, each === step && styles.open)}
          aria-selected={each === step}
          aria-controls={PANEL_ID}
          tabIndex={each === step ? 0 : -1}
          onClick={() => onStep(each)}
        >
          <span className={styles.face}>
            <span>{words.steps[each]}</span>
            <Icon className={mergeClasses(styles.icon, each === step && styles.openIcon)} aria-hidden />
          </span>
        </button>
      ))}
    </div>
  );
}
