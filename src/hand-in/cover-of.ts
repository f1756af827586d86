/** What the cover of a hand-in says, from its manifest. */
import type { Cover } from '../writers/cover-content';
import { forcedNotes } from './forced';
import { FILE_NAMES, FILE_TITLES, type ManifestBody } from './manifest';

const GENERAL_TITLE = '工会统计报表';

export function coverOf(body: ManifestBody, code: string): Cover {
  const { unit, period, forms, files, findings, forced } = body;
  const titles = [...new Set(forms.map(({ title }) => title))];
  return {
    title: titles.length === 1 ? titles[0]! : GENERAL_TITLE,
    period,
    unit,
    code,
    forms: forms.map(({ title, period: own = '', records, figures }) => ({ title, period: own, content: records === undefined ? `${figures.filter(({ value }) => value !== null).length} 个数` : `${records} 条记录` })),
    result: resultOf(findings),
    notes: forcedNotes(forced, findings),
    files: [...files.map(({ name, title }) => ({ name, title })), { name: FILE_NAMES.manifest, title: FILE_TITLES.manifest }],
  };
}

/** 错误 0 处；待核实 2 处，均已说明。 */
function resultOf({ hard, soft, explained }: ManifestBody['findings']): string {
  const answered = explained === soft ? '均已说明' : `已说明 ${explained} 处`;
  return `错误 ${hard} 处；待核实 ${soft} 处${soft === 0 ? '' : `，${answered}`}。`;
}
