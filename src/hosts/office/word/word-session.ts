/** The way to Word: one operation after the other, each in a `Word.run`. Errors of Office become HostRefused here. */
import { OneAtATime } from '../../one-at-a-time';
import { refusalOf } from '../office-refusal';
import { WORD_SENTENCES } from './refusal-sentences';

/** What Office.js puts on the page; never touched before `Office.onReady`. */
export interface WordGlobals {
  readonly Word: typeof Word;
  readonly Office: typeof Office;
}

export class WordSession {
  private readonly line = new OneAtATime();

  constructor(readonly globals: WordGlobals) {}

  supports(wordApi: string): boolean {
    return this.globals.Office.context.requirements.isSetSupported('WordApi', wordApi);
  }

  /** @throws HostRefused */
  run<Result>(batch: (context: Word.RequestContext) => Promise<Result>): Promise<Result> {
    return this.line.run(() => this.globals.Word.run(batch)).catch((error: unknown) => {
      throw refusalOf(error, WORD_SENTENCES);
    });
  }
}
