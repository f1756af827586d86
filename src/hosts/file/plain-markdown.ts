/** The words of a Markdown text without its signs, line by line, so that each line stays where it was. A row of a table reads like one of a page: cells parted by tabs. */

const RULES: readonly (readonly [RegExp, string])[] = [
  [/^\s{0,3}(?:#{1,6}\s+|>\s?)+/u, ''],
  [/^(\s*)[-*+]\s+/u, '$1'],
  [/\*\*(?=\S)([^*]*[^*\s])\*\*/gu, '$1'],
  [/(?<![\p{L}\p{N}_])__(?=\S)([^_]*[^_\s])__(?![\p{L}\p{N}_])/gu, '$1'],
  [/(?<!\*)\*(?=[^\s*])([^*]*[^*\s])\*(?!\*)/gu, '$1'],
  [/!?\[([^\]]*)\]\([^)]*\)/gu, '$1'],
  [/`([^`]*)`/gu, '$1'],
  [/<\/?[a-z][^<>]{0,200}>/giu, ''],
  [/\\([\\`*_{}[\]()#+\-.!|>~])/gu, '$1'],
];

const TABLE_RULE = /^\s*\|?(?:\s*:?-+:?\s*\|)+\s*(?::?-+:?)?\s*$/u;

export function plainMarkdown(text: string): string {
  return text.split('\n').map(plainLine).join('\n');
}

function plainLine(line: string): string {
  if (TABLE_RULE.test(line) || /^\s*(?:-{3,}|\*{3,}|_{3,}|```.*)\s*$/u.test(line)) return '';
  const cells = /^\s*\|(.*)\|\s*$/u.exec(line)?.[1]?.split(/(?<!\\)\|/u).map((cell) => cell.trim()).join('\t');
  return RULES.reduce((told, [sign, plain]) => told.replace(sign, plain), cells ?? line);
}
