/** The preview that 取数, 结转 and 粘贴 share: nothing is written until the person takes it, and leaving it changes nothing. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { PlanPanel } from '../../actions/filling';
import { selectCell } from '../../actions/select-cell';
import { isBusy } from '../../actions/state';
import { takeFills } from '../../actions/take-fills';
import type { Fill, FillPlan } from '../../model/fill';
import { placeKey } from '../../model/address';
import { Disclosure } from '../check/Disclosure';
import { PrimaryBar } from '../frame/PrimaryBar';
import { StateScreen } from '../states/StateScreen';
import { FillGroup } from './FillGroup';
import { FillRow } from './FillRow';
import { PanelFrame } from '../frame/PanelFrame';
import { groupsOf, takenFills, withChoice, type Choices } from './plan-groups';
import { UnfilledList } from './UnfilledList';
import { useFill } from './use-fill';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', borderRadius: tokens.borderRadiusLarge, overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}` },
});

const NOTHING: FillPlan = { kind: 'fetch', fills: [], unfilled: [] };

interface Props {
  readonly panel: PlanPanel;
  /** Where the figures come from, and other sources. */
  readonly source: ReactNode;
  /** Questions about labels, above the figures. */
  readonly children?: ReactNode;
}

export function PlanPreview({ panel, source, children }: Props) {
  const styles = useStyles();
  const { session, state, words, fillWords, show, perform, isAvailable } = useFill();
  const { plan: texts } = fillWords;
  const plan = panel.plan ?? NOTHING;
  const groups = useMemo(() => groupsOf(plan), [plan]);
  const [choices, setChoices] = useState<Choices>(new Map());
  const take = useCallback((fills: readonly Fill[], taken: boolean) => setChoices((now) => withChoice(now, fills, taken)), []);
  const taken = takenFills(plan, choices);
  const onSelect = session.can.select ? ({ place }: Fill): void => perform(selectCell, place) : undefined;
  const offered = groups.empty.length + groups.differs.length;
  const group = { words: texts, more: words.check.more, choices, onTake: take, onSelect };
  return (
    <PanelFrame
      title={texts.titles[panel.kind]}
      backLabel={fillWords.back}
      onBack={() => show(undefined)}
      bar={
        offered > 0 ? (
          <PrimaryBar
            label={taken.length > 0 ? texts.take(taken.length) : texts.takeNone}
            disabled={taken.length === 0 || isBusy(state) || !isAvailable(takeFills)}
            hint={texts.written}
            onPress={() => perform(takeFills, taken)}
          >
            <Button onClick={() => show(undefined)}>{texts.cancel}</Button>
          </PrimaryBar>
        ) : (
          <PrimaryBar label={fillWords.back} onPress={() => show(undefined)} />
        )
      }
    >
      {source}
      {children}
      <FillGroup {...group} title={texts.empty(groups.empty.length)} fills={groups.empty} />
      <FillGroup {...group} title={texts.differs(groups.differs.length)} hint={texts.differsHint} fills={groups.differs} />
      {offered === 0 && (
        groups.same.length > 0
          ? <StateScreen picture="well" title={texts.same(groups.same.length)} text={texts.allSame} />
          : <StateScreen picture="search" title={texts.nothing[panel.kind]} text={texts.nothingText[panel.kind]} />
      )}
      {groups.same.length > 0 && (
        <Disclosure label={texts.same(groups.same.length)}>
          <ul className={styles.list}>
            {groups.same.map((fill) => <FillRow key={placeKey(fill.place)} words={texts} fill={fill} isTaken={undefined} onTake={() => undefined} onSelect={onSelect} />)}
          </ul>
        </Disclosure>
      )}
      <UnfilledList words={texts} unfilled={groups.unfilled} />
    </PanelFrame>
  );
}
