/** 上年同期 90.10%，+2.24个百分点 */
import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { formatNumber } from '../../text/format';
import type { Words } from '../locale/words';
import type { RateCard } from './rate-cards';

const useStyles = makeStyles({
  root: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '8px', fontSize: tokens.fontSizeBase200, lineHeight: '20px', color: tokens.colorNeutralForeground2 },
  change: { display: 'inline-flex', alignItems: 'center', gap: '2px', fontVariantNumeric: 'tabular-nums', color: tokens.colorNeutralForeground1 },
});

export function ChangeFromBefore({ words, before }: { readonly words: Words; readonly before: NonNullable<RateCard['before']> }) {
  const styles = useStyles();
  const { change } = before;
  const Arrow = change?.gt(0) ? ArrowUpRegular : ArrowDownRegular;
  return (
    <div className={styles.root}>
      <span>{before.isSamePeriod ? words.rates.lastYear(before.text) : words.rates.previous(before.label, before.text)}</span>
      {change && (
        <span className={styles.change}>
          {change.eq(0) ? words.rates.same : <><Arrow aria-hidden />{words.rates.points(`${change.gt(0) ? '+' : '−'}${formatNumber(change.abs(), before.decimals)}`)}</>}
        </span>
      )}
    </div>
  );
}
