/** A draft taken apart: paragraphs at line feeds, sentences at 。！？； Every part knows where in the text it begins. */

export interface TextPart {
  /** Of its first character in the whole text. */
  readonly start: number;
  readonly text: string;
}

export interface Paragraph extends TextPart {
  readonly sentences: readonly TextPart[];
}

export interface Draft {
  readonly text: string;
  /** Empty ones included, so that a line number is an index. */
  readonly paragraphs: readonly Paragraph[];
}

/** The marks that end a sentence stay with it; closing quotes and brackets behind them too. */
const SENTENCE = /[^。！？；!?;]*(?:[。！？；!?;]+[”’」』）)]*|$)/gu;

export function draftOf(text: string): Draft {
  let start = 0;
  const paragraphs = text.split('\n').map((line): Paragraph => {
    const paragraph = { start, text: line, sentences: sentencesIn(line, start) };
    start += line.length + 1;
    return paragraph;
  });
  return { text, paragraphs };
}

function sentencesIn(line: string, from: number): readonly TextPart[] {
  return [...line.matchAll(SENTENCE)].filter(([text]) => text !== '').map(({ 0: text, index }) => ({ start: from + index, text }));
}
