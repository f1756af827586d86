/** What comes next in 校验: 下一处 while something is wrong or to confirm, 下一个空格 while only blanks are left, then the steps after. */
import { Button } from '@fluentui/react-components';
import { checkWorkbook } from '../../actions/check-workbook';
import { goToBlank } from '../../actions/go-to-blank';
import { nextFinding } from '../../actions/next-finding';
import { previousFinding } from '../../actions/previous-finding';
import type { Step } from '../../actions/state';
import type { Finding } from '../../model/finding';
import { ToReportBar } from '../document/ToReportBar';
import { PrimaryBar } from '../frame/PrimaryBar';
import { usePaneSession } from '../session-context';
import type { Standing } from './finding-groups';

interface Props {
  readonly counts: Readonly<Record<Standing, number>>;
  /** What 下一处 goes through. */
  readonly faults: readonly Finding[];
}

export function CheckBar({ counts, faults }: Props) {
  const { session, state, words, perform, isAvailable } = usePaneSession();
  const go = (step: Step) => (): void => session.update((now) => ({ ...now, step }));
  if (state.reading.state === 'cancelled') return <PrimaryBar label={words.check.again} onPress={() => perform(checkWorkbook, undefined)} />;
  if (counts.hard + counts.soft > 0) {
    const at = faults.findIndex(({ id }) => id === state.openFinding);
    return (
      <PrimaryBar label={at < 0 ? words.check.next : words.check.nextAfter(at + 1, faults.length)} onPress={() => perform(nextFinding, undefined)}>
        <Button onClick={() => perform(previousFinding, undefined)}>{words.check.previous}</Button>
      </PrimaryBar>
    );
  }
  if (session.can.open) return <ToReportBar />;
  if (counts.blank === 0) {
    return (
      <PrimaryBar label={words.allWell.toRates} onPress={go('rates')}>
        <Button onClick={go('report')}>{words.allWell.toReport}</Button>
      </PrimaryBar>
    );
  }
  if (!isAvailable(goToBlank)) return <PrimaryBar label={words.check.toFill} onPress={go('fill')} />;
  return (
    <PrimaryBar label={goToBlank.label(state.locale)} onPress={() => perform(goToBlank, undefined)}>
      <Button onClick={go('fill')}>{words.check.toFill}</Button>
    </PrimaryBar>
  );
}
