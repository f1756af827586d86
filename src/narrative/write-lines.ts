/** Sentences from the lines of a section: figures put behind their labels, comparisons and progress behind the figures. */
import type { Claim } from '../model/claim';
import { reworded } from './claim-of';
import { indicatorsOf, type FigureLine, type Lead, type RatesLine, type SentencePlan } from './lines';
import { rateName, sharedBasis } from './rate-words';
import { needsRoundingNote, ROUNDING_NOTE } from './rounding-note';
import { hasComma, joinClauses, listed, say, type Clause } from './say';
import type { SectionFacts } from './section';

/** @param isFirst of its section: what there is in the whole is told with its time. */
export function writeSentence({ lead, lines, joint }: SentencePlan, facts: SectionFacts, isFirst = false): Clause | undefined {
  const groups: Group[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    const isTied = last !== undefined && line.kind !== 'rates' && line.kind !== 'own' && (line.tied?.[0].some((id) => last.told.includes(id)) ?? false);
    const clause = line.kind === 'rates' ? ratesClause(line, facts) : line.kind === 'own' ? line.write(facts) : figureClause(line, facts, isTied);
    if (!clause || clause.length === 0) continue;
    const told = indicatorsOf(line);
    if (isTied) groups[groups.length - 1] = { told: [...last.told, ...told], clause: [...last.clause, isLong(last.last) || (hasComma(last.last) && hasComma(clause)) ? '；' : '，', ...clause], last: clause };
    else groups.push({ told, clause, last: clause });
  }
  const joined = joinClauses(groups.map(({ clause }) => clause), joint);
  return joined && [leadWords(isFirst && lead === 'whole' ? 'end' : lead, facts), ...joined, '。'];
}

/** A clause with those tied to it. */
interface Group {
  readonly told: readonly string[];
  readonly clause: Clause;
  /** The one put on last. */
  readonly last: Clause;
}

/** With growth and progress told of a figure, or its parts, what is tied to it begins anew. */
function isLong(clause: Clause): boolean {
  const words = clause.filter((inline) => typeof inline === 'string');
  return words.some((text) => text.includes('其中')) || words.filter((text) => text.includes('，')).length > 1;
}

type Word = 'staff' | 'congress' | 'openAffairs' | 'contest' | 'unionised' | 'whole';
const WORD = /\{(staff|congress|openAffairs|contest|unionised|whole)\}/gu;

/** {staff} and its like in the words of the level. */
export function inWords(label: string, { place }: Pick<SectionFacts, 'place'>): string {
  return !label.includes('{') ? label : label.replaceAll(WORD, (_, word: Word) => place[word]);
}

function leadWords(lead: Lead, facts: SectionFacts): string {
  const { period, place } = facts;
  if (typeof lead === 'object') return (lead.at === undefined ? '' : leadWords(lead.at, facts)) + inWords(lead.text, facts);
  switch (lead) {
    case 'date':
      return `截至${period.end}，${place.whole}`;
    case 'end':
      return `截至${period.endInYear}，${place.whole}`;
    case 'period':
      return `${period.within}，`;
    case 'whole':
      return place.whole;
  }
}

const HALF = 50;

function figureClause(line: FigureLine, facts: SectionFacts, isTied: boolean): Clause | undefined {
  const { figures } = facts;
  const { indicator, kind } = line;
  const claim = figures.figure(indicator);
  if (!claim || isToldOtherwise(line, claim, facts)) return undefined;
  const [label, after] = isTied && line.tied ? line.tied.slice(1) as [string, string?] : [line.label, line.after];
  const growth = kind === 'told' ? undefined : figures.growth(indicator);
  const completion = kind === 'told' ? undefined : figures.completion(indicator);
  const done = completion && judged(completion, line, facts);
  const rate = line.rate && figures.rate(line.rate[0]);
  const parts = (line.parts ?? []).flatMap(([part, label]) => {
    const figure = figures.share(part, indicator) && figures.figure(part);
    return figure ? [{ figure, clause: labelled(label, figure, facts) }] : [];
  });
  const list = listed(parts.map(({ clause }) => clause));
  const note = needsRoundingNote(claim, parts.map(({ figure }) => figure)) ? ROUNDING_NOTE : '';
  return [
    ...labelled(label, claim, facts)!,
    inWords(after ?? '', facts),
    ...(growth && !isWholeFigure(growth, claim) ? comparison(growth) : []),
    ...(done ? progress(done, line) : []),
    ...(rate ? say`，${line.rate![1]}${rate}` : []),
    ...(list ? say`${done && done.wording !== 'percent' ? '；' : '，'}其中${list}${note}` : []),
  ].filter((inline) => inline !== '');
}

/** 「新成立2个，同比增加2个」 after none says one thing twice. */
function isWholeFigure(growth: Claim, claim: Claim): boolean {
  return growth.operation === 'difference' && growth.exact.eq(claim.exact);
}

function isToldOtherwise({ unless, unlessSameAs }: FigureLine, claim: Claim, { figures }: SectionFacts): boolean {
  if (unless !== undefined && figures.figure(unless)) return true;
  return unlessSameAs !== undefined && figures.figure(unlessSameAs)?.text === claim.text;
}

function labelled(label: string, claim: Claim | undefined, facts: SectionFacts): Clause | undefined {
  return claim && say`${inWords(label, facts)}${claim}`;
}

/** 「，同比增长8.3%」「，是上年同期的3.2倍」 */
export function comparison(claim: Claim): Clause {
  return claim.wording === 'multiple' ? say`，是上年同期的${claim}` : say`，同比${claim}`;
}

/** Half of the year's target in half the year is told as such, where it is news. */
function judged(completion: Claim, { isHalfNews }: FigureLine, { period }: SectionFacts): Claim {
  const isPastHalf = isHalfNews === true && period.elapsed === HALF && completion.exact.gte(HALF) && completion.wording === 'percent';
  return isPastHalf ? reworded(completion, 'past-half') : completion;
}

function progress(claim: Claim, { kind }: FigureLine): Clause {
  return kind === 'stock' ? say`，达到年度目标的${claim}` : say`，完成年度目标的${claim}`;
}

/** Rates of one basis name it once: 「建会单位职工入会率为95.41%；女职工入会率为95.80%」. */
function ratesClause({ ids }: RatesLine, { figures, place }: SectionFacts): Clause | undefined {
  let known = '';
  return joinClauses(
    ids.map((id) => {
      const claim = figures.rate(id);
      const definition = figures.rateDefinition(id);
      if (!claim || !definition) return undefined;
      const points = figures.points(id);
      const name = rateName(definition, place);
      const clause = say`${known !== '' && name.startsWith(known) ? name.slice(known.length) : name}为${claim}`;
      known = sharedBasis(name);
      return points && !(points.value.eq(0) && claim.value.eq(100)) ? say`${clause}，同比${points}` : clause;
    }),
  );
}
