/**
 * The one line that says how the workbook stands, in words and a tone.
 * 2 hard and 5 soft findings → 「2 处错误 · 5 处待核实」, tone "bad". A form that is being filled in is not wrong for it: 「还有 12 格必填」,
 * tone "quiet".
 */
import type { SessionState } from '../../actions/state';
import { countByStanding } from '../check/finding-groups';
import type { Words } from '../locale/words';

export type Tone = 'good' | 'bad' | 'doubtful' | 'quiet';

export interface Status {
  readonly tone: Tone;
  readonly text: string;
}

const STATUS_OF = { never: 'never', done: 'never', cancelled: 'cancelled', failed: 'failed', 'no-form': 'noForm' } as const;

export function statusOf(state: SessionState, words: Words): Status {
  const { prepared, reading, running } = state;
  if (running?.actionId === 'check-workbook' && !running.quiet) return { tone: 'quiet', text: words.status.running };
  if (!prepared) return { tone: reading.state === 'failed' ? 'bad' : 'quiet', text: words.status[STATUS_OF[reading.state]] };
  if (reading.state === 'cancelled') return { tone: 'quiet', text: words.status.stale };
  const counts = countByStanding(prepared);
  const parts = [
    counts.hard > 0 && words.status.hard(counts.hard),
    counts.blank > 0 && words.status.blank(counts.blank),
    counts.soft > 0 && words.status.soft(counts.soft),
    counts.hint > 0 && words.status.hint(counts.hint),
    counts.explained > 0 && words.status.explained(counts.explained),
  ].filter((part) => part !== false);
  if (counts.hard + counts.blank + counts.soft === 0) return { tone: 'good', text: [words.status.passed, ...parts].join(words.status.separator) };
  return { tone: counts.hard > 0 ? 'bad' : counts.soft > 0 ? 'doubtful' : 'quiet', text: parts.join(words.status.separator) };
}
