/** Kind, union and period, filled in from the sheet before anybody types. */
import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { ReportOptions } from '../../actions/report-options';
import type { ReportKind } from '../../model/report-document';
import type { Words } from '../locale/words';

const KINDS: readonly ReportKind[] = ['half-year', 'annual'];

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', alignItems: 'center', columnGap: '12px', rowGap: '8px', padding: '12px 16px' },
  label: { color: tokens.colorNeutralForeground2 },
  field: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly words: Words;
  readonly options: ReportOptions;
  readonly onKind: (kind: ReportKind) => void;
  /** After the person has left the field. */
  readonly onUnitName: (name: string) => void;
}

export function ReportFields({ words, options, onKind, onUnitName }: Props) {
  const styles = useStyles();
  const id = useId();
  const [name, setName] = useState(options.unitName ?? '');
  useEffect(() => setName(options.unitName ?? ''), [options.unitName]);
  const chooseKind = (value: string): void => {
    const kind = KINDS.find((each) => each === value);
    if (kind) onKind(kind);
  };
  return (
    <div className={styles.root}>
      <label className={styles.label} htmlFor={`${id}kind`}>{words.report.kind}</label>
      <Select id={`${id}kind`} className={styles.field} value={options.kind} onChange={(_, { value }) => chooseKind(value)}>
        {KINDS.map((kind) => <option key={kind} value={kind}>{words.kinds[kind]}</option>)}
      </Select>
      <label className={styles.label} htmlFor={`${id}name`}>{words.report.unitName}</label>
      <Input
        id={`${id}name`}
        className={styles.field}
        value={name}
        placeholder={words.report.unitNamePlaceholder}
        onChange={(_, { value }) => setName(value)}
        onBlur={() => name !== (options.unitName ?? '') && onUnitName(name)}
        onKeyDown={({ key }) => key === 'Enter' && name !== (options.unitName ?? '') && onUnitName(name)}
      />
      <span className={styles.label}>{words.report.period}</span>
      <span>{options.periodText ?? words.report.noPeriod}</span>
    </div>
  );
}
