/** Above the list: numbers kept as text that can be put right at once, and explanations that answer nothing any more. */
import { useMemo } from 'react';
import { applyAllRepairs } from '../../actions/apply-all-repairs';
import { plainRepairs } from '../../actions/plain-repairs';
import { removeOrphans } from '../../actions/remove-orphans';
import { usePaneSession } from '../session-context';
import { NoticeBox } from './NoticeBox';

/** A single one is put right on its own card. */
const FEWEST_AT_ONCE = 2;

export function WideNotices() {
  const { state, words, perform, isAvailable } = usePaneSession();
  const { prepared, locale } = state;
  const cells = useMemo(() => (prepared ? plainRepairs(prepared).changes.length : 0), [prepared]);
  const orphans = prepared?.orphans.length ?? 0;
  return (
    <>
      {cells >= FEWEST_AT_ONCE && (
        <NoticeBox
          text={words.check.plainRepairs(cells)}
          label={words.check.plainRepairsAll(cells)}
          onPress={() => perform(applyAllRepairs, undefined)}
          isAvailable={isAvailable(applyAllRepairs)}
        />
      )}
      {orphans > 0 && (
        <NoticeBox text={words.explain.orphans(orphans)} label={removeOrphans.label(locale)} onPress={() => perform(removeOrphans, undefined)} isAvailable={isAvailable(removeOrphans)} />
      )}
    </>
  );
}
