import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureNames } from '../../src/document/named-figures';
import { everyFigure } from '../../src/document/every-figure';
import { prepareReport, type PreparedReport } from '../../src/report';
import { refreshDocx, type RefreshResult } from '../../src/writers/refresh/refresh-docx';
import { fillTemplate } from '../../src/writers/template/fill-template';
import { templateClaims } from '../../src/writers/template/template-claims';
import { paragraphsOf } from '../support/clerks-report';
import { savedByLibreOffice } from '../support/libre-office';
import { templateDocx } from '../support/template-docx';
import { sheetOf, workbookOf } from '../support/workbook';

const FIXTURE = join(__dirname, 'fixtures/filled-template-saved-by-libreoffice.docx');

const ledger = (members: number, women: number | null): PreparedReport =>
  prepareReport(workbookOf(sheetOf('基层台账', [
    ['云溪区总工会基层单位台账（2026年上半年）'],
    ['单位名称', '职工人数', '女职工人数', '会员人数', '女会员人数'],
    ['甲厂工会', 1200, 500, 1150, 480],
    ['乙校工会', 300, 180, members, women],
    ['合计', 1500, 680, 1150 + members, women === null ? null : 480 + women],
  ])));

const filled = async (): Promise<Uint8Array> => {
  const prepared = ledger(296, null);
  const template = templateDocx(['会员{会员人数}人，入会率{职工入会率}，以{会员人数|万人}计。', '{#单位}', '{单位名称}会员{会员人数}，女会员{女会员人数}，占{女会员人数.占会员人数}。', '{/单位}']);
  return (await fillTemplate(template, prepared, { names: figureNames(prepared), unitName: '云溪区总工会', periodText: '2026年上半年' })).bytes;
};

const refreshed = (docx: Uint8Array, prepared: PreparedReport): RefreshResult => refreshDocx(docx, everyFigure(prepared), (ids) => templateClaims(prepared, ids));

it('brings a filled template up to date, fills its holes and leaves the rest', async () => {
  const result = refreshed(await filled(), ledger(290, 170));
  expect(paragraphsOf(result.bytes)).toEqual(['会员1440人，入会率96.00%，以0.14万人计。', '甲厂工会会员1150人，女会员480人，占41.74%。', '乙校工会会员290人，女会员170人，占58.62%。'].map((text) => text.replace('96.00%', '96%')));
  expect(result.missing).toEqual([]);
  expect(result.overtyped).toEqual([]);
});

it('tells a figure whose unit has gone from the ledger', async () => {
  const prepared = prepareReport(workbookOf(sheetOf('基层台账', [['单位名称', '职工人数', '女职工人数', '会员人数', '女会员人数'], ['甲厂工会', 1200, 500, 1150, 480], ['丙局工会', 80, 30, 80, 30], ['合计', 1280, 530, 1230, 510]])));
  const { missing } = refreshed(await filled(), prepared);
  expect(missing.map(({ id }) => id)).toEqual(['乙校工会/会员人数', '乙校工会/女会员人数', '乙校工会/女会员人数.占会员人数']);
});

it('points at what a template told as lacking, once nothing lacks', async () => {
  const form = (now: number): PreparedReport => prepareReport(workbookOf(sheetOf('镇统计', [['青云镇工会工作统计表（2026年上半年）'], ['项目', '年度目标', '本期'], ['会员人数', 11500, now], ['女会员人数', null, 4813], ['职工人数', null, 11862]])));
  const before = form(11318);
  const docx = (await fillTemplate(templateDocx(['会员离目标还差{会员人数.差额}。']), before, { names: figureNames(before), unitName: '', periodText: '' })).bytes;
  const { untrue, missing } = refreshed(docx, form(11600));
  expect([untrue.map(({ words, reason }) => [words, reason]), missing]).toEqual([[['会员离目标还差182人。', 'target-met']], []]);
});

it('finds the figures again after LibreOffice has dropped their ids', async () => {
  if (process.env['UPDATE_FIXTURES']) writeFileSync(FIXTURE, savedByLibreOffice(await filled()));
  const result = refreshed(readFileSync(FIXTURE), ledger(290, 170));
  expect(paragraphsOf(result.bytes)[0]).toMatch(/^会员1440人，入会率96%，以0.14万人计。/u);
  expect(paragraphsOf(result.bytes)[2]).toMatch(/^乙校工会会员290人，女会员170人/u);
});
