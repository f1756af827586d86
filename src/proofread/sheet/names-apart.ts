/**
 * Names listed before their figures: 「工会组织数、会员人数分别为62家、1206人」 gives the first figure the first name. Where names and figures are not
 * equally many, none has one.
 */

const APART = /(?<names>[^，,。；;：:！？]*?)分别(?:是|为|达到|达|有|占)[^\d，。；]{0,2}$/u;
/** In characters; every place of what is looked at is tried. */
const LONGEST_LIST = 200;
const BETWEEN = /^\s*[、和及与,，]?\s*$/u;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** @param figures places of all figures in the sentence @returns index of figure → its name */
export function namesApart(text: string, figures: readonly Place[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [at, { start }] of figures.entries()) {
    const listed = APART.exec(text.slice(Math.max(0, start - LONGEST_LIST), start))?.groups?.names;
    if (listed === undefined) continue;
    const names = listed.split(/[、和及与]/u).map((name) => name.trim());
    let last = at;
    while (figures[last + 1] && BETWEEN.test(text.slice(figures[last]!.end, figures[last + 1]!.start))) last += 1;
    const isEven = names.length > 1 && names.length === last - at + 1;
    for (let index = at; index <= last; index += 1) found.set(index, isEven ? names[index - at]! : '');
  }
  return found;
}
