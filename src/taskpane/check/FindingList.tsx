/**
 * The cards by level and sheet, with the keys of a list of cards.
 * Of a long group the first 40 are shown, and more on demand or when one of them is opened from the sheet. Blanks are one
 * line until they are unfolded; the one that is open is shown beneath it.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { Finding } from '../../model/finding';
import { useCardKeys } from '../frame/use-card-keys';
import type { Words } from '../locale/words';
import type { CardText } from './card-texts';
import { BlankHeading } from './BlankHeading';
import { FindingCard } from './FindingCard';
import type { FindingGroup } from './finding-groups';
import { GroupHeading } from './GroupHeading';
import { MoreButton } from './MoreButton';

const PAGE = 40;

const useStyles = makeStyles({
  root: { padding: '0 16px 16px' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '8px' },
  group: { display: 'flex', flexDirection: 'column', gap: '8px', marginBottom: '16px', color: tokens.colorNeutralForeground1 },
});

interface Props {
  readonly words: Words;
  readonly groups: readonly FindingGroup[];
  readonly openId: string | undefined;
  /** Blanks are listed one by one from the start. */
  readonly listsBlanks: boolean;
  readonly nextBlankLabel: string;
  readonly onNextBlank: ((sheet: string) => void) | undefined;
  readonly textOf: (finding: Finding) => CardText;
  readonly onOpen: (finding: Finding) => void;
  readonly onMove: (finding: Finding) => void;
  readonly onLocate: (finding: Finding) => void;
  readonly renderBody: (finding: Finding) => ReactNode;
}

export function FindingList({ words, groups, openId, listsBlanks, nextBlankLabel, onNextBlank, textOf, onMove, onLocate, ...card }: Props) {
  const styles = useStyles();
  const [pages, setPages] = useState<Readonly<Record<string, number>>>({});
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const isFolded = ({ key, standing }: FindingGroup): boolean => standing === 'blank' && !listsBlanks && !unfolded.has(key);
  const fold = ({ key }: FindingGroup): void => setUnfolded((now) => new Set(now.has(key) ? [...now].filter((each) => each !== key) : [...now, key]));
  const shownOf = (group: FindingGroup): readonly Finding[] => {
    const { key, findings } = group;
    if (isFolded(group)) return findings.filter(({ id }) => id === openId);
    const openAt = findings.findIndex(({ id }) => id === openId);
    return findings.slice(0, Math.max((pages[key] ?? 1) * PAGE, openAt + 1));
  };
  const shown = groups.map((group) => ({ group, findings: shownOf(group) }));
  const order = shown.flatMap(({ group, findings }) => (isFolded(group) ? findings : group.findings));
  const blankGroups = groups.filter(({ standing }) => standing === 'blank');
  const byId = (act: (finding: Finding) => void) => (id: string): void => {
    const finding = order.find((each) => each.id === id);
    if (finding) act(finding);
  };
  const { entry, root, handlers } = useCardKeys({ mark: 'finding', order: order.map(({ id }) => id), openId, listed: groups, onMove: byId(onMove), onEnter: byId(onLocate) });

  return (
    <div ref={root} className={styles.root} {...handlers} role="region" aria-label={words.check.listLabel}>
      {shown.map(({ group, findings }) => (
        <section key={group.key} className={styles.group}>
          {group.standing === 'blank' ? (
            <BlankHeading
              words={words}
              group={group}
              namesSheet={blankGroups.length > 1}
              isUnfolded={!isFolded(group)}
              onFold={() => fold(group)}
              nextLabel={nextBlankLabel}
              onNext={onNextBlank && (() => onNextBlank(group.sheet))}
            />
          ) : (
            <GroupHeading words={words} group={group} />
          )}
          <ul className={styles.list}>
            {findings.map((finding) => (
              <FindingCard
                key={finding.id}
                {...card}
                words={words}
                finding={finding}
                text={textOf(finding)}
                open={finding.id === openId}
                inTabOrder={finding.id === entry}
              />
            ))}
          </ul>
          <MoreButton
            rest={isFolded(group) ? 0 : group.findings.length - findings.length}
            label={words.check.more}
            page={PAGE}
            onPress={() => setPages({ ...pages, [group.key]: (pages[group.key] ?? 1) + 1 })}
          />
        </section>
      ))}
    </div>
  );
}
