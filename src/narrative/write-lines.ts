/** Sentences from the lines of a section: figures put behind their labels, comparisons and progress behind the figures. */
import type { Claim } from '../model/claim';
import { reworded } from './claim-of';
import type { FigureLine, Lead, Line, RatesLine, SentencePlan } from './lines';
import { rateName } from './rate-words';
import { needsRoundingNote, ROUNDING_NOTE } from './rounding-note';
import { joinClauses, listed, say, sentence, type Clause } from './say';
import type { SectionFacts } from './section';

export function writeSentence({ lead, lines }: SentencePlan, facts: SectionFacts): Clause | undefined {
  return sentence(leadWords(lead, facts), ...lines.map((line) => writeLine(line, facts)));
}

export function writeLine(line: Line, facts: SectionFacts): Clause | undefined {
  if (line.kind === 'rates') return ratesClause(line, facts);
  return line.kind === 'own' ? line.write(facts) : figureClause(line, facts);
}

type Word = 'staff' | 'congress' | 'openAffairs' | 'contest' | 'unionised' | 'whole';
const WORD = /\{(staff|congress|openAffairs|contest|unionised|whole)\}/gu;

/** {staff} and its like in the words of the level. */
export function inWords(label: string, { place }: Pick<SectionFacts, 'place'>): string {
  return label.replaceAll(WORD, (_, word: Word) => place[word]);
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

function figureClause(line: FigureLine, facts: SectionFacts): Clause | undefined {
  const { figures } = facts;
  const { indicator, kind, unless } = line;
  if (unless !== undefined && figures.figure(unless)) return undefined;
  const claim = figures.figure(indicator);
  if (!claim) return undefined;
  const growth = kind === 'told' ? undefined : figures.growth(indicator);
  const completion = kind === 'told' ? undefined : figures.completion(indicator);
  const rate = line.rate && figures.rate(line.rate[0]);
  const parts = (line.parts ?? []).flatMap(([part, label]) => {
    const figure = figures.share(part, indicator) && figures.figure(part);
    return figure ? [{ figure, clause: labelled(label, figure, facts) }] : [];
  });
  const list = listed(parts.map(({ clause }) => clause));
  const note = needsRoundingNote(claim, parts.map(({ figure }) => figure)) ? ROUNDING_NOTE : '';
  return [
    ...labelled(line.label, claim, facts)!,
    inWords(line.after ?? '', facts),
    ...(growth ? comparison(growth) : []),
    ...(completion ? progress(completion, line, facts) : []),
    ...(rate ? say`，${line.rate![1]}${rate}` : []),
    ...(list ? say`，其中${list}${note}` : []),
  ].filter((inline) => inline !== '');
}

function labelled(label: string, claim: Claim | undefined, facts: SectionFacts): Clause | undefined {
  return claim && say`${inWords(label, facts)}${claim}`;
}

/** 「，同比增长8.3%」「，是上年同期的3.2倍」 */
export function comparison(claim: Claim): Clause {
  return claim.wording === 'multiple' ? say`，是上年同期的${claim}` : say`，同比${claim}`;
}

function progress(claim: Claim, { kind, isHalfNews }: FigureLine, { period }: SectionFacts): Clause {
  if (isHalfNews && period.elapsed === HALF && claim.exact.gte(HALF) && claim.wording === 'percent') return say`，完成年度目标的${reworded(claim, 'past-half')}`;
  return kind === 'stock' ? say`，达到年度目标的${claim}` : say`，完成年度目标的${claim}`;
}

function ratesClause({ ids }: RatesLine, { figures, place }: SectionFacts): Clause | undefined {
  return joinClauses(
    ids.map((id) => {
      const claim = figures.rate(id);
      const definition = figures.rateDefinition(id);
      if (!claim || !definition) return undefined;
      const points = figures.points(id);
      const clause = say`${rateName(definition, place)}为${claim}`;
      return points && !(points.value.eq(0) && claim.value.eq(100)) ? say`${clause}，同比${points}` : clause;
    }),
  );
}
