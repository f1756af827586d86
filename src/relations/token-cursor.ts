/** A place in a list of tokens that moves forward only, and the one way to give up: `unexpected`. */
import type { RelationSyntaxError } from './syntax';
import { syntaxError } from './syntax-error';
import type { Token } from './tokens';

/** Deep enough for anything written by hand, shallow enough for the stack. */
const DEEPEST = 60;

/** Thrown inside the parser only; `parseRelation` gives its error as a value. */
export class Unexpected extends Error {
  constructor(readonly error: RelationSyntaxError) {
    super(error.message);
  }
}

export class TokenCursor {
  private position = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  peek(ahead = 0): Token {
    return this.tokens[Math.max(0, Math.min(this.position + ahead, this.tokens.length - 1))]!;
  }

  skip(count = 1): void {
    this.position += count;
  }

  isSign(text: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.kind === 'sign' && token.text === text;
  }

  accept(text: string): boolean {
    const found = this.isSign(text);
    if (found) this.position += 1;
    return found;
  }

  expect(text: string, expected: string): void {
    if (!this.accept(text)) throw this.unexpected(expected);
  }

  nested<T>(inner: () => T): T {
    if (this.depth >= DEEPEST) throw this.unexpected(`不超过${DEEPEST}层的括号`);
    this.depth += 1;
    const result = inner();
    this.depth -= 1;
    return result;
  }

  unexpected(expected: string): Unexpected {
    return new Unexpected(syntaxError(expected, this.peek(), this.peek(-1)));
  }

  /** Trouble with a token already passed. */
  unexpectedAt(token: Token, expected: string): Unexpected {
    return new Unexpected(syntaxError(expected, token, token));
  }
}
