/** 新建报表: which form, whose, for when. */
import { Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useState } from 'react';
import type { FillPanel, OtherWorkbook, PlanPanel } from '../../actions/filling';
import { knownDefinitions } from '../../actions/known-definitions';
import { makeForm } from '../../actions/make-form';
import type { SessionState } from '../../actions/state';
import { PrimaryBar } from '../frame/PrimaryBar';
import { formChoices, type FormChoice } from './form-list';
import { FormPicker } from './FormPicker';
import { newFormProposal, PERIOD_CHOICES, periodOf, type PeriodChoice } from './new-form-proposal';
import { PanelFrame } from '../frame/PanelFrame';
import { unitNamesIn, unitSources } from './unit-names';
import { UnitNames } from './UnitNames';
import { useFill } from './use-fill';

const YEARS_BACK = 3;

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  period: { display: 'grid', gridTemplateColumns: '96px minmax(0, 1fr)', gap: '8px' },
});

export function NewFormPanel({ panel }: { readonly panel: Extract<FillPanel, { kind: 'new-form' }> }) {
  const styles = useStyles();
  const id = useId();
  const { state, fillWords, show, perform, isAvailable } = useFill();
  const { newForm: words } = fillWords;
  const choices = useFormChoices(state);
  const source = sourceOf(panel.then, state);
  const [proposal] = useState(() => newFormProposal(state.prepared?.forms ?? [], source?.forms ?? [], thisMonth()));
  const [code, setCode] = useState(proposal.code);
  const [unitName, setUnitName] = useState(proposal.unitName);
  const [year, setYear] = useState(proposal.year);
  const [span, setSpan] = useState<PeriodChoice>(proposal.span);
  const [units, setUnits] = useState('');
  const chosen = choices?.find((choice) => choice.code === code);
  const after = source && panel.then && (panel.then.kind === 'carry' ? words.thenCarry : words.thenFetch)(source.fileName);
  const unitLists = useMemo(() => [...unitSources(state.prepared?.forms ?? []), ...(source ? unitSources(source.forms, source.fileName) : [])], [state.prepared, source]);
  const unitNames = chosen?.listsUnits ? unitNamesIn(units) : [];
  const years = yearsAround(proposal.year, thisMonth().year);
  return (
    <PanelFrame
      title={words.title}
      backLabel={fillWords.back}
      onBack={() => show(undefined)}
      bar={
        <PrimaryBar
          label={words.make}
          disabled={!chosen || !isAvailable(makeForm)}
          hint={chosen ? [words.chosen(chosen.title), after].filter(Boolean).join('') : words.choose}
          onPress={() => chosen && perform(makeForm, { code: chosen.code, unitName, period: periodOf(year, span), ...(unitNames.length > 0 && { unitNames }) })}
        />
      }
    >
      <FormPicker words={words} choices={choices} chosen={code} onChoose={setCode} />
      <div className={styles.field}>
        <label className={styles.label} htmlFor={`${id}unit`}>{words.unitName}</label>
        <Input id={`${id}unit`} value={unitName} placeholder={words.unitHint} onChange={(_, { value }) => setUnitName(value)} />
      </div>
      <div className={styles.field} role="group" aria-labelledby={`${id}period`}>
        <span id={`${id}period`} className={styles.label}>{words.period}</span>
        <div className={styles.period}>
          <Select aria-label={words.year} value={String(year)} disabled={span === ''} onChange={(_, { value }) => setYear(Number(value))}>
            {years.map((each) => <option key={each} value={each}>{each}</option>)}
          </Select>
          <Select aria-label={words.span} value={span} onChange={(_, { value }) => setSpan(PERIOD_CHOICES.find((each) => each === value) ?? '')}>
            {PERIOD_CHOICES.map((each) => <option key={each} value={each}>{spanText(each, fillWords.newForm)}</option>)}
          </Select>
        </div>
      </div>
      {chosen?.listsUnits && <UnitNames words={words} text={units} sources={unitLists} onChange={setUnits} />}
    </PanelFrame>
  );
}

function spanText(choice: PeriodChoice, words: { readonly noPeriod: string; readonly spans: Readonly<Record<string, string>>; readonly numbered: (span: string, number: number) => string }): string {
  if (choice === '') return words.noPeriod;
  const [kind = choice, number] = choice.split(/-(?=\d)/u);
  return number === undefined ? words.spans[kind]! : words.numbered(kind, Number(number));
}

function yearsAround(...years: readonly number[]): readonly number[] {
  const [first, last] = [Math.min(...years) - YEARS_BACK, Math.max(...years) + 1];
  return Array.from({ length: last - first + 1 }, (_, at) => last - at);
}

function thisMonth(): { readonly year: number; readonly month: number } {
  const today = new Date();
  return { year: today.getFullYear(), month: today.getMonth() + 1 };
}

function sourceOf(then: PlanPanel | undefined, { previous }: SessionState): OtherWorkbook | undefined {
  return then?.kind === 'fetch' ? then.source : previous;
}

/** @returns undefined until they have arrived */
function useFormChoices({ definitions, prepared }: SessionState): readonly FormChoice[] | undefined {
  const [choices, setChoices] = useState<readonly FormChoice[]>();
  useEffect(() => {
    let isCurrent = true;
    void (async () => {
      const [{ knownForms }, known] = await Promise.all([import(/* webpackChunkName: "core" */ '../../report'), knownDefinitions({ definitions }, prepared?.workbook ?? { sheets: [] })]);
      if (isCurrent) setChoices(formChoices(knownForms(known.definitions), new Set(known.definitions.map(({ code }) => code))));
    })();
    return () => {
      isCurrent = false;
    };
  }, [definitions, prepared]);
  return choices;
}
