/** Which indicator or rate a figure tells, by the name before it, the name behind it, or as a part of the whole told before: 其中女540人. */
import { needsOtherTopic, speaksOfOther } from './other-topic';
import type { SheetFigures } from './sheet-figures';
import type { Named, SpokenNames } from './spoken-names';
import type { Surroundings } from './surroundings';
import { ANY_UNIT } from './unit-fits';
import { endsThere, narrowsNothing, peeled } from './words-before';

export interface Subject {
  /** Several where the words leave open which; in the order in which they are likely. */
  readonly ids: readonly string[];
  /** Key of a unit, or "" for the whole. */
  readonly scope: string;
  /** By one printed name, with time or place beside it. */
  readonly isCertain: boolean;
}

/** What is named without being counted: 会员人数同比. @returns undefined where the words name nothing, or more than a name */
export function subjectNamed(words: string, surroundings: Surroundings, names: SpokenNames, unit: string = ANY_UNIT): Subject | undefined {
  for (const each of peeled(words)) {
    const named = names.nameBefore(each, unit);
    if (named) return subjectOf(named, surroundings);
  }
  return undefined;
}

/** @param parent what 其中 stands for; of another unit it is no whole */
export function subjectCounted(words: string, surroundings: Surroundings, names: SpokenNames, sheet: SheetFigures, parent: Subject | undefined): Subject | undefined {
  const { numeral, behind, isListed, isOneOfMany, scope } = surroundings;
  const whole = parent?.scope === scope ? parent : undefined;
  if (isOneOfMany) return undefined;
  if (isListed || endsThere(behind)) {
    const part = whole && partNamed(words, surroundings, names, sheet, whole);
    const named = part ?? subjectNamed(words, surroundings, names, numeral.unit);
    if (named && !part && speaksOfOther(named.ids, words, { ...surroundings, words })) return undefined;
    if (named) return part || !whole || isPartOf(named, whole, sheet) ? named : undefined;
  }
  const ids = DOING.test(words.trim()) || narrowsNothing(words.replaceAll(/[的了\s]/gu, '')) ? names.nameBehind(clauseBehind(behind), numeral.unit) : [];
  return ids.length > 0 && !speaksOfOther(ids, words + clauseBehind(behind), { ...surroundings, words }) ? { ids, scope, isCertain: false } : undefined;
}

/** Of what was told before 其中, so that 「新增会员312人，其中农民工会员96人」 tells nothing of all 农民工会员. */
function isPartOf({ ids }: Subject, whole: Subject, sheet: SheetFigures): boolean {
  const parts = new Set(whole.ids.flatMap((id) => sheet.partsOf(id)).map(({ subject }) => subject));
  return ids.every((id) => parts.has(id));
}

/** 「举办3期工会干部培训班」: words of doing before the figure, the name behind it. */
const DOING = /(?:举办|开展|召开|发放|印发|赠送|建成|建立|组建|走访慰问|慰问|走访|资助|征集|收集|提供|受理|参与|组织职工|组织会员|组织|有|新发展|发展|吸纳|为|共|已)了?$/u;

function clauseBehind(behind: string): string {
  return /^[^，,。；;、！？!?（(]*/u.exec(behind)![0];
}

function subjectOf({ name, subjects, rest, isPrinted }: Named, { scope, isPlaced, before }: Surroundings): Subject | undefined {
  return narrowsNothing(rest) && !needsOtherTopic(name, before) ? { ids: subjects, scope, isCertain: isPrinted && subjects.length === 1 && isPlaced } : undefined;
}

function partNamed(words: string, { numeral, scope }: Surroundings, names: SpokenNames, sheet: SheetFigures, whole: Subject): Subject | undefined {
  const parts = whole.ids.flatMap((id) => sheet.partsOf(id));
  for (const each of peeled(words.replace(/^.*(?:其中|包括)[，,：:]?/u, ''))) {
    const found = parts.find(({ names: titles }) => titles.includes(each));
    if (found) return { ids: [...new Set([found.subject, ...(names.nameBefore(each, numeral.unit)?.subjects ?? [])])], scope, isCertain: false };
  }
  return undefined;
}
