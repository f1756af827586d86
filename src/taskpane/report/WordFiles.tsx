/** The clerk's own Word files: a template filled in, a document brought up to date, and what came of it. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { GivenFile } from '../../actions/filling';
import type { WordFile } from '../../actions/report-draft';
import { useGivenFile } from '../use-given-file';
import { Fold } from './Fold';
import type { ReportWords } from './words';

const useStyles = makeStyles({
  way: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px' },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  result: { display: 'flex', flexDirection: 'column', gap: '4px', padding: '8px 12px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, lineHeight: '20px' },
  list: { margin: 0, paddingInlineStart: '18px', fontSize: tokens.fontSizeBase200, lineHeight: '18px' },
});

interface Props {
  readonly words: ReportWords;
  readonly result: WordFile | undefined;
  readonly onTemplate: (file: GivenFile) => void;
  readonly onRefresh: (file: GivenFile) => void;
}

export function WordFiles({ words: { word: words }, result, onTemplate, onRefresh }: Props) {
  const styles = useStyles();
  const template = useGivenFile(words.template, '.docx', onTemplate);
  const refresh = useGivenFile(words.refresh, '.docx', onRefresh);
  return (
    <Fold label={words.title}>
      <div className={styles.way}>
        <Button size="small" onClick={template.choose}>{words.template}</Button>
        <p className={styles.text}>{words.templateText}</p>
      </div>
      <div className={styles.way}>
        <Button size="small" onClick={refresh.choose}>{words.refresh}</Button>
        <p className={styles.text}>{words.refreshText}</p>
      </div>
      {template.input}
      {refresh.input}
      {result && (
        <div className={styles.result} role="status">
          <span>{result.kind === 'filled' ? words.filled(result.fileName, result.figures) : words.refreshed(result.fileName, result.figures, result.changed)}</span>
          {linesOf(result, words).map(({ title, lines }) => (
            <div key={title}>
              {title}
              <ul className={styles.list}>{lines.map((line, at) => <li key={at}>{line}</li>)}</ul>
            </div>
          ))}
        </div>
      )}
    </Fold>
  );
}

function linesOf(result: WordFile, words: ReportWords['word']): readonly { readonly title: string; readonly lines: readonly string[] }[] {
  const all =
    result.kind === 'filled'
      ? [{ title: words.holes, lines: result.holes }, { title: words.conditions, lines: result.open }]
      : [
          { title: words.overtyped, lines: result.overtyped.map(({ from, to }) => words.pair(from, to)) },
          { title: words.untrue, lines: result.untrue.map((each) => words.reason(each.sentence, each)) },
          { title: words.missing, lines: result.missing },
        ];
  return all.filter(({ lines }) => lines.length > 0).map(({ title, lines }) => ({ title: title(lines.length), lines }));
}
