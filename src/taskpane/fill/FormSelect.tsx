/** Which form is being filled in, where the workbook has several. */
import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Form } from '../../model/form';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', alignItems: 'center', columnGap: '8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly label: string;
  readonly forms: readonly Form[];
  readonly chosen: Form;
  readonly onChoose: (form: Form) => void;
}

export function FormSelect({ label, forms, chosen, onChoose }: Props) {
  const styles = useStyles();
  const id = useId();
  if (forms.length < 2) return null;
  const isAlone = (sheet: string): boolean => forms.filter((form) => form.sheet === sheet).length === 1;
  return (
    <div className={styles.root}>
      <label htmlFor={id}>{label}</label>
      <Select id={id} size="small" value={String(forms.indexOf(chosen))} onChange={(_, { value }) => forms[Number(value)] && onChoose(forms[Number(value)]!)}>
        {forms.map(({ id: key, title, sheet }, at) => <option key={key} value={at}>{isAlone(sheet) ? sheet : `${sheet} · ${title.trim()}`}</option>)}
      </Select>
    </div>
  );
}
