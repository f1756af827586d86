/**
 * A section about one kind of work: the measures taken, to be confirmed, then the figures. The same plan of lines serves the
 * summary, the intentions of 下步打算 and the plan of a year.
 */
import type { Area } from '../model/indicator';
import { inWords, writeSentence } from './write-lines';
import type { Line, SentencePlan } from './lines';
import { paragraph, say } from './say';
import { reasonFor, type Section } from './section';

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
      const written = paragraphs.map((sentences) => sentences.map((each) => writeSentence(each, facts)));
      const first = written.findIndex((sentences) => sentences.some((each) => each !== undefined));
      if (first < 0) return { section: inWords(heading, facts), reason: reasonFor(areas, facts) };
      const measures = facts.phrase(`${id}.work`);
      return written.flatMap((sentences, at) => paragraph(...(at === first && measures ? [say`${measures}。`] : []), ...sentences));
    },
  };
}
