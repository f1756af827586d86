/** Sums, products, names and functions of the relation language: the lower half of the grammar in parse.ts. */
import type { Expression, FunctionName, Name, NumberLiteral } from './syntax';
import type { TokenCursor } from './token-cursor';
import { joinedName } from './table-name';
import { FUNCTIONS, GROWTHS, PERIODS } from './words';

const MOST_ARGUMENTS: Readonly<Record<FunctionName, number>> = { sum: Infinity, max: Infinity, min: Infinity, abs: 1, round: 2 };
const MOST_PLACES = 8;

export function parseSum(cursor: TokenCursor): Expression {
  const terms: { sign: '+' | '-'; expression: Expression }[] = [];
  do {
    const sign = cursor.accept('-') ? '-' : '+';
    if (sign === '+') cursor.accept('+');
    terms.push({ sign, expression: parseProduct(cursor) });
  } while (cursor.isSign('+') || cursor.isSign('-'));
  return terms.length === 1 && terms[0]!.sign === '+' ? terms[0]!.expression : { kind: 'sum', terms };
}

export function parseNumber(cursor: TokenCursor): NumberLiteral {
  const { kind, value, unit } = cursor.peek();
  if (kind !== 'number' || !value) throw cursor.unexpected('数字');
  cursor.skip();
  return { kind: 'number', value, ...(unit && { unit }) };
}

function parseProduct(cursor: TokenCursor): Expression {
  const factors: { operator: '*' | '/'; expression: Expression }[] = [{ operator: '*', expression: parseFactor(cursor) }];
  while (cursor.isSign('*') || cursor.isSign('/')) {
    const operator = cursor.isSign('*') ? '*' : '/';
    cursor.skip();
    factors.push({ operator, expression: parseFactor(cursor) });
  }
  return factors.length === 1 ? factors[0]!.expression : { kind: 'product', factors };
}

function parseFactor(cursor: TokenCursor): Expression {
  const { kind } = cursor.peek();
  if (kind === 'number') return parseNumber(cursor);
  if (kind === 'name') return parseNameOrCall(cursor);
  if (cursor.accept('-')) return { kind: 'sum', terms: [{ sign: '-', expression: cursor.nested(() => parseFactor(cursor)) }] };
  if (cursor.accept('+')) return cursor.nested(() => parseFactor(cursor));
  if (!cursor.accept('(')) throw cursor.unexpected('数字、指标名或“(”');
  const expression = cursor.nested(() => parseSum(cursor));
  cursor.expect(')', '运算符或“)”');
  return expression;
}

function parseNameOrCall(cursor: TokenCursor): Expression {
  const token = cursor.peek();
  const word = !token.quoted && cursor.isSign('(', 1) ? token.text : '';
  const named = FUNCTIONS.get(word.toLowerCase());
  if (named) return parseCall(cursor, named);
  const [period, since] = [PERIODS.get(word), GROWTHS.get(word)];
  if (!period && !since) return parseName(cursor);
  cursor.skip(2);
  const name = parseName(cursor);
  cursor.expect(')', '“)”');
  return since ? { kind: 'growth', of: name, since } : { ...name, period: period! };
}

function parseName(cursor: TokenCursor): Name {
  const token = cursor.peek();
  if (token.kind !== 'name' || token.text === '') throw cursor.unexpected('指标名或代码');
  cursor.skip();
  if (!cursor.isSign('!')) return { kind: 'name', name: token.text };
  cursor.skip();
  const indicator = cursor.peek();
  if (indicator.kind !== 'name' || indicator.text === '') throw cursor.unexpected('那张表的指标名或代码');
  cursor.skip();
  return { kind: 'name', name: joinedName(token.text, indicator.text) };
}

function parseCall(cursor: TokenCursor, named: FunctionName): Expression {
  cursor.skip(2);
  const most = MOST_ARGUMENTS[named];
  const given = [cursor.nested(() => parseSum(cursor))];
  while (given.length < most && (cursor.accept(',') || cursor.accept('、'))) {
    const places = cursor.peek().value;
    if (named === 'round' && !(places && decimalPlacesAllowed(places.toNumber()))) throw cursor.unexpected(`小数位数（0至${MOST_PLACES}的整数）`);
    given.push(cursor.nested(() => (named === 'round' ? parseNumber(cursor) : parseSum(cursor))));
  }
  cursor.expect(')', given.length < most ? '运算符、“,”或“)”' : '运算符或“)”');
  return { kind: 'call', function: named, arguments: given };
}

function decimalPlacesAllowed(places: number): boolean {
  return Number.isInteger(places) && places <= MOST_PLACES;
}
