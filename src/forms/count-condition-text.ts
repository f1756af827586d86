/** One condition of a count rule as a clerk writes it: 是否签订集体合同=是, 性别=女, 单位性质≠机关或事业, 职工人数>=100, 建会时间在报告期内. */
import type { CountCondition } from '../model/count-rule';
import type { CodeList } from '../model/code-list';
import { findCode } from './find-code';
import { ledgerField, ledgerFieldNamed, type ColumnContent, type LedgerField, type LedgerKind } from './ledgers';
import { unknownColumn, type CountRuleFault } from './count-rule-fault';

const PATTERN = '应写作 栏名=是、栏名=甲或乙、栏名≠甲、栏名>=100、栏名已填、栏名在报告期内、栏名不晚于报告期末、栏名不早于报告期末';

/** What may be asked after the name of a column, and of what. */
const ENDINGS: readonly { readonly words: RegExp; readonly content?: ColumnContent; readonly condition: (column: string) => CountCondition }[] = [
  { words: /^(.+)在报告期内$/u, content: 'date', condition: (column) => ({ column, during: 'period' }) },
  { words: /^(.+)不晚于报告期末$/u, content: 'date', condition: (column) => ({ column, until: 'period-end' }) },
  { words: /^(.+)不早于报告期末$/u, content: 'date', condition: (column) => ({ column, from: 'period-end' }) },
  { words: /^(.+?)(?:已填|不为空)$/u, condition: (column) => ({ column, isFilled: true }) },
];

export function conditionText(kind: LedgerKind, condition: CountCondition): string {
  const field = ledgerField(kind, condition.column);
  const title = field?.title ?? condition.column;
  const listed = (words: readonly string[]): string => words.map((word) => field?.codeList?.entries.find(({ code }) => code === word)?.name ?? word).join('或');
  if ('is' in condition) return `${title}=${condition.is === 'yes' ? '是' : '否'}`;
  if ('oneOf' in condition) return `${title}=${listed(condition.oneOf)}`;
  if ('noneOf' in condition) return `${title}≠${listed(condition.noneOf)}`;
  if ('atLeast' in condition) return `${title}>=${condition.atLeast}`;
  if ('isFilled' in condition) return `${title}已填`;
  if ('during' in condition) return `${title}在报告期内`;
  return 'until' in condition ? `${title}不晚于报告期末` : `${title}不早于报告期末`;
}

/** @param text without spaces, half-width */
export function parseCondition(kind: LedgerKind, text: string): CountCondition | CountRuleFault {
  for (const { words, content, condition } of ENDINGS) {
    const name = words.exec(text)?.[1];
    const field = name === undefined ? undefined : ledgerFieldNamed(kind, name);
    if (name === undefined) continue;
    if (!field) return { fault: unknownColumn(kind, name) };
    if (content !== undefined && field.content !== content) return { fault: `${kind.title}的“${field.title}”不是日期，不能与报告期比较` };
    return condition(field.id);
  }
  const [, name, sign, value] = /^(.+?)(=|≠|<>|!=|>=|≥)(.+)$/u.exec(text) ?? [];
  if (name === undefined || sign === undefined || value === undefined) return { fault: `条件“${text}”${PATTERN}` };
  const field = ledgerFieldNamed(kind, name);
  if (!field) return { fault: unknownColumn(kind, name) };
  if (sign === '>=' || sign === '≥') return atLeast(kind, field, value);
  return sign === '=' ? answered(field, value.split('或')) : excluded(field, value.split('或'));
}

function atLeast({ title }: LedgerKind, field: LedgerField, value: string): CountCondition | CountRuleFault {
  const number = Number(value);
  if (field.content !== 'number') return { fault: `${title}的“${field.title}”不是数，不能用 >=` };
  return Number.isFinite(number) ? { column: field.id, atLeast: number } : { fault: `“${field.title}>=”后面应为数，实际是“${value}”` };
}

function answered({ id, title, content, codeList }: LedgerField, words: readonly string[]): CountCondition | CountRuleFault {
  if (content !== 'yes-no') return withCodes(codeList, words, (oneOf) => ({ column: id, oneOf }));
  const [word] = words;
  if (words.length === 1 && (word === '是' || word === '否')) return { column: id, is: word === '是' ? 'yes' : 'no' };
  return { fault: `“${title}=”后面应为 是 或 否，实际是“${words.join('或')}”` };
}

function excluded({ id, title, content, codeList }: LedgerField, words: readonly string[]): CountCondition | CountRuleFault {
  if (content === 'yes-no') return { fault: `“${title}”的条件应写作 ${title}=是 或 ${title}=否` };
  return withCodes(codeList, words, (noneOf) => ({ column: id, noneOf }));
}

function withCodes(list: CodeList | undefined, words: readonly string[], condition: (codes: readonly string[]) => CountCondition): CountCondition | CountRuleFault {
  if (!list) return condition(words);
  const codes: string[] = [];
  for (const word of words) {
    const found = findCode(list, word);
    if (!('entry' in found)) return { fault: `${list.title}“${word}”不认识，应为 ${(found.near.length > 0 ? found.near : list.entries.slice(0, 6)).map(({ name }) => name).join('、')}${found.near.length > 0 ? '' : ' 等'}` };
    codes.push(found.entry.code);
  }
  return condition(codes);
}
