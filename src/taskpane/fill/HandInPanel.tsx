/** 报送: what still stands in the way, else the folder as one file; with findings open only for a reason. */
import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import type { FillPanel } from '../../actions/filling';
import { handIn } from '../../actions/hand-in';
import { selectFinding } from '../../actions/select-finding';
import { isBusy } from '../../actions/state';
import { openOf } from '../../hand-in/open-findings';
import { LevelIcon } from '../check/LevelIcon';
import { PrimaryBar } from '../frame/PrimaryBar';
import { StateScreen } from '../states/StateScreen';
import { CodeBox } from './CodeBox';
import { OpenFindings } from './OpenFindings';
import { PanelFrame } from '../frame/PanelFrame';
import { useFill } from './use-fill';

const useStyles = makeStyles({
  contents: { margin: 0, paddingInlineStart: '20px', lineHeight: '22px', color: tokens.colorNeutralForeground2 },
  head: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  field: { display: 'flex', flexDirection: 'column', gap: '4px' },
  text: { margin: 0, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  lost: { margin: 0, display: 'flex', gap: '8px', lineHeight: '20px' },
  sign: { marginTop: '2px' },
});

export function HandInPanel({ panel }: { readonly panel: Extract<FillPanel, { kind: 'hand-in' }> }) {
  const styles = useStyles();
  const id = useId();
  const { session, state, fillWords, show, perform, isAvailable } = useFill();
  const { handIn: words } = fillWords;
  const { prepared } = state;
  const [isForcing, setForcing] = useState(false);
  const [reason, setReason] = useState('');
  const open = useMemo(() => prepared && openOf(prepared), [prepared]);
  if (!prepared || !open) return null;
  const frame = { title: words.title, backLabel: fillWords.back, onBack: () => show(undefined) };
  const isReady = open.hard.length + open.unexplained.length === 0;
  const busy = isBusy(state) || !isAvailable(handIn);
  const make = (forced?: string): void => perform(handIn, forced === undefined ? {} : { forced });
  const { handed } = panel;
  if (handed) {
    return (
      <PanelFrame {...frame} bar={<PrimaryBar label={fillWords.verify.close} onPress={() => show(undefined)}><Button onClick={() => show({ kind: 'hand-in' })}>{words.again}</Button></PrimaryBar>}>
        <StateScreen picture="well" title={words.done} text={words.doneText(handed.fileName) + (handed.isForced ? words.forcedText : '')} />
        {handed.lost.length > 0 && <p className={styles.lost}><LevelIcon standing="soft" className={styles.sign} />{words.lost(handed.lost.join(fillWords.plan.and))}</p>}
        <CodeBox label={words.code} code={handed.code} text={words.codeText} />
      </PanelFrame>
    );
  }
  if (isReady) {
    return (
      <PanelFrame {...frame} bar={<PrimaryBar label={handIn.label(state.locale)} disabled={busy} onPress={() => make()} />}>
        <StateScreen picture="well" title={words.ready} text={prepared.explanations.size > 0 ? words.readyText : words.readyClean} />
        <h3 className={styles.head}>{words.contents}</h3>
        <ul className={styles.contents}>{words.files.map((file) => <li key={file}>{file}</li>)}</ul>
      </PanelFrame>
    );
  }
  const forced = reason.trim();
  const bar = isForcing ? (
    <PrimaryBar label={words.forceMake} disabled={busy || forced === ''} onPress={() => make(forced)}><Button onClick={() => setForcing(false)}>{fillWords.plan.cancel}</Button></PrimaryBar>
  ) : (
    <PrimaryBar label={words.toCheck} onPress={() => session.update((now) => ({ ...now, step: 'check' }))}><Button onClick={() => setForcing(true)}>{words.force}</Button></PrimaryBar>
  );
  return (
    <PanelFrame {...frame} bar={bar}>
      {isForcing ? (
        <>
          <h3 className={styles.head}>{words.forceTitle}</h3>
          <p className={styles.text}>{words.forceText}</p>
          <div className={styles.field}>
            <label htmlFor={id} className={styles.text}>{words.reason}</label>
            <Textarea id={id} autoFocus rows={3} value={reason} placeholder={words.reasonHint} onChange={(_, { value }) => setReason(value)} />
          </div>
        </>
      ) : (
        <OpenFindings words={words} open={open} onFinding={(finding) => perform(selectFinding, finding.id)} />
      )}
    </PanelFrame>
  );
}
