/**
 * A section about one kind of work: the measures taken, to be confirmed, then the figures. The same plan of lines serves the
 * summary, the intentions of 下步打算 and the plan of a year.
 */
import type { Area } from '../model/indicator';
import { isClaim } from '../model/report-document';
import { inWords, writeSentence } from './write-lines';
import type { Line, SentencePlan } from './lines';
import { joinClauses, paragraph, say, type Clause } from './say';
import { reasonFor, type Section, type SectionFacts } from './section';

export interface WorkSection {
  /** kebab-case and permanent; also the first half of its phrase ids. */
  readonly id: string;
  readonly heading: string;
  readonly areas: readonly Area[];
  /** Sentences, paragraph by paragraph. */
  readonly paragraphs: readonly (readonly SentencePlan[])[];
}

export function linesOf({ paragraphs }: WorkSection): readonly Line[] {
  return paragraphs.flat().flatMap(({ lines }) => lines);
}

export function summaryOf(section: WorkSection): Section {
  const { id, heading, areas, paragraphs } = section;
  return {
    id,
    heading: (facts) => inWords(heading, facts),
    isWork: true,
    write(facts) {
      const written = writeParagraphs(paragraphs, facts);
      if (written.length === 0) return { section: inWords(heading, facts), reason: reasonFor(areas, facts) };
      const measures = facts.phrase(`${id}.work`);
      return written.flatMap((sentences, at) => paragraph(...(at === 0 && measures ? [say`${measures}。`] : []), ...sentences));
    },
  };
}

function writeParagraphs(paragraphs: WorkSection['paragraphs'], facts: SectionFacts): readonly (readonly Clause[])[] {
  let isFirst = true;
  const written: (readonly Clause[])[] = [];
  for (const plans of paragraphs) {
    const sentences: Clause[] = [];
    for (const plan of plans) {
      const clause = writeSentence(plan, facts, isFirst);
      if (clause) {
        sentences.push(clause);
        isFirst = false;
      }
    }
    const last = written.at(-1);
    if (sentences.length === 0) continue;
    if (last && (isShort(last) || isShort(sentences))) written[written.length - 1] = [...last, ...sentences];
    else written.push(sentences);
  }
  return written.map(joined);
}

/** Sentences of one time and place, one of which has a single figure, are one: 「上半年，发放慰问金2万元，发放帮扶资金3万元。」 */
function joined(sentences: readonly Clause[]): readonly Clause[] {
  const result: Clause[] = [];
  for (const sentence of sentences) {
    const last = result.at(-1);
    const isOne = last && last[0] === sentence[0] && last[0] !== '' && (isShort([last]) || isShort([sentence]));
    if (isOne) result[result.length - 1] = [last[0]!, ...joinClauses([last.slice(1, -1), sentence.slice(1, -1)])!, '。'];
    else result.push(sentence);
  }
  return result;
}

/** One figure is no paragraph of its own: 「工会工作力量方面，共有专职工会工作人员33人。」 goes on the one before. */
function isShort(sentences: readonly Clause[]): boolean {
  return sentences.flat().filter(isClaim).length === 1;
}
