/** 核对报送包: whether what was received is what was handed in, and every way in which it is not. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled } from '@fluentui/react-icons';
import type { FillPanel } from '../../actions/filling';
import { verifyHandIn } from '../../actions/verify-hand-in';
import { HAND_IN_FILES } from '../frame/hand-in-files';
import { PrimaryBar } from '../frame/PrimaryBar';
import { useGivenFiles } from '../use-given-file';
import { CodeBox } from './CodeBox';
import { PanelFrame } from '../frame/PanelFrame';
import { useFill } from './use-fill';

const useStyles = makeStyles({
  verdict: { display: 'flex', alignItems: 'center', gap: '8px', margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  good: { flexShrink: 0, fontSize: '24px', color: tokens.colorStatusSuccessForeground1 },
  bad: { flexShrink: 0, fontSize: '24px', color: tokens.colorPaletteRedForeground1 },
  facts: { margin: 0, display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '12px', rowGap: '4px', '& dt': { color: tokens.colorNeutralForeground2 }, '& dd': { margin: 0 } },
  list: { margin: 0, padding: 0, listStyleType: 'none', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, '& > li': { padding: '8px 12px', lineHeight: '20px' }, '& > li + li': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` } },
});

export function VerifyPanel({ panel }: { readonly panel: Extract<FillPanel, { kind: 'verify' }> }) {
  const styles = useStyles();
  const { fillWords, show, perform } = useFill();
  const { verify: words } = fillWords;
  const { verified } = panel;
  const chooser = useGivenFiles(words.choose, HAND_IN_FILES, (files) => perform(verifyHandIn, files));
  const bar = (
    <PrimaryBar label={words.close} onPress={() => show(undefined)}>
      <Button onClick={chooser.choose}>{verified ? words.another : words.choose}</Button>
    </PrimaryBar>
  );
  return (
    <PanelFrame title={words.title} backLabel={fillWords.back} onBack={() => show(undefined)} bar={bar}>
      {verified && (
        <>
          <p className={styles.verdict} role="status">
            {verified.agrees ? <CheckmarkCircleFilled className={styles.good} aria-hidden /> : <ErrorCircleFilled className={styles.bad} aria-hidden />}
            {verified.agrees ? words.agrees : words.differs(verified.differences.length)}
          </p>
          <dl className={styles.facts}>
            <dt>{words.file}</dt><dd>{words.files(verified.fileNames[0] ?? '', verified.fileNames.length)}</dd>
            {verified.unit && <><dt>{words.unit}</dt><dd>{verified.unit}</dd></>}
            {verified.period && <><dt>{words.period}</dt><dd>{verified.period}</dd></>}
          </dl>
          {verified.code !== undefined && <CodeBox label={words.code} code={verified.code} text={words.codeText} />}
          {verified.differences.length > 0 && (
            <ul className={styles.list} aria-label={words.differences}>
              {verified.differences.map(({ sentence }) => <li key={sentence}>{sentence}</li>)}
            </ul>
          )}
        </>
      )}
      {chooser.input}
    </PanelFrame>
  );
}
