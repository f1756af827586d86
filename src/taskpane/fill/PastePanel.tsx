/** 粘贴: a place to paste or type into, then the preview; labels that could be several things are asked about there. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState, type ClipboardEvent } from 'react';
import { formToFill, type PastePanel as Panel } from '../../actions/filling';
import { pasteFigures } from '../../actions/paste-figures';
import { blockFromText } from '../../filling/paste/block-from-text';
import { PrimaryBar } from '../frame/PrimaryBar';
import { labelQuestions } from './label-questions';
import { LabelAnswers } from './LabelAnswers';
import { PanelFrame } from '../frame/PanelFrame';
import { blockFromHtml } from './pasted-html';
import { PlanPreview } from './PlanPreview';
import { SourceLine } from './SourceLine';
import { useFill } from './use-fill';

const useStyles = makeStyles({
  hint: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  area: {
    flexGrow: 1, minHeight: '200px', boxSizing: 'border-box', width: '100%', resize: 'vertical', padding: '8px 12px', font: 'inherit', lineHeight: '20px', color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge,
    ':focus-visible': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-1px' },
  },
});

export function PastePanel({ panel }: { readonly panel: Panel }) {
  const styles = useStyles();
  const id = useId();
  const { state, fillWords, show, perform } = useFill();
  const { paste: words, plan: planWords } = fillWords;
  const [text, setText] = useState('');
  const { block, answers, plan } = panel;
  const paste = (event: ClipboardEvent): void => {
    const table = blockFromHtml(event.clipboardData.getData('text/html'));
    if (!table) return;
    event.preventDefault();
    perform(pasteFigures, { block: table, answers: new Map() });
  };
  if (!block || !plan) {
    return (
      <PanelFrame
        title={planWords.titles.paste}
        backLabel={fillWords.back}
        onBack={() => show(undefined)}
        bar={<PrimaryBar label={words.read} disabled={text.trim() === ''} onPress={() => perform(pasteFigures, { block: blockFromText(text), answers: new Map() })} />}
      >
        <p id={id} className={styles.hint}>{words.hint}</p>
        <textarea className={styles.area} autoFocus aria-label={words.label} aria-describedby={id} placeholder={words.label} value={text} onPaste={paste} onChange={({ currentTarget }) => setText(currentTarget.value)} />
      </PanelFrame>
    );
  }
  const form = state.prepared && formToFill(state.prepared, state.fill);
  return (
    <PlanPreview panel={panel} source={<SourceLine text=""><Button size="small" onClick={() => show({ kind: 'paste', answers: new Map() })}>{words.again}</Button></SourceLine>}>
      <LabelAnswers
        words={words}
        questions={form ? labelQuestions(plan, form) : []}
        onAnswer={(key, indicator) => perform(pasteFigures, { block, answers: new Map(answers).set(key, indicator) })}
      />
    </PlanPreview>
  );
}
