/**
 * A count rule as a clerk writes it, and written back:
 *
 *   基层单位台账：求和 职工人数
 *   基层单位台账：计数 是否签订集体合同=是，单位性质=私营企业或外商投资企业
 *   基层单位台账：求和 集体合同覆盖职工数，条件 是否签订集体合同=是
 *   会员花名册：计数 性别=女，会籍变化类型≠转出或除名或退会
 *   某区困难职工名册：计数 困难类别=深度困难
 *
 * Several rules stand one below another or after a semicolon, the best source first.
 */
import type { CountCondition, CountRule } from '../model/count-rule';
import { plainText, withoutSpaces } from '../text/plain-text';
import { conditionText, parseCondition } from './count-condition-text';
import { unknownColumn, type CountRuleFault } from './count-rule-fault';
import { ledgerField, ledgerFieldNamed, ledgerKind, ledgerKinds, ledgerNamed, type LedgerKind } from './ledgers';

const PATTERN = '应写作“台账：求和 栏名”或“台账：计数 条件”，如 基层单位台账：计数 是否签订集体合同=是';

/** Each text a rule, or a fault. */
export function parseCountRules(text: string, kinds: readonly LedgerKind[] = ledgerKinds): readonly (CountRule | CountRuleFault)[] {
  return text.split(/[;；\n]/u).map(plainText).filter(Boolean).map((rule) => parseRule(rule, kinds));
}

/** "" where the ledger is none of the kinds. */
export function countRuleText({ ledger, measure, of, where = [] }: CountRule, kinds: readonly LedgerKind[] = ledgerKinds): string {
  const kind = ledgerKind(ledger, kinds);
  if (!kind) return '';
  const conditions = where.map((condition) => conditionText(kind, condition)).join('，');
  if (measure === 'rows') return `${kind.title}：计数${conditions === '' ? '' : ` ${conditions}`}`;
  return `${kind.title}：求和 ${(of !== undefined && ledgerField(kind, of)?.title) || of}${conditions === '' ? '' : `，条件 ${conditions}`}`;
}

function parseRule(text: string, kinds: readonly LedgerKind[]): CountRule | CountRuleFault {
  const [, name = '', body = ''] = /^([^:]+):(.*)$/u.exec(text) ?? [];
  if (name === '') return { fault: `取数“${text}”${PATTERN}` };
  const kind = ledgerNamed(name, kinds);
  if (!kind) return { fault: `台账“${name.trim()}”不认识，应为 ${kinds.map(({ title }) => title).join('、')}；本单位的名册先载入` };
  const [, word = '', rest = ''] = /^\s*(求和|合计|计数)\s*(.*)$/u.exec(body) ?? [];
  if (word === '') return { fault: `取数“${text}”${PATTERN}` };
  const pieces = rest.split(/,|且/u).map((piece) => withoutSpaces(piece).replace(/^条件:?/u, '')).filter(Boolean);
  return word === '计数' ? withConditions(kind, { ...named(kind), measure: 'rows' }, pieces) : sumRule(kind, pieces);
}

function sumRule(kind: LedgerKind, [name, ...pieces]: readonly string[]): CountRule | CountRuleFault {
  if (name === undefined) return { fault: `求和后面要写${kind.title}的栏名，如 求和 ${firstFigure(kind)}` };
  const field = ledgerFieldNamed(kind, name);
  if (!field) return { fault: unknownColumn(kind, name) };
  if (field.content !== 'number') return { fault: `${kind.title}的“${field.title}”不是数，不能求和，可以写作 计数 ${field.title}=…` };
  return withConditions(kind, { ...named(kind), measure: 'sum', of: field.id }, pieces);
}

function named(kind: LedgerKind): Pick<CountRule, 'ledger' | 'ledgerTitle'> {
  return { ledger: kind.code, ...(!ledgerKinds.includes(kind) && { ledgerTitle: kind.title }) };
}

function withConditions(kind: LedgerKind, rule: CountRule, pieces: readonly string[]): CountRule | CountRuleFault {
  const where: CountCondition[] = [];
  for (const piece of pieces) {
    const condition = parseCondition(kind, piece);
    if ('fault' in condition) return condition;
    where.push(condition);
  }
  return where.length === 0 ? rule : { ...rule, where };
}

function firstFigure(kind: LedgerKind): string {
  const [definition] = kind.definitions;
  const figure = definition?.items.find(({ indicator }) => indicator.kind === 'count')?.indicator.title;
  return figure ?? definition?.fields?.find(({ content }) => content === 'count')?.title ?? '栏名';
}
