/** The one sentence a clerk reads about a relation that cannot be understood: 第1行第8列：此处应为数字、指标名或“(”，实际是“=”. */
import type { RelationSyntaxError } from './syntax';
import type { Token } from './tokens';

export function syntaxError(expected: string, actual: Token, before: Token): RelationSyntaxError {
  const { line, column } = actual;
  if (actual.kind === 'unclosed') {
    const closing = `与“${actual.printed}”成对的“${actual.text}”`;
    return { line, column, expected: closing, message: `第${line}行第${column}列：缺少${closing}` };
  }
  const found = actual.kind === 'end' ? '实际已到结尾' : `实际是“${shortened(actual.printed)}”`;
  const hint = splitsName(actual, before) ? '；名称中有括号等符号时，写成「名称」' : '';
  return { line, column, expected, message: `第${line}行第${column}列：此处应为${expected}，${found}${hint}` };
}

/** 职(教)代会召开次数 without quotes breaks at its bracket. */
function splitsName(actual: Token, before: Token): boolean {
  return before !== actual && before.kind === 'name' && !before.quoted && ['(', ':', '、', '·'].includes(actual.text);
}

function shortened(printed: string): string {
  const signs = Array.from(printed.replace(/\s+/gu, ' '));
  return signs.length > 20 ? `${signs.slice(0, 20).join('')}…` : signs.join('');
}
