/** A map of blind spots as a page: per form the share of slips noticed, then the indicators that nothing guards. */
import { tableRow } from '../docs/table-row';
import type { FormMap, Tally } from './map';
import { SLIP_KINDS, SLIP_NAMES, type SlipKind } from './slip';

export function mapText(maps: readonly FormMap[]): string {
  return [
    tableRow(['报表', '单元格', ...SLIP_KINDS.map((kind) => SLIP_NAMES[kind]), '合计']),
    tableRow(['---', '---:', ...SLIP_KINDS.map(() => '---:'), '---:']),
    ...maps.map(({ title, cells, byKind }) => tableRow([title, String(cells), ...SLIP_KINDS.map((kind) => share(byKind[kind])), share(allOf(byKind))])),
    '',
    ...maps.flatMap(formText),
  ].join('\n');
}

/** 92%（81%）: noticed at all, and of those tried, as errors. */
export function share({ tried, hard, doubted }: Tally): string {
  if (tried === 0) return '—';
  const percent = (part: number): string => `${Math.round((100 * part) / tried)}%`;
  return `${percent(hard + doubted)}（${percent(hard)}）`;
}

export function allOf(byKind: Readonly<Record<SlipKind, Tally>>): Tally {
  const sum = (key: keyof Tally): number => SLIP_KINDS.reduce((total, kind) => total + byKind[kind][key], 0);
  return { tried: sum('tried'), hard: sum('hard'), doubted: sum('doubted') };
}

function formText({ title, indicators }: FormMap): readonly string[] {
  const blind = indicators.filter(({ byKind }) => seen(allOf(byKind)) === 0).map((indicator) => indicator.title);
  const partly = indicators
    .filter(({ byKind }) => seen(allOf(byKind)) > 0)
    .map((indicator) => ({ title: indicator.title, kinds: SLIP_KINDS.filter((kind) => indicator.byKind[kind].tried > 0 && seen(indicator.byKind[kind]) === 0) }))
    .filter(({ kinds }) => kinds.length > 0);
  return [
    `## ${title}`,
    '',
    blind.length === 0 ? '每个指标都有校验看守。' : `没有任何校验看守的指标（${blind.length} 个）：${blind.join('、')}。`,
    '',
    ...(partly.length > 0 ? [tableRow(['指标', '察觉不到的改动']), tableRow(['---', '---']), ...partly.map((each) => tableRow([each.title, each.kinds.map((kind) => SLIP_NAMES[kind]).join('、')])), ''] : []),
  ];
}

function seen({ hard, doubted }: Tally): number {
  return hard + doubted;
}
