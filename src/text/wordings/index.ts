/** Every way in which a report tells a figure. The order means nothing: a text is read by exactly one of them. */
import type { Statement, WordingId } from '../../model/claim';
import { amount, percentage } from './amount';
import { change, doubling, growth, multiple, points } from './growth';
import { excess, fullCoverage, leading, pastHalf, place } from './judgement';
import type { Wording } from './wording';

export const wordings: readonly Wording[] = [amount, percentage, fullCoverage, excess, pastHalf, growth, doubling, multiple, change, points, place, leading];

const byId = new Map(wordings.map((wording) => [wording.id, wording]));

function wordingOf(id: WordingId): Wording {
  return byId.get(id)!;
}

/** 「增长9.6%」 of growth by 9.6. */
export function render(said: Statement): string {
  return wordingOf(said.wording).render(said);
}

/** What 「增长9.6%」 says. @param wording where it is known; otherwise the only one that reads the text */
export function parse(text: string, wording?: WordingId): Statement | undefined {
  if (wording) return wordingOf(wording).parse(text);
  for (const each of wordings) {
    const said = each.parse(text);
    if (said) return said;
  }
  return undefined;
}
