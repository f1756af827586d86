/** Kind, level, union and the rest of what a report is drafted with, filled in from the sheet before anybody types. */
import { Checkbox, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { ReportDraft } from '../../actions/report-draft';
import type { ReportOptions } from '../../actions/report-options';
import type { ReportKind } from '../../model/report-document';
import type { Level } from '../../narrative/levels';
import type { ProfileId } from '../../writers/docx/profile';
import type { ReportWords } from './words';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', columnGap: '12px', rowGap: '8px' },
  field: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0, '& > :last-child': { minWidth: 0, width: '100%' } },
  whole: { gridColumn: '1 / -1' },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  check: { gridColumn: '1 / -1', marginInlineStart: '-8px' },
});

interface Props {
  readonly words: ReportWords;
  readonly options: ReportOptions;
  readonly report: ReportDraft;
  /** What leads to another text. */
  readonly onRewrite: (changed: Partial<ReportDraft>) => void;
  readonly onSet: (changed: Partial<ReportDraft>) => void;
}

export function ReportFields({ words, options, report, onRewrite, onSet }: Props) {
  const styles = useStyles();
  const id = useId();
  const [name, setName] = useState(options.unitName ?? '');
  useEffect(() => setName(options.unitName ?? ''), [options.unitName]);
  const leave = (): void => {
    if (name !== (options.unitName ?? '')) onRewrite({ unitName: name });
  };
  return (
    <div className={styles.root}>
      <Choice label={words.options.kind} value={options.kind} names={words.kinds} onChoose={(kind: ReportKind) => onRewrite({ kind })} />
      <Choice label={words.options.level} value={options.level} names={words.levels} onChoose={(level: Level) => onRewrite({ level })} />
      <div className={`${styles.field} ${styles.whole}`}>
        <label className={styles.label} htmlFor={`${id}name`}>{words.options.unitName}</label>
        <Input
          id={`${id}name`}
          value={name}
          placeholder={words.options.unitNamePlaceholder}
          onChange={(_, { value }) => setName(value)}
          onBlur={leave}
          onKeyDown={({ key }) => key === 'Enter' && leave()}
        />
      </div>
      <div className={styles.field}>
        <span className={styles.label}>{words.options.period}</span>
        <span>{options.periodText ?? words.options.noPeriod}</span>
      </div>
      <Choice label={words.options.style} value={report.style} names={words.styles} onChoose={(style: ProfileId) => onSet({ style })} />
      <Checkbox className={styles.check} label={words.options.approximate} checked={report.approximate} onChange={(_, { checked }) => onRewrite({ approximate: checked === true })} />
      <Checkbox className={styles.check} label={words.options.annex} checked={report.annex} onChange={(_, { checked }) => onRewrite({ annex: checked === true })} />
    </div>
  );
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly names: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, names, onChoose }: ChoiceProps<Value>) {
  const styles = useStyles();
  const id = useId();
  const values = Object.keys(names) as Value[];
  const choose = (chosen: string): void => {
    const found = values.find((each) => each === chosen);
    if (found !== undefined) onChoose(found);
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>{label}</label>
      <Select id={id} value={value} onChange={(_, { value: chosen }) => choose(chosen)}>
        {values.map((each) => <option key={each} value={each}>{names[each]}</option>)}
      </Select>
    </div>
  );
}
