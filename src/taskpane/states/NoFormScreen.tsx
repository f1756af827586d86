/** No form was recognised: what was seen, why it did not match, and the ways on. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Sheet } from '../../model/workbook';
import type { Words } from '../locale/words';
import { StartChoices } from './StartChoices';
import { StateScreen } from './StateScreen';

const SHOWN = 8;

const useStyles = makeStyles({
  box: {
    width: '100%', boxSizing: 'border-box', textAlign: 'start', padding: '12px 16px', borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  head: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: '20px', lineHeight: '22px', color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly words: Words;
  readonly sheets: readonly Sheet[];
}

export function NoFormScreen(props: Props) {
  return <FormsOfWorkbook {...props}><StartChoices /></FormsOfWorkbook>;
}

/** What was seen of the workbook, and what stands behind it. */
export function FormsOfWorkbook({ words, sheets, children }: Props & { readonly children?: ReactNode }) {
  const styles = useStyles();
  const visible = sheets.filter(({ visibility }) => visibility === 'visible');
  return (
    <StateScreen picture="search" title={words.noForm.title} text={words.noForm.why}>
      <div className={styles.box}>
        <h3 className={styles.head}>{words.noForm.seen}</h3>
        <ul className={styles.list}>
          {visible.slice(0, SHOWN).map(({ name, rowCount, columnCount }) => (
            <li key={name}>{rowCount > 0 ? words.noForm.seenSheet(name, rowCount, columnCount) : words.noForm.seenEmpty(name)}</li>
          ))}
          {visible.length > SHOWN && <li>…</li>}
        </ul>
      </div>
      <div className={styles.box}>
        <h3 className={styles.head}>{words.noForm.ways}</h3>
        <ol className={styles.list}>
          {words.noForm.way.map((way) => <li key={way}>{way}</li>)}
        </ol>
      </div>
      {children}
    </StateScreen>
  );
}
