/**
 * The text of a relation in tokens, each with its line and column. Full-width signs count as half-width ones.
 *
 * A name is a run of letters and digits that holds a letter: 会员人数, A12, 25人以上企业. Other names stand in 「…」 or […],
 * codes also after a hash: [901], #901. A run of digits is a number, with the unit of measure behind it if there is one.
 * An exclamation mark behind a name is no 非: 基层台账!会员人数 is an indicator of another table.
 */
import { decimal, type Decimal } from '../model/decimal';
import type { UnitOfMeasure } from '../model/quantity';
import { plainText, withoutSpaces } from '../text/plain-text';
import { unitOfMeasure } from '../text/unit-of-measure';
import { ANSWERS, JOINING, KEYWORDS, OPENING, SIGNS } from './words';

export interface Token {
  /** "sign" covers keywords too: `text` is then the one spelling of words.ts. */
  readonly kind: 'number' | 'name' | 'text' | 'sign' | 'unclosed' | 'unknown' | 'end';
  readonly text: string;
  readonly value?: Decimal;
  readonly unit?: UnitOfMeasure;
  /** A name in brackets or behind a hash: never a function, a scope or a text. */
  readonly quoted?: true;
  readonly printed: string;
  readonly line: number;
  readonly column: number;
}

const CLOSING: Readonly<Record<string, string>> = { '「': '」', '[': ']', '"': '"', '“': '”' };
const LETTER = /[\p{L}\p{M}\p{N}_·\p{Cf}]/u;
const DIGIT = /^[0-9]$/;
const MOST_DIGITS = 30;

export function tokensOf(text: string): readonly Token[] {
  const printed = Array.from(text);
  const signs = printed.map(halfWidth);
  const tokens: Token[] = [];
  let position = 0;
  let line = 1;
  let lineStart = 0;

  while (position < signs.length) {
    const sign = signs[position]!;
    if (sign === '\n') {
      line += 1;
      lineStart = position + 1;
    }
    if (/[\s\p{Cc}\p{Cf}]/u.test(sign)) position += 1;
    else {
      const start = position;
      const [token, length] = next(start);
      position += length;
      tokens.push({ ...token, printed: printed.slice(start, position).join(''), line, column: start - lineStart + 1 });
      for (let inside = start; inside < position; inside += 1) {
        if (signs[inside] === '\n') {
          line += 1;
          lineStart = inside + 1;
        }
      }
    }
  }
  tokens.push({ kind: 'end', text: '', printed: '', line, column: signs.length - lineStart + 1 });
  return tokens.map((token, at) => (isTableMark(token, tokens[at - 1], tokens[at + 1]) ? { ...token, text: '!' } : token));

  function next(start: number): [Pick<Token, 'kind' | 'text' | 'value' | 'unit' | 'quoted'>, number] {
    const sign = signs[start]!;
    if (CLOSING[sign]) return enclosed(start, CLOSING[sign]);
    if (sign === '#') {
      const length = runLength(start + 1, /[\p{L}\p{N}_.]/u);
      if (length > 0) return [{ kind: 'name', text: nameIn(start + 1, length), quoted: true }, length + 1];
    }
    if (DIGIT.test(sign)) return number(start);
    if (LETTER.test(sign)) return word(start);
    for (const [written, meaning] of SIGNS) {
      if (written === sign || (written.length === 2 && written[0] === sign && written[1] === signs[start + 1])) {
        return [{ kind: 'sign', text: meaning }, written.length];
      }
    }
    return [{ kind: 'unknown', text: sign }, 1];
  }

  function enclosed(start: number, closing: string): [Pick<Token, 'kind' | 'text' | 'quoted'>, number] {
    const end = signs.indexOf(closing, start + 1);
    if (end < 0) return [{ kind: 'unclosed', text: closing }, 1];
    const length = end - start - 1;
    const isName = closing === '」' || closing === ']';
    const text = isName ? nameIn(start + 1, length) : plainText(printed.slice(start + 1, end).join(''));
    return [isName ? { kind: 'name', text, quoted: true } : { kind: 'text', text }, length + 2];
  }

  function number(start: number): [Pick<Token, 'kind' | 'text' | 'value' | 'unit'>, number] {
    const whole = runLength(start, DIGIT);
    const fraction = signs[start + whole] === '.' ? runLength(start + whole + 1, DIGIT) : 0;
    const digits = fraction > 0 ? whole + 1 + fraction : whole;
    if (digits > MOST_DIGITS) return [{ kind: 'unknown', text: '' }, digits];
    const value = decimal(signs.slice(start, start + digits).join(''));
    const gap = runLength(start + digits, /[ \t\u00a0\u3000]/u);
    const behind = start + digits + gap;
    if (signs[behind] === '%' || signs[behind] === '‰') {
      return [{ kind: 'number', text: '', value, unit: unitOfMeasure(signs[behind])! }, digits + gap + 1];
    }
    const letters = runLength(behind, LETTER);
    const run = nameIn(behind, letters);
    const unit = letters > 0 ? unitOfMeasure(run) : undefined;
    if (unit) return [{ kind: 'number', text: '', value, unit }, digits + gap + letters];
    if (letters > 0 && gap === 0 && fraction === 0 && !JOINING.test(run)) return [{ kind: 'name', text: nameIn(start, digits + letters) }, digits + letters];
    return [{ kind: 'number', text: '', value }, digits];
  }

  function word(start: number): [Pick<Token, 'kind' | 'text'>, number] {
    const length = runLength(start, LETTER);
    const run = nameIn(start, length);
    const keyword = KEYWORDS.get(run.toLowerCase());
    if (keyword) return [{ kind: 'sign', text: keyword }, length];
    const touching = prefixAllowed().exec(run)?.[0];
    if (touching && Array.from(run).length === length) return [{ kind: 'sign', text: KEYWORDS.get(touching)! }, touching.length];
    return [{ kind: ANSWERS.has(run) ? 'text' : 'name', text: run }, length];
  }

  /** Behind an operand or a comma no name can begin with a joining word; at the start of a rule none begins with 如果. */
  function prefixAllowed(): RegExp {
    const last = tokens.at(-1);
    if (!last || (last.kind === 'sign' && last.text === ':')) return OPENING;
    const operand = last.kind !== 'sign' || last.text === ')' || last.text === '}' || last.text === ',' || last.text === 'blank';
    return operand ? JOINING : /(?!)/;
  }

  function runLength(start: number, member: RegExp): number {
    let end = start;
    while (end < signs.length && member.test(signs[end]!)) end += 1;
    return end - start;
  }

  function nameIn(start: number, length: number): string {
    return withoutSpaces(printed.slice(start, start + length).join(''));
  }
}

function isTableMark({ text, printed }: Token, before: Token | undefined, after: Token | undefined): boolean {
  return text === 'not' && /^[!！]$/u.test(printed) && before?.kind === 'name' && after?.text !== 'in';
}

function halfWidth(sign: string): string {
  const code = sign.codePointAt(0)!;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0);
  return code === 0x3000 ? ' ' : sign;
}
