/** What a finding does to the report: wrong and implausible figures stay out with their reason, other open questions are said aloud. */
import { prepareReport, type PreparedReport } from '../../src/report';
import { sheetOf, workbookOf } from '../support/workbook';
import { draft, preparedTownship, textOfReport, type Line } from './prepared';

const AID: readonly Line[] = [['送温暖资金筹集额（元）', 12.86, 119_500, 200_000], ['慰问金发放额（元）', 86_400, 80_000], ['帮扶资金发放额（元）', 112_000, 104_500]];

function explained(prepared: PreparedReport): PreparedReport {
  const explanations = new Map(prepared.findings.map((finding) => [finding.id, { state: 'accepted' as const, explanation: { about: { sheet: '', address: '', subject: finding.subject, actual: '', question: '' }, reasonCode: 'other' as never, text: '', claimed: [], boundTo: [] } }]));
  return { ...prepared, explanations };
}

describe('a figure that may be in another unit', () => {
  const prepared = preparedTownship(...AID);
  const report = draft(prepared);

  it('is not told, and the reason names its cell and what is asked', () => {
    expect(textOfReport(report)).not.toMatch(/12\.86|筹集送温暖资金|100\.0%|完成0/u);
    expect(report.omitted[0]).toEqual({
      section: '待核实的数字',
      reason: expect.stringMatching(/^[A-Z]+\d+：「送温暖资金筹集额」为 12\.86元，.*可能混用了计量单位.*有关数字没有写入/u) as string,
    });
  });

  it('leaves the other sums of its paragraph in 万元', () => {
    expect(textOfReport(report)).toContain('发放慰问金8.64万元');
  });

  it('is told once it is explained, and no fall of less than everything is printed as one', () => {
    const text = textOfReport(draft(explained(prepared)));
    expect(text).toContain('同比下降99.99%，完成年度目标的0.01%');
    expect(text).not.toMatch(/下降100(?:\.0+)?%|完成年度目标的0(?:\.0+)?%/u);
  });
});

it('tells no total of units of which one is of an implausible size', () => {
  const units = Array.from({ length: 9 }, (_, at) => [`单位${'甲乙丙丁戊己庚辛壬'[at]!}`, 100 + at, at === 4 ? 9_500 : 92 + at] as const);
  const members = units.reduce((total, [, , each]) => total + each, 0);
  const sheet = (rows: readonly (readonly (string | number)[])[]) => prepareReport(workbookOf(sheetOf('台账', [['云溪区总工会工会统计台账（2026年上半年）'], ['单位', '职工人数', '会员人数'], ...rows])));
  const prepared = sheet([...units, ['合计', 936, members]]);
  expect(prepared.findings.length).toBeGreaterThan(0);
  expect(textOfReport(draft(prepared))).not.toContain(String(members));
});

it('says which told figures still wait for an explanation', () => {
  const prepared = preparedTownship(['基层工会数', 12], ['建会企业数', 20], ['集体合同企业数', 10], ['工资集体协商企业数', 14]);
  const open = prepared.findings.filter(({ level }) => level === 'soft');
  expect(open.length).toBeGreaterThan(0);
  expect(textOfReport(draft(prepared))).toContain('开展工资集体协商的企业14家');
  expect(draft(prepared).notices?.join()).toMatch(/^[A-Z]+\d+.*有待核实的问题，还没有说明；数字已按表写入/u);
  expect(draft(explained(prepared)).notices).toBeUndefined();
});
