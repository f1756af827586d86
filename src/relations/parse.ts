/**
 * The parser of the relation language; docs/relations.md explains it with examples.
 *
 *   relation    = [ extent ":" ] rule [ tolerance ] [ ";" ]
 *   extent      = "每行" | "每列" | "全表"
 *   rule        = "如果" condition [ "," ] "则" condition | condition [ "⇒" condition ]
 *   tolerance   = ( "±" | "容差" ) number
 *   condition   = conjunction { [ "," ] "或" conjunction }
 *   conjunction = negation { [ "," ] "且" negation }
 *   negation    = "非" negation | "(" condition ")" | comparison
 *   comparison  = sum comparator sum { comparator sum } | reference ( "in" | "not in" ) "{" member { "," member } "}"
 *               | reference ( "=" | "!=" ) ( text | "空" )
 *   comparator  = "<=" | "<" | "=" | "!=" | ">" | ">="
 *   sum         = [ "+" | "-" ] product { ( "+" | "-" ) product }
 *   product     = factor { ( "*" | "/" ) factor }
 *   factor      = ( "+" | "-" ) factor | number | reference | growth | function "(" sum { "," sum } ")" | "(" sum ")"
 *   reference   = place | ( "上年同期" | "上期" | "年度目标" ) "(" place ")"
 *   growth      = ( "同比" | "环比" ) "(" place ")"
 *   place       = [ table "!" ] name
 *   member      = [ "-" ] number | text | name | "空"
 *   function    = "sum" | "max" | "min" | "abs" | "round"
 */
import { mentionsName } from './names';
import { parseNumber, parseSum } from './parse-expression';
import type { Comparator, Comparison, Condition, Expression, Member, Membership, Name, Relation, RelationSyntaxError } from './syntax';
import { TokenCursor, Unexpected } from './token-cursor';
import { tokensOf } from './tokens';
import { EXTENTS } from './words';

const COMPARATORS: ReadonlySet<string> = new Set<Comparator>(['<=', '<', '=', '!=', '>', '>=']);
const CONDITION_SIGNS = new Set([...COMPARATORS, 'and', 'or', 'not', 'in', 'not-in']);

/** Never throws: a text that is no relation gives the first error in it. */
export function parseRelation(text: string): { readonly relation: Relation } | { readonly error: RelationSyntaxError } {
  try {
    return { relation: parseWhole(new TokenCursor(tokensOf(text))) };
  } catch (thrown) {
    if (thrown instanceof Unexpected) return { error: thrown.error };
    throw thrown;
  }
}

function parseWhole(cursor: TokenCursor): Relation {
  const extent = cursor.isSign(':', 1) && !cursor.peek().quoted ? EXTENTS.get(cursor.peek().text) : undefined;
  if (extent) cursor.skip(2);
  const rule = parseRule(cursor);
  const tolerance = cursor.accept('tolerance') ? parseNumber(cursor) : undefined;
  cursor.accept(';');
  if (cursor.peek().kind !== 'end') throw cursor.unexpected(tolerance ? '结尾' : '运算符、“且”、“或”或结尾');
  return { ...(extent && { extent }), ...rule, ...(tolerance && { tolerance }) };
}

function parseRule(cursor: TokenCursor): Pick<Relation, 'when' | 'claim'> {
  const worded = cursor.accept('if');
  const condition = parseCondition(cursor);
  if (worded) {
    cursor.accept(',');
    cursor.expect('then', '运算符、“且”、“或”或“则”');
    return { when: condition, claim: parseCondition(cursor) };
  }
  return cursor.accept('⇒') ? { when: condition, claim: parseCondition(cursor) } : { claim: condition };
}

function parseCondition(cursor: TokenCursor): Condition {
  return parseJoined(cursor, 'or', () => parseJoined(cursor, 'and', () => parseNegation(cursor)));
}

function parseJoined(cursor: TokenCursor, kind: 'and' | 'or', part: () => Condition): Condition {
  const conditions = [part()];
  while (cursor.isSign(kind) || (cursor.isSign(',') && cursor.isSign(kind, 1))) {
    cursor.accept(',');
    cursor.skip();
    conditions.push(part());
  }
  return conditions.length === 1 ? conditions[0]! : { kind, conditions };
}

function parseNegation(cursor: TokenCursor): Condition {
  if (cursor.accept('not')) return { kind: 'not', condition: cursor.nested(() => parseNegation(cursor)) };
  if (!cursor.isSign('(') || !opensCondition(cursor)) return parseComparison(cursor);
  cursor.skip();
  const condition = cursor.nested(() => parseCondition(cursor));
  cursor.expect(')', '运算符、“且”、“或”或“)”');
  return condition;
}

/** Whether what stands in these brackets is compared or joined, and so is no sum. */
function opensCondition(cursor: TokenCursor): boolean {
  let open = 0;
  for (let ahead = 0; ; ahead += 1) {
    const token = cursor.peek(ahead);
    if (token.kind === 'end') return false;
    if (token.kind !== 'sign') continue;
    if (token.text === '(') open += 1;
    else if (token.text === ')') open -= 1;
    else if (CONDITION_SIGNS.has(token.text)) return true;
    if (open === 0) return false;
  }
}

function parseComparison(cursor: TokenCursor): Comparison | Membership {
  const start = cursor.peek();
  const first = parseSum(cursor);
  const membership = first.kind === 'name' ? parseMembership(cursor, first) : undefined;
  if (membership) return membership;
  const operands: Expression[] = [first];
  const comparators: Comparator[] = [];
  for (let sign = cursor.peek(); sign.kind === 'sign' && COMPARATORS.has(sign.text); sign = cursor.peek()) {
    comparators.push(sign.text as Comparator);
    cursor.skip();
    operands.push(parseSum(cursor));
  }
  if (!operands.some(mentionsName)) throw cursor.unexpectedAt(start, '指标名或代码（代码写成 [901]）');
  if (comparators.length === 0) throw cursor.unexpected('运算符或“<=”、“=”等比较符号');
  return { kind: 'comparison', operands, comparators };
}

function parseMembership(cursor: TokenCursor, subject: Name): Membership | undefined {
  const answered = cursor.peek(1).kind === 'text' || cursor.isSign('blank', 1);
  if (answered && (cursor.isSign('=') || cursor.isSign('!='))) {
    const negated = cursor.isSign('!=');
    cursor.skip();
    return { kind: 'membership', subject, negated, members: [parseMember(cursor)] };
  }
  const notIn = cursor.isSign('not') && cursor.isSign('in', 1);
  if (!notIn && !cursor.isSign('in') && !cursor.isSign('not-in')) return undefined;
  const negated = notIn || cursor.isSign('not-in');
  cursor.skip(notIn ? 2 : 1);
  cursor.expect('{', '“{”');
  const members = [parseMember(cursor)];
  while (cursor.accept(',') || cursor.accept('、')) members.push(parseMember(cursor));
  cursor.expect('}', '“,”或“}”');
  return { kind: 'membership', subject, negated, members };
}

function parseMember(cursor: TokenCursor): Member {
  if (cursor.accept('blank')) return { kind: 'blank' };
  const token = cursor.peek();
  if (token.kind === 'text' || token.kind === 'name') {
    cursor.skip();
    return { kind: 'text', text: token.text };
  }
  const negative = cursor.accept('-');
  if (cursor.peek().kind !== 'number' || cursor.peek().unit) throw cursor.unexpected('数字、文字或“空”');
  const { value } = parseNumber(cursor);
  return { kind: 'number', value: negative ? value.neg() : value };
}
