/** [改为 …]: each repair names the value it will write and, where there are several, why. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { isEmpty } from '../../model/workbook';
import type { Repair } from '../../model/finding';
import { changeText } from '../cell-name';
import type { Words } from '../locale/words';

const useStyles = makeStyles({
  reason: { flexBasis: '100%', margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly words: Words;
  readonly repairs: readonly Repair[];
  readonly onRepair: (repair: Repair) => void;
}

export function RepairButtons({ words, repairs, onRepair }: Props) {
  const styles = useStyles();
  const reasons = [...new Set(repairs.map(({ reason }) => reason))].filter(Boolean);
  return (
    <>
      {reasons.length > 0 && <p className={styles.reason}>{reasons.join('；')}</p>}
      {repairs.map((repair) => {
        const [first] = repair.changes;
        const label = !first || isEmpty(first.to) ? words.check.clearCell : words.check.change(changeText(first).to);
        return <Button key={`${repair.reason}${label}`} size="small" appearance="outline" onClick={() => onRepair(repair)}>{label}</Button>;
      })}
    </>
  );
}
