/**
 * What still stands in the way of handing in: certain errors, and questions without an explanation that holds. Stale and empty
 * explanations explain nothing.
 *
 *   还不能报送：错误 1 处须改正（统计表 B5）；待核实 2 处须改正，或在“审核说明”中说明（统计表 B9、B12），其中 1 处说明后数值又有变动。
 */
import type { Finding } from '../model/finding';
import { InputError } from '../model/input-error';
import type { PreparedReport } from '../report';
import { openFindings, placeText } from '../writers/audit-content';
import type { ManifestFindings } from './manifest';

const NAMED = 3;

export class HandInRefused extends InputError {}

export interface Open {
  readonly hard: readonly Finding[];
  readonly unexplained: readonly Finding[];
}

export function openOf(prepared: PreparedReport): Open {
  return { hard: openFindings(prepared, 'hard'), unexplained: openFindings(prepared, 'soft') };
}

export function countFindings({ findings, explanations }: PreparedReport): ManifestFindings {
  const soft = findings.filter(({ level }) => level === 'soft');
  return {
    hard: findings.filter(({ level }) => level === 'hard').length,
    soft: soft.length,
    explained: soft.filter(({ id }) => explanations.get(id)?.state === 'accepted').length,
  };
}

/** @throws HandInRefused */
export function refuseOpen(prepared: PreparedReport): void {
  const { hard, unexplained } = openOf(prepared);
  if (hard.length === 0 && unexplained.length === 0) return;
  const stale = unexplained.filter(({ id }) => prepared.explanations.get(id)?.state === 'stale').length;
  const clauses = [
    ...(hard.length > 0 ? [`错误 ${hard.length} 处须改正（${places(hard)}）`] : []),
    ...(unexplained.length > 0 ? [`待核实 ${unexplained.length} 处须改正，或在“审核说明”中说明（${places(unexplained)}）${stale > 0 ? `，其中 ${stale} 处说明后数值又有变动` : ''}`] : []),
  ];
  throw new HandInRefused('findings-open', `还不能报送：${clauses.join('；')}。`);
}

function places(findings: readonly Finding[]): string {
  const named = [...new Set(findings.map(({ place }) => placeText(place)))];
  return `${named.slice(0, NAMED).join('、')}${named.length > NAMED ? ' 等' : ''}`;
}
