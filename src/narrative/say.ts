/**
 * Sentences out of words and claims. The words of a pattern hold no digit and no word of direction or rank: those belong to
 * claims, and a pattern that breaks the rule is a bug and throws.
 * say`会员总数${claim}，女会员${other}` is a clause; joinClauses() puts several behind each other: 「会员总数1206人，女会员540人；…」.
 */
import type { Block, Inline } from '../model/report-document';
import { inOneMoneyUnit } from './money-unit';

export type Clause = readonly Inline[];

/** Words that assert a direction or rank, which only a claim may do, and digits of any width. */
export const RESERVED = /[0-9０-９%％]|增长|下降|上升|持平|增加|减少|提高|提升|降低|首次|首个|首家|第一|过半|超额|超过|突破|翻番|翻一番|全覆盖|居.*首/u;

export function say(words: TemplateStringsArray, ...parts: readonly (Inline | Clause)[]): Clause {
  refuseAssertions(words);
  const inlines: Inline[] = [];
  for (const [at, text] of words.entries()) {
    const part = parts[at] ?? '';
    if (text !== '') inlines.push(text);
    if (Array.isArray(part)) inlines.push(...(part as Clause));
    else if (part !== '') inlines.push(part as Inline);
  }
  return inlines;
}

/** A pattern is one array for the life of the program, and is read once. */
const read = new WeakSet<TemplateStringsArray>();

function refuseAssertions(words: TemplateStringsArray): void {
  if (read.has(words)) return;
  const asserting = words.find((text) => RESERVED.test(text));
  if (asserting !== undefined) throw new Error(`a sentence pattern asserts what only a claim may: ${asserting}`);
  read.add(words);
}

/** Clauses that are there; 「；」 beside a clause that holds a comma itself. @returns undefined where none is there */
export function joinClauses(clauses: readonly (Clause | undefined)[], joint: '，' | '、' = '，'): Clause | undefined {
  const there = clauses.filter((clause) => clause !== undefined && clause.length > 0) as readonly Clause[];
  if (there.length === 0) return undefined;
  return there.flatMap((clause, at) => (at === 0 ? clause : [hasComma(there[at - 1]!) || hasComma(clause) ? '；' : joint, ...clause]));
}

export function hasComma(clause: Clause): boolean {
  return clause.some((inline) => typeof inline === 'string' && inline.includes('，'));
}

/** 「甲、乙、丙」 */
export function listed(clauses: readonly (Clause | undefined)[]): Clause | undefined {
  const there = clauses.filter((clause) => clause !== undefined) as readonly Clause[];
  return there.length === 0 ? undefined : there.flatMap((clause, at) => (at === 0 ? clause : ['、', ...clause]));
}

/** One paragraph of the sentences that are there. A time or place that leads several of them is told once: 「全镇…」 behind 「截至6月底，全镇…」 is not told again. */
export function paragraph(...sentences: readonly (Clause | undefined)[]): readonly Block[] {
  let last = '';
  const inlines = merged(
    sentences.flatMap((each) => {
      const [lead, ...rest] = each ?? [];
      if (lead === undefined || lead === '') return rest;
      if (typeof lead !== 'string') return [lead, ...rest];
      const isKnown = last.endsWith(lead);
      if (!isKnown) last = lead;
      return isKnown ? rest : [lead, ...rest];
    }),
  );
  return inlines.length === 0 ? [] : [{ kind: 'paragraph', inlines: inOneMoneyUnit(inlines) }];
}

/** Neighbouring words become one run. */
function merged(inlines: readonly Inline[]): readonly Inline[] {
  const runs: Inline[] = [];
  for (const inline of inlines) {
    const last = runs.at(-1);
    if (inline === '') continue;
    if (typeof inline === 'string' && typeof last === 'string') runs[runs.length - 1] = last + inline;
    else runs.push(inline);
  }
  return runs;
}
