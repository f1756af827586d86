/**
 * A spreadsheet formula as a tree, as far as totals and rates of statistical forms go: arithmetic, comparison, references to cells and
 * ranges of this workbook, functions. Names, tables and other workbooks give undefined: what is not understood is not guessed.
 *
 *   SUM(B3:B9)/台账!C4 → { call SUM of range B3:B9 } / { cell 台账!C4 }
 */
import { columnNumber, parseAddress, type Rectangle } from '../../../model/address';

export type Formula =
  | { readonly kind: 'value'; readonly value: number | string | boolean }
  | { readonly kind: 'range'; readonly sheet: string; readonly area: Rectangle }
  | { readonly kind: 'unary'; readonly operator: '-' | '+' | '%'; readonly operand: Formula }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly Formula[] };

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=';

const TOKEN = /\s+|(\d+(?:\.\d+)?(?:E[+-]?\d+)?)(?!\d*:)|"((?:[^"]|"")*)"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_(!:])|([\p{L}_][\p{L}\p{N}_.]*)|(<>|<=|>=|[-+*/^&=<>%(),])/giuy;

type Token = { readonly kind: 'number' | 'string' | 'word' | 'sign'; readonly text: string } | { readonly kind: 'range'; readonly sheet: string; readonly area: Rectangle };

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

const LEVELS: readonly (readonly BinaryOperator[])[] = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

/** As Excel has it; deeper ones would come to the end of the stack. */
const LONGEST = 8192;
const DEEPEST = 64;

/** @param home the sheet the formula stands on */
export function parseFormula(text: string, home: string): Formula | undefined {
  const tokens = text.length > LONGEST ? undefined : tokensOf(text, home);
  if (!tokens) return undefined;
  const parser = new FormulaParser(tokens);
  const formula = parser.level(0);
  return parser.isAtEnd ? formula : undefined;
}

function tokensOf(text: string, home: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (!match) return undefined;
    const [, number, string, sheet, reference, word, sign] = match;
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (string !== undefined) tokens.push({ kind: 'string', text: string.replaceAll('""', '"') });
    else if (reference !== undefined) tokens.push({ kind: 'range', sheet: sheet === undefined ? home : sheetName(sheet), area: areaOf(reference) });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word.toUpperCase() });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
  }
  return tokens;
}

/** 'O''Neil'! is the sheet O'Neil. */
function sheetName(written: string): string {
  const name = written.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** Whole columns and rows reach to the end of a sheet: B:B, 3:4. */
function areaOf(reference: string): Rectangle {
  const [from = '', to = from] = reference.replaceAll('$', '').split(':');
  const corner = (text: string, missing: { row: number; column: number }) =>
    parseAddress(text) ?? (/^\d/.test(text) ? { ...missing, row: Number(text) } : { ...missing, column: columnNumber(text) });
  const [a, b] = [corner(from, { row: 1, column: 1 }), corner(to, { row: LAST_ROW, column: LAST_COLUMN })];
  return { top: Math.min(a.row, b.row), left: Math.min(a.column, b.column), bottom: Math.max(a.row, b.row), right: Math.max(a.column, b.column) };
}

class FormulaParser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  get isAtEnd(): boolean {
    return this.at === this.tokens.length;
  }

  level(level: number): Formula | undefined {
    const operators = LEVELS[level];
    if (!operators) return this.signed();
    let left = this.level(level + 1);
    for (let operator = this.taken(operators); left && operator; operator = this.taken(operators)) {
      const right = this.level(level + 1);
      left = right && { kind: 'binary', operator, left, right };
    }
    return left;
  }

  private signed(): Formula | undefined {
    const operators: ('-' | '+')[] = [];
    for (let operator = this.taken(['-', '+'] as const); operator; operator = this.taken(['-', '+'] as const)) operators.push(operator);
    const operand = this.percent();
    return operand && operators.reduceRight<Formula>((inner, operator) => ({ kind: 'unary', operator, operand: inner }), operand);
  }

  private percent(): Formula | undefined {
    let operand = this.primary();
    while (operand && this.taken(['%'] as const)) operand = { kind: 'unary', operator: '%', operand };
    return operand;
  }

  private primary(): Formula | undefined {
    if (this.depth >= DEEPEST) return undefined;
    this.depth += 1;
    const found = this.operand();
    this.depth -= 1;
    return found;
  }

  private operand(): Formula | undefined {
    const token = this.tokens[this.at++];
    if (!token) return undefined;
    switch (token.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'string':
        return { kind: 'value', value: token.text };
      case 'range':
        return token;
      case 'word':
        if (this.taken(['('])) return this.call(token.text);
        return token.text === 'TRUE' || token.text === 'FALSE' ? { kind: 'value', value: token.text === 'TRUE' } : undefined;
      case 'sign': {
        if (token.text !== '(') return undefined;
        const inner = this.level(0);
        return this.taken([')']) ? inner : undefined;
      }
    }
  }

  private call(name: string): Formula | undefined {
    const inputs: Formula[] = [];
    if (this.taken([')'])) return { kind: 'call', name, inputs };
    do {
      const input = this.level(0);
      if (!input) return undefined;
      inputs.push(input);
    } while (this.taken([',']));
    return this.taken([')']) ? { kind: 'call', name, inputs } : undefined;
  }

  private taken<Sign extends string>(signs: readonly Sign[]): Sign | undefined {
    const token = this.tokens[this.at];
    const sign = token?.kind === 'sign' ? signs.find((each) => each === token.text) : undefined;
    if (sign !== undefined) this.at += 1;
    return sign;
  }
}
