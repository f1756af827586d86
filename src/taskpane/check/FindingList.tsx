/**
 * The cards by level and sheet. ↓ and ↑ move and open, Home and End go to the ends, Enter goes to the cell.
 * Of a long group the first 40 are shown, and more on demand or when one of them is opened from the sheet. Blanks are one
 * line until they are unfolded; the one that is open is shown beneath it.
 */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import type { Finding } from '../../model/finding';
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
  const root = useRef<HTMLDivElement>(null);
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
  /** Also those not shown yet: moving on to one shows it. */
  const order = shown.flatMap(({ group, findings }) => (isFolded(group) ? findings : group.findings));
  const blankGroups = groups.filter(({ standing }) => standing === 'blank');
  const entry = order.some(({ id }) => id === openId) ? openId : order[0]?.id;

  /** The open card takes the focus after a move by key, and when the card that had the focus has gone away. */
  const focusInside = useRef(false);
  const moved = useRef(false);
  const noteFocus = ({ type, currentTarget, relatedTarget }: FocusEvent): void => {
    focusInside.current = type === 'focus' || (relatedTarget !== null && currentTarget.contains(relatedTarget));
  };
  useLayoutEffect(() => {
    const lost = focusInside.current && document.activeElement === document.body;
    if ((lost || moved.current) && openId !== undefined) cardHead(root.current, openId)?.focus();
    moved.current = false;
  }, [groups, openId]);

  const steer = (event: KeyboardEvent): void => {
    const id = event.target instanceof HTMLElement ? event.target.dataset['finding'] : undefined;
    const at = order.findIndex((finding) => finding.id === id);
    const here = order[at];
    if (!here) return;
    const to = { ArrowDown: order[at + 1], ArrowUp: order[at - 1], Home: order[0], End: order.at(-1) }[event.key];
    if (event.key === 'Enter') onLocate(here);
    else if (to) {
      moved.current = true;
      onMove(to);
    } else return;
    event.preventDefault();
  };

  return (
    <div ref={root} className={styles.root} onKeyDown={steer} onFocus={noteFocus} onBlur={noteFocus} role="region" aria-label={words.check.listLabel}>
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

function cardHead(root: HTMLElement | null, id: string): HTMLElement | null | undefined {
  return root?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(id)}"]`);
}
