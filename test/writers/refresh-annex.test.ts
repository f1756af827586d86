/** The annex after the sheet has changed: its table and chart follow, also after LibreOffice has saved the document, or are pointed at. */
import { unzipSync } from 'fflate';
import { withAnnex } from '../../src/document/annex';
import { everyFigure } from '../../src/document/every-figure';
import type { PreparedReport } from '../../src/report';
import { writeDocx } from '../../src/writers/docx';
import { xmlOf } from '../../src/writers/package/docx-package';
import { refreshDocx, type RefreshResult } from '../../src/writers/refresh/refresh-docx';
import { draft, preparedTownship, type Line } from '../narrative/prepared';
import { paragraphsOf } from '../support/clerks-report';
import { hasLibreOffice, savedByLibreOffice } from '../support/libre-office';

const LINES: readonly Line[] = [['基层工会数', 62, 58], ['建会企业数', 62, 60], ['签订集体合同企业数', 50, 45], ['职工人数', 8642, 8500], ['女职工人数', 3900, 3800], ['会员人数', 7980, 7800], ['女会员人数', 3512, 3400]];
const sheet = (...changed: readonly Line[]): PreparedReport => preparedTownship(...LINES.map((line) => changed.find(([title]) => title === line[0]) ?? line));
const written = async (prepared = sheet()): Promise<Uint8Array> => writeDocx(withAnnex(draft(prepared), prepared));
const refreshed = (docx: Uint8Array, now: PreparedReport): RefreshResult => refreshDocx(docx, everyFigure(now));

const chart = (docx: Uint8Array): string => xmlOf(unzipSync(docx)['word/charts/chart1.xml']!);
/** Of the first series. */
const drawn = (docx: Uint8Array): readonly string[] => [.../<c:val>.*?<\/c:val>/su.exec(chart(docx))![0].matchAll(/<c:v>([^<]*)/gu)].map(([, value]) => value!);
const behind = (docx: Uint8Array): readonly string[] => {
  const book = unzipSync(docx)['word/embeddings/Microsoft_Excel_Worksheet1.xlsx']!;
  return [...xmlOf(unzipSync(book)['xl/worksheets/sheet1.xml']!).matchAll(/<c r="B\d+"><v>([^<]*)/gu)].map(([, value]) => value!);
};

const NOW = sheet(['会员人数', 8100, 7800]);

const documents: readonly (readonly [string, (docx: Uint8Array) => Uint8Array])[] = [
  ['as it was written', (docx) => docx],
  ...(hasLibreOffice() ? [['saved by LibreOffice in between', savedByLibreOffice] as const] : []),
];

describe.each(documents)('an annex %s', (_, through) => {
  it('has the table and the chart of the sheet as it is now, and the workbook behind the chart', async () => {
    const result = refreshed(through(await written()), NOW);
    const fresh = await written(NOW);
    expect(drawn(result.bytes)).toEqual(drawn(fresh));
    expect(behind(result.bytes)).toEqual(drawn(fresh));
    const table = (docx: Uint8Array): readonly string[] => paragraphsOf(docx).slice(paragraphsOf(docx).indexOf('指标'), -1);
    expect(table(result.bytes)).toEqual(table(fresh));
    expect(result.untrue.map(({ words, reason }) => [words, reason])).toContainEqual(['图1　主要比率与上年同期（因四舍五入，同比与两期之差略有出入）', 'caption-changed']);
    expect(result.changed.filter(({ id }) => id?.startsWith('chart:')).map(({ from, to, paragraph }) => [from, to, paragraph])).toEqual([['92.34', '93.73', '图中“职工入会率”的“本期”']]);
    expect(result.untrue.filter(({ reason }) => reason === 'chart-stale')).toEqual([]);
  });

  it('is left to the byte where nothing has changed', async () => {
    const docx = through(await written());
    expect(refreshed(docx, sheet()).bytes).toBe(docx);
  });
});

it('points at a table that has no place for a rate that can be told now', async () => {
  const before = sheet(['签订集体合同企业数', null, null]);
  const { untrue } = refreshed(await written(before), sheet());
  expect(untrue.filter(({ reason }) => reason === 'table-lacks').map(({ words }) => words)).toEqual(['集体合同企业数 50 ÷ 建会企业数 62']);
});

it('leaves a chart of the clerk’s own', async () => {
  const parts = await written();
  const own = refreshDocx(parts, everyFigure(NOW).filter((figure) => figure.kind === 'refuted' || figure.kind === 'plain' || !figure.id.startsWith('chart:')));
  expect(drawn(own.bytes)).toEqual(drawn(parts));
  expect(own.untrue.map(({ reason }) => reason)).toContain('chart-stale');
});
