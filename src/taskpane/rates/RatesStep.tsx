/** 指标: every rate with where it comes from, and 写入表格, which says where before it writes. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { selectCell } from '../../actions/select-cell';
import { writeRates } from '../../actions/write-rates';
import type { CellRef } from '../../model/address';
import { RATE_SHEET } from '../../rates/write-rates';
import { ToReportBar } from '../document/ToReportBar';
import { PrimaryBar } from '../frame/PrimaryBar';
import { ScrollArea } from '../frame/ScrollArea';
import { usePaneSession } from '../session-context';
import { StateScreen } from '../states/StateScreen';
import { RateCardView } from './RateCardView';
import { rateSections } from './rate-cards';
import { UncomputedList } from './UncomputedList';

const useStyles = makeStyles({
  section: { padding: '12px 16px' },
  head: { margin: '0 0 8px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
});

export function RatesStep() {
  const styles = useStyles();
  const { session, state, words, perform, isAvailable } = usePaneSession();
  const { prepared } = state;
  const sections = useMemo(() => (prepared ? rateSections(prepared) : []), [prepared]);
  const onSelect = session.can.select ? (place: CellRef): void => perform(selectCell, place) : undefined;
  const exists = prepared?.workbook.sheets.some(({ name, rowCount }) => name === RATE_SHEET && rowCount > 0) ?? false;
  const count = prepared?.rates.length ?? 0;
  return (
    <>
      <ScrollArea>
        {sections.length === 0 && <StateScreen picture="rates" title={words.rates.none} text={words.rates.noneText} />}
        {sections.map(({ form, cards, uncomputed }) => (
          <section key={form.id} className={styles.section}>
            <h2 className={styles.head}>{sections.length > 1 ? `${form.title.trim()} · ${form.sheet}` : form.sheet}</h2>
            <ul className={styles.list}>
              {cards.map((card) => <RateCardView key={card.key} words={words} card={card} onSelect={onSelect} />)}
            </ul>
            <UncomputedList words={words} cards={uncomputed} startOpen={cards.length === 0} onSelect={onSelect} />
          </section>
        ))}
      </ScrollArea>
      {session.can.open ? <ToReportBar /> : <PrimaryBar
        label={writeRates.label(state.locale)}
        disabled={!isAvailable(writeRates)}
        onPress={() => perform(writeRates, undefined)}
        {...(sections.length > 0 && { hint: exists ? words.rates.replaces(RATE_SHEET) : words.rates.where(RATE_SHEET, count) })}
      />}
    </>
  );
}
