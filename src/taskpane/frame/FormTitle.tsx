/** The form as recognised, with its period; where there are several, a list of them on demand. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Form } from '../../model/form';
import type { Words } from '../locale/words';

const useStyles = makeStyles({
  title: { margin: 0, display: 'flex', flexWrap: 'wrap', columnGap: '8px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  period: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  button: {
    display: 'inline-flex', alignItems: 'center', gap: '2px', padding: '0 4px', margin: '0 -4px', border: 'none', background: 'none', cursor: 'pointer',
    font: 'inherit', fontSize: tokens.fontSizeBase200, color: tokens.colorBrandForegroundLink, borderRadius: tokens.borderRadiusSmall,
  },
  list: { margin: '4px 0 0', padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: '20px', color: tokens.colorNeutralForeground2, maxHeight: '160px', overflowY: 'auto' },
});

export function FormTitle({ forms, words }: { readonly forms: readonly Form[]; readonly words: Words }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const first = forms[0];
  const Chevron = open ? ChevronUpRegular : ChevronDownRegular;
  return (
    <div>
      <h1 className={styles.title}>
        <span>{first ? first.title.trim() : words.product}</span>
        {first?.reportPeriod && !first.title.includes(first.reportPeriod.text) && <span className={styles.period}>{first.reportPeriod.text}</span>}
      </h1>
      {forms.length > 1 && (
        <button type="button" className={styles.button} aria-expanded={open} onClick={() => setOpen(!open)}>
          {words.frame.recognised(forms.length)}
          <Chevron aria-hidden />
        </button>
      )}
      {open && (
        <ul className={styles.list} tabIndex={0} aria-label={words.frame.recognised(forms.length)}>
          {forms.map((form) => (
            <li key={form.id}>
              {form.title.trim()} · {words.frame.inSheet(form.sheet)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
