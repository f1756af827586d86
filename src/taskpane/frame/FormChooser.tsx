/** 换表式: which form each sheet is, where recognition chose another than the person means. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import { chooseForm } from '../../actions/choose-form';
import { knownDefinitions } from '../../actions/known-definitions';
import type { SessionState } from '../../actions/state';
import { usePaneSession } from '../session-context';
import { RemoveOwnForm } from './RemoveOwnForm';

/** More sheets than this are not asked about one by one. */
const MOST_SHEETS = 12;

const useStyles = makeStyles({
  link: {
    padding: '0 4px', margin: '0 -4px', border: 'none', background: 'none', cursor: 'pointer', font: 'inherit', fontSize: tokens.fontSizeBase200,
    color: tokens.colorBrandForegroundLink, borderRadius: tokens.borderRadiusSmall,
  },
  panel: { marginTop: '8px', display: 'flex', flexDirection: 'column', gap: '8px', maxHeight: '240px', overflowY: 'auto' },
  field: { display: 'flex', flexDirection: 'column', gap: '4px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  select: {
    width: '100%', minHeight: '32px', padding: '0 8px', font: 'inherit', fontSize: tokens.fontSizeBase300, color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
  },
});

interface FormOption {
  readonly code: string;
  readonly title: string;
  /** Loaded by the person. */
  readonly isOwn: boolean;
}

export function FormChooser() {
  const styles = useStyles();
  const panelId = useId();
  const { state, words, perform, isAvailable } = usePaneSession();
  const [isOpen, setOpen] = useState(false);
  const options = useForms(state, isOpen);
  if (!isAvailable(chooseForm)) return null;
  const present = new Map((state.prepared?.forms ?? []).map(({ sheet, definition }) => [sheet, definition.code]));
  return (
    <div>
      <button type="button" className={styles.link} aria-expanded={isOpen} {...(isOpen && { 'aria-controls': panelId })} onClick={() => setOpen(!isOpen)}>
        {words.frame.changeForm}
      </button>
      {isOpen && (
        <div id={panelId} className={styles.panel} role="group" aria-label={words.frame.changeForm}>
          {sheetsOf(state).map((sheet) => (
            <label key={sheet} className={styles.field}>
              {words.frame.changeFormOf(sheet)}
              <select
                className={styles.select}
                value={state.chosen.get(sheet) ?? ''}
                onChange={({ currentTarget }) => perform(chooseForm, { sheet, code: currentTarget.value === '' ? undefined : currentTarget.value })}
              >
                <option value="">{words.frame.automatic(options.find(({ code }) => code === present.get(sheet))?.title)}</option>
                {options.map(({ code, title }) => <option key={code} value={code}>{title}</option>)}
              </select>
            </label>
          ))}
          {options.filter(({ isOwn }) => isOwn).map(({ code, title }) => <RemoveOwnForm key={code} code={code} title={title} />)}
        </div>
      )}
    </div>
  );
}

/** The sheets with a form; where there is none at all, those that hold something. */
function sheetsOf({ prepared, reading }: SessionState): readonly string[] {
  const recognised = [...new Set((prepared?.forms ?? []).map(({ sheet }) => sheet))];
  const seen = reading.state === 'no-form' ? reading.sheets.filter(({ visibility, rowCount }) => visibility === 'visible' && rowCount > 0).map(({ name }) => name) : [];
  return (prepared ? recognised : seen).slice(0, MOST_SHEETS);
}

/** The forms there are, once the panel is opened: their definitions are not part of the first paint. */
function useForms(state: SessionState, wanted: boolean): readonly FormOption[] {
  const [options, setOptions] = useState<readonly FormOption[]>([]);
  const { definitions, prepared } = state;
  useEffect(() => {
    if (!wanted) return undefined;
    let isCurrent = true;
    void (async () => {
      const { knownForms } = await import(/* webpackChunkName: "core" */ '../../report');
      const known = await knownDefinitions({ definitions }, prepared?.workbook ?? { sheets: [] });
      if (isCurrent) setOptions(knownForms(known.definitions).map((form) => ({ code: form.code, title: form.title, isOwn: known.definitions.includes(form) })));
    })();
    return () => {
      isCurrent = false;
    };
  }, [wanted, definitions, prepared]);
  return options;
}
