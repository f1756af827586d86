/** How far the form is filled in, the ways to fill it, and 下一个空格. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo } from 'react';
import { carryFigures } from '../../actions/carry-figures';
import { fetchFigures } from '../../actions/fetch-figures';
import { blanksLeft } from '../../actions/finding-order';
import { formsToFill, formToFill } from '../../actions/filling';
import { goToEmpty } from '../../actions/go-to-empty';
import { makeForm } from '../../actions/make-form';
import { pasteFigures } from '../../actions/paste-figures';
import { PrimaryBar } from '../frame/PrimaryBar';
import { ScrollArea } from '../frame/ScrollArea';
import { useNextKey } from '../frame/use-next-key';
import { StartChoices } from '../states/StartChoices';
import { StateScreen } from '../states/StateScreen';
import { AreaRows } from './AreaRows';
import { FormSelect } from './FormSelect';
import { PreviousLine } from './PreviousLine';
import { ProgressCard } from './ProgressCard';
import { progressOf } from './progress-view';
import { useFill } from './use-fill';
import { WayTiles } from './WayTiles';

const useStyles = makeStyles({
  content: { padding: '12px 16px 16px', display: 'flex', flexDirection: 'column', gap: '12px' },
  head: { margin: '4px 0 -4px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
});

export function Overview() {
  const styles = useStyles();
  const { session, state, fillWords: words, show, perform, isAvailable } = useFill();
  const { prepared, fill, locale } = state;
  const form = prepared && formToFill(prepared, fill);
  const progress = useMemo(() => prepared && form && progressOf(prepared, form), [prepared, form]);
  const hasEmpty = progress !== undefined && progress.totals.empty > 0 && isAvailable(goToEmpty);
  const next = useCallback(() => void session.perform(goToEmpty, undefined), [session]);
  useNextKey(hasEmpty ? next : undefined);
  const toCheck = (): void => session.update((now) => ({ ...now, step: 'check' }));
  if (!prepared || !form || !progress) {
    return (
      <>
        <ScrollArea><StateScreen picture="sheet" title={words.overview.noForm} text={words.overview.noFormText}><StartChoices /></StateScreen></ScrollArea>
        <PrimaryBar label={words.overview.toCheck} onPress={toCheck} />
      </>
    );
  }
  const ways = [
    { way: 'fetch', label: fetchFigures.label(locale), isAvailable: isAvailable(fetchFigures), onPress: () => perform(fetchFigures, undefined) },
    { way: 'carry', label: carryFigures.label(locale), isAvailable: isAvailable(carryFigures), onPress: () => perform(carryFigures, undefined) },
    { way: 'paste', label: pasteFigures.label(locale), isAvailable: isAvailable(pasteFigures), onPress: () => perform(pasteFigures, undefined) },
    { way: 'new-form', label: makeForm.label(locale), isAvailable: isAvailable(makeForm), onPress: () => show({ kind: 'new-form' }) },
    { way: 'hand-in', label: words.handIn.title, isAvailable: session.can.save, onPress: () => show({ kind: 'hand-in' }) },
  ] as const;
  return (
    <>
      <ScrollArea>
        <div className={styles.content}>
          <FormSelect
            label={words.overview.form}
            forms={formsToFill(prepared)}
            chosen={form}
            onChoose={({ sheet, definition }) => session.update((now) => ({ ...now, fill: { ...now.fill, chosen: { sheet, code: definition.code } } }))}
          />
          <ProgressCard words={words} progress={progress} blanks={blanksLeft(prepared, form.id)} />
          <WayTiles words={words} ways={ways} />
          <PreviousLine />
          <h2 className={styles.head}>{words.overview.areas}</h2>
          <AreaRows words={words} areas={progress.areas} onArea={isAvailable(goToEmpty) ? (area) => perform(goToEmpty, area) : undefined} />
        </div>
      </ScrollArea>
      {hasEmpty ? (
        <PrimaryBar label={goToEmpty.label(locale)} onPress={next} hint={words.overview.key} />
      ) : (
        <PrimaryBar label={words.overview.toCheck} onPress={toCheck} />
      )}
    </>
  );
}
