import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withAnnex } from '../../src/document/annex';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import type { Block } from '../../src/model/report-document';
import { prepareReport } from '../../src/report';
import { draft, preparedTownship } from '../narrative/prepared';

const kinds = (blocks: readonly Block[] = []) => blocks.map(({ kind }) => kind);
const chartIn = (blocks: readonly Block[] = []) => blocks.flatMap((block) => (block.kind === 'chart' ? [block] : []))[0]!;

describe('of many rates', () => {
  const annexOf = async () => {
    const name = 'qingyun-2026-first-half.xlsx';
    const prepared = prepareReport(await readXlsx(readFileSync(join(__dirname, '../../examples', name)), { fileName: name }));
    return withAnnex(draft(prepared), prepared).annex?.blocks ?? [];
  };

  it('draws the eight that have changed most, and says so', async () => {
    const blocks = await annexOf();
    const chart = chartIn(blocks);
    expect(chart.caption).toContain('图1　同比变化最大的8项比率');
    expect(chart.categories).toHaveLength(8);
    const table = blocks[0]!;
    const rows = table.kind === 'table' ? table.rows : [];
    expect(rows.length).toBeGreaterThan(8);
    const changes = new Map(rows.map((row) => [row[0] as string, Math.abs(Number(/[\d.]+/u.exec(JSON.stringify((row.at(-1) as { text?: string }).text ?? '0'))?.[0] ?? 0))]));
    const drawn = chart.categories.map(({ name }) => [...changes].find(([title]) => title.startsWith(name))![1]);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual([...changes.values()].sort((a, b) => b - a)[8]!);
  });

  it('says that points come from the exact rates, where the printed ones differ by another number', async () => {
    expect(chartIn(await annexOf()).caption).toContain('（因四舍五入，同比与两期之差略有出入）');
  });
});

it('draws all of few rates, without last year where there is none', () => {
  const prepared = preparedTownship(['职工人数', 1000], ['会员人数', 900]);
  const { annex } = withAnnex(draft(prepared), prepared);
  expect(chartIn(annex?.blocks)).toMatchObject({ caption: '图1　主要比率', series: ['本期'] });
  expect(kinds(annex?.blocks)).toEqual(['table', 'chart']);
});

it('needs no word on rounding where the points are the difference of what is printed', () => {
  const prepared = preparedTownship(['职工人数', 1000, 1000], ['会员人数', 900, 890]);
  expect(chartIn(withAnnex(draft(prepared), prepared).annex?.blocks).caption).toBe('图1　主要比率与上年同期');
});
