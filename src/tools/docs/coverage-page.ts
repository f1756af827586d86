/** docs/checks-coverage.md: every known check of the field, and what covers it here. */
import type { AnyCheck } from '../../checks/check';
import type { FormDefinition } from '../../model/form';
import type { RateDefinition } from '../../model/rate';
import { KNOWN_CHECKS, type Cover, type KnownCheck } from './coverage-data';
import { tableRow } from './table-row';

export interface Coverage {
  readonly checks: readonly AnyCheck[];
  readonly forms: readonly FormDefinition[];
  readonly rates: readonly RateDefinition[];
}

export function coveragePage(coverage: Coverage): string {
  const counts = { covered: KNOWN_CHECKS.filter(isCovered).length, written: KNOWN_CHECKS.filter(isWritten).length };
  const groups = new Map<string, KnownCheck[]>();
  for (const known of KNOWN_CHECKS) groups.set(known.form, [...(groups.get(known.form) ?? []), known]);
  return [
    '# 校验的覆盖',
    '',
    '<!-- 由 npm run docs 生成，请勿手改。 -->',
    '',
    `收集到的校验共 ${KNOWN_CHECKS.length} 条，来自填表说明、导入模板、年鉴和考核办法。`,
    `其中 ${counts.covered} 条由内置的校验、关系或比率覆盖；${counts.written} 条所在的表没有内置，载入本单位表式时照“可写”栏写成审核关系即可；`,
    `${KNOWN_CHECKS.length - counts.covered - counts.written} 条不校验，原因写在表中。`,
    '',
    ...[...groups].flatMap(([form, known]) => [
      `## ${form}`,
      '',
      tableRow(['编号', '校验', '由什么覆盖']),
      tableRow(['---', '---', '---']),
      ...known.map(({ id, expression, covers }) => tableRow([id, expression, covers.map((cover) => coverText(cover, coverage)).join('；')])),
      '',
    ]),
  ].join('\n');
}

function isCovered({ covers }: KnownCheck): boolean {
  return covers.some((cover) => 'check' in cover || 'relation' in cover || 'part' in cover || 'rate' in cover);
}

function isWritten(known: KnownCheck): boolean {
  return !isCovered(known) && known.covers.some((cover) => 'written' in cover);
}

/** @throws Error for a cover that does not exist */
export function coverText(cover: Cover, { checks, forms, rates }: Coverage): string {
  if ('because' in cover) return `不校验：${cover.because}`;
  if ('written' in cover) return `可写 \`${cover.written}\``;
  if ('rate' in cover) return `比率 ${found(rates, ({ id }) => id === cover.rate, cover.rate).title}`;
  if ('check' in cover) return `校验项目 [${found(checks, ({ id }) => id === cover.check, cover.check).title.zh}](checks.md)${placeText(cover.at, forms)}`;
  const [code, name = ''] = ('part' in cover ? cover.part : cover.relation).split('/');
  const form = found(forms, (each) => each.code === code, code ?? '');
  if ('relation' in cover) return `${form.title}：\`${found(form.relations, ({ id }) => id === name, cover.relation).text}\``;
  const item = found(form.items, ({ indicator, partOf }) => indicator.id === name && partOf !== undefined, cover.part);
  const whole = found(form.items, ({ indicator }) => indicator.id === item.partOf, cover.part);
  return `${form.title}：${item.indicator.title}是${whole.indicator.title}的其中项`;
}

function placeText(at: string | undefined, forms: readonly FormDefinition[]): string {
  if (at === undefined) return '';
  const [code, field] = at.split('/');
  const form = found(forms, (each) => each.code === code, at);
  return field === undefined ? `（${form.title}）` : `（${form.title}：${found(form.fields ?? [], ({ id }) => id === field, at).title}）`;
}

function found<T>(all: readonly T[], is: (each: T) => boolean, name: string): T {
  const one = all.find(is);
  if (one === undefined) throw new Error(`nothing is called ${name}`);
  return one;
}
