import type { Claim } from '../../src/model/claim';
import { decimal } from '../../src/model/decimal';
import type { ReportDocument } from '../../src/model/report-document';
import { layOut } from '../../src/document/lay-out';
import { claimsWithOffsets } from '../../src/document/place-claims';

const claim: Claim = { id: 'value.members.current', operation: 'value', kind: 'count', wording: 'amount', subject: 'members', value: decimal(1206), exact: decimal(1206), decimals: 0, unit: '人', text: '1206人', cells: [], arithmetic: '' };
const report: ReportDocument = {
  kind: 'half-year',
  title: '青云镇总工会工作总结',
  signedBy: '青云镇总工会',
  omitted: [],
  blocks: [
    { kind: 'heading', level: 1, text: '一、会员发展' },
    { kind: 'paragraph', inlines: ['会员总数', claim, '，女会员另计。'] },
    { kind: 'table', caption: '主要指标', head: ['指标', '本期'], rows: [['会员', claim]] },
  ],
};

it('puts title, blocks and 落款 in order', () => {
  expect(layOut(report).map(({ kind }) => kind)).toEqual(['title', 'heading', 'paragraph', 'table', 'signature']);
  expect(layOut({ ...report, signedBy: '' }).at(-1)?.kind).toBe('table');
});

it('says where each figure stands, cells of a table counted as paragraphs', () => {
  const { paragraphs, claims } = claimsWithOffsets(report);
  expect(paragraphs).toEqual(['青云镇总工会工作总结', '一、会员发展', '会员总数1206人，女会员另计。', '主要指标', '指标', '本期', '会员', '1206人', '青云镇总工会']);
  expect(claims.map(({ paragraph, start, end }) => [paragraph, start, end])).toEqual([[2, 4, 9], [7, 0, 5]]);
});
