/** Which draft it is, how long, and the ways to another one or to its whole text. */
import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { proofreadFile } from '../../actions/proofread-file';
import { isOutdated, remarksLeft, type ProofreadDraft } from '../../actions/proofreading';
import { formatNumber } from '../../text/format';
import { decimal } from '../../model/decimal';
import { useGivenFile } from '../use-given-file';
import { DRAFT_KINDS } from './draft-kinds';
import { NoSheetNote } from './NoSheetNote';
import { useProofread } from './use-proofread';

export type DraftView = 'list' | 'text';
const VIEWS: readonly DraftView[] = ['list', 'text'];

const useStyles = makeStyles({
  root: { padding: '12px 16px 8px', display: 'flex', flexDirection: 'column', gap: '4px' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', columnGap: '8px', flexWrap: 'wrap', minHeight: '28px' },
  name: { margin: 0, flexGrow: 1, flexBasis: '8em', minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', color: tokens.colorNeutralForeground2 },
  outdated: { color: tokens.colorStatusWarningForeground1 },
  links: { display: 'flex', gap: '12px' },
  views: { display: 'flex', borderRadius: tokens.borderRadiusMedium, border: `1px solid ${tokens.colorNeutralStroke1}`, overflow: 'hidden' },
  view: {
    height: '26px', padding: '0 10px', border: 'none', font: 'inherit', fontSize: tokens.fontSizeBase200, cursor: 'pointer', color: tokens.colorNeutralForeground1, backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  pressed: { color: tokens.colorBrandForeground1, backgroundColor: tokens.colorBrandBackground2, fontWeight: tokens.fontWeightSemibold, '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
});

interface Props {
  readonly draft: ProofreadDraft;
  readonly view: DraftView;
  readonly onView: (view: DraftView) => void;
}

export function DraftHead({ draft, view, onView }: Props) {
  const styles = useStyles();
  const { state, proofreadWords: words, perform, change } = useProofread();
  const { source, paragraphs, figures, heldAgainst } = draft;
  const file = useGivenFile(proofreadFile.label(state.locale), DRAFT_KINDS, (given) => perform(proofreadFile, given));
  const characters = useMemo(() => paragraphs.reduce((sum, text) => sum + text.replace(/\s/gu, '').length, 0), [paragraphs]);
  const name = source.kind === 'file' ? source.fileName : words.sources[source.kind];
  const outdated = !state.running && isOutdated(draft, state.prepared, state.report.drafted);
  return (
    <div className={styles.root}>
      <div className={styles.line}>
        <h2 className={styles.name} title={name}>{name}</h2>
        {source.kind !== 'document' && (
          <span className={styles.links}>
            {source.kind === 'file' && <Link as="button" className={styles.small} title={words.reopenHint} onClick={file.choose}>{words.reopen}</Link>}
            {/* With nothing left to say the bar leads there. */}
            {remarksLeft(draft).length > 0 && <Link as="button" className={styles.small} onClick={() => change(() => undefined)}>{words.other}</Link>}
          </span>
        )}
      </div>
      <div className={styles.line}>
        <span className={mergeClasses(styles.small, outdated && styles.outdated)}>
          {outdated ? words.outdated : words.size(formatNumber(decimal(characters)), formatNumber(decimal(figures)))}
        </span>
        {source.kind !== 'document' && (
          <span className={styles.views} role="group" aria-label={words.views}>
            {VIEWS.map((each) => (
              <button key={each} type="button" className={mergeClasses(styles.view, each === view && styles.pressed)} aria-pressed={each === view} onClick={() => onView(each)}>{words[each]}</button>
            ))}
          </span>
        )}
      </div>
      {!heldAgainst && !state.running && <NoSheetNote />}
      {file.input}
    </div>
  );
}
