import { isClaim } from '../../src/model/report-document';
import { loadDefinition } from '../../src/forms/load-definition';
import { prepareReport } from '../../src/report';
import { sheetOf, workbookOf } from '../support/workbook';
import { draftReport } from '../../src/narrative/draft-report';
import { draft, preparedSheet, preparedTownship, textOfReport } from './prepared';

const FULL = [
  ['基层工会数', 62, 58, 65],
  ['新建基层工会数', 5, 3, 12],
  ['涵盖单位数', 96],
  ['建会企业数', 62, 60],
  ['职工人数', 8642, 8400],
  ['女职工人数', 3900, 3800],
  ['会员人数', 7980, 7600, 8200],
  ['女会员人数', 3512, 3400],
  ['新增会员人数', 312, 288, 500],
  ['集体合同企业数', 56, 50, 60],
  ['集体合同覆盖职工数', 7210, 6900],
  ['工资集体协商企业数', 53, 48],
  ['建立职代会制度单位数', 52, 50],
  ['女职工组织数', 58, 55],
] as const;

describe('a township half-year report', () => {
  const report = draft(preparedTownship(...FULL));
  const text = textOfReport(report);

  it('is titled with unit and period, and signed', () => {
    expect(report.title).toBe('青云镇总工会2026年上半年工作总结');
    expect(report.signedBy).toBe('青云镇总工会');
  });

  it.each([
    '截至2026年6月底，全镇共有基层工会62个，同比增长6.9%，达到年度目标的95.38%。上半年，新建基层工会5个，同比增加2个，完成年度目标的41.67%。全镇共有建会企业62家，同比增长3.3%；工会组织涵盖单位96个。',
    '会员总数7980人，同比增长5%，达到年度目标的97.32%。会员中，女会员3512人，占44.01%。',
    '建会单位职工入会率为92.34%，同比提高1.86个百分点',
    '签订集体合同的企业56家，同比增长12%，达到年度目标的93.33%；集体合同覆盖职工7210人，同比增长4.5%。',
    '建会企业集体合同签订率为90.32%，同比提高6.99个百分点。',
    '建会企业工资集体协商协议签订率为85.48%，同比提高5.48个百分点。',
    '对照年度目标，部分工作进度慢于时间进度：新建基层工会数完成41.67%，还差7个。',
    '力争到2026年底，基层工会达到65个、会员达到8200人；下半年再新建基层工会7个、新增会员188人。',
  ])('says 「%s」', (sentence) => {
    expect(text).toContain(sentence);
  });

  it('numbers the headings without a gap, left-out sections or not', () => {
    const headings = report.blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
    expect(headings).toEqual(['一、组织建设与会员发展', '二、集体协商与集体合同', '三、其他各项工作', '四、存在的不足', '五、下半年工作打算']);
  });

  it('gives the reason for each section that is left out', () => {
    expect(report.omitted.find(({ section }) => section === '金秋助学')?.reason).toBe('表中没有这方面的指标');
  });

  it('is the same again for the same workbook', () => {
    expect(draft(preparedTownship(...FULL))).toEqual(report);
  });
});

describe('what the options change', () => {
  it('takes the unit name that is given', () => {
    const report = draft(preparedTownship(...FULL), { unitName: '永宁县总工会' });
    expect(report.title).toBe('永宁县总工会2026年上半年工作总结');
    expect(textOfReport(report)).toContain('全县共有基层工会62个');
  });

  it('leaves out the sections named', () => {
    const report = draft(preparedTownship(...FULL), { leaveOut: ['bargaining'] });
    expect(textOfReport(report)).not.toContain('集体合同企业');
    expect(report.omitted).toContainEqual({ section: '集体协商与集体合同', reason: '按所选栏目未写入' });
  });

  it('says so where a half-year form is asked for a year', () => {
    const report = draft(preparedTownship(...FULL), { kind: 'annual' });
    expect(report.title).toBe('青云镇总工会2026年上半年工作总结');
    expect(report.notices).toEqual(['表中的数字是2026年上半年的，文稿按2026年上半年起草，不是全年的总结。']);
  });

  it('makes a plan of what the targets still ask for', () => {
    const report = draft(preparedTownship(...FULL), { kind: 'plan' });
    expect(report.title).toBe('青云镇总工会2026年下半年工作计划');
    expect(textOfReport(report)).toContain('力争到2026年底，签订集体合同的企业达到60家。');
    expect(textOfReport(report)).toContain('下半年再新建基层工会7个、新增会员188人。');
  });
});

describe('figures that cannot be told', () => {
  it('keeps silent on blanks, dashes and words, and says why', () => {
    const report = draft(preparedTownship(...FULL, ['工会干部培训期数', null], ['工会干部培训人数', '—'], ['工会干部培训天数', '若干']));
    expect(textOfReport(report)).not.toContain('培训工会干部');
    expect(report.omitted).toContainEqual({ section: '工会干部培训', reason: '表中“工会干部培训期数”、“工会干部培训人数”、“工会干部培训天数”未填数或不是数字' });
  });

  it('tells digits that are stored as text', () => {
    expect(textOfReport(draft(preparedTownship(...FULL, ['工会干部培训人数', '186'])))).toContain('培训工会干部186人');
  });

  it('keeps a figure that failed a check out until it is mended', () => {
    const report = draft(preparedTownship(...FULL.map((line) => (line[0] === '女会员人数' ? ['女会员人数', 8512, 3400] : line))));
    expect(textOfReport(report)).not.toContain('8512');
    expect(report.omitted.find(({ section }) => section === '有差错的数字')?.reason).toContain('未通过校验');
  });

  it('has nothing but a title where no figure is there', () => {
    const report = draft(preparedTownship(['基层工会数', null], ['会员人数', null], ['职工人数', null]));
    expect(report.blocks).toEqual([]);
    expect(report.omitted.length).toBeGreaterThan(10);
  });

  it('tells a zero only where it is news', () => {
    const text = textOfReport(draft(preparedTownship(...FULL, ['劳动争议案件受理数', 4, 6], ['建会企业欠薪纠纷数', 0], ['法律援助案件数', 0])));
    expect(text).toContain('受理劳动争议案件4件，同比减少2件；建会企业未发生欠薪纠纷。');
    expect(text).not.toMatch(/[^\d.]0[件家人]/u);
  });
});

describe('round words, where they are asked for', () => {
  const lines = [...FULL, ['宣传资料发放份数', 5236], ['职工培训人次', 1500], ['职工培训人数', 1246]] as const;

  it('tells leaflets as 「5200余份」, keeps the exact figure, and leaves round and exact counts alone', () => {
    const report = draft(preparedTownship(...lines), { approximate: true });
    expect(textOfReport(report)).toContain('发放宣传资料5200余份');
    expect(textOfReport(report)).toContain('培训职工1246人，累计参训1500人次');
    const claim = report.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines.filter(isClaim) : [])).find(({ subject }) => subject === 'leaflets');
    expect([claim?.value.toFixed(), claim?.exact.toFixed(), claim?.about]).toEqual(['5200', '5236', '余']);
  });

  it('tells every figure exactly otherwise', () => {
    expect(textOfReport(draft(preparedTownship(...lines)))).toContain('发放宣传资料5236份');
  });
});

describe('a school', () => {
  const text = textOfReport(
    draft(preparedSheet([['工会工作统计表'], ['填报单位：平川县第一中学工会', '', '报告期：2026年'], ['指标', '计量单位', '本期', '上年同期', '年度目标'], ['职工人数', '人', 186, 180], ['会员人数', '人', 186, 180], ['职代会召开次数', '次', 2, 2, 2], ['厂务（校务）公开栏数', '处', 3, 2], ['职工培训期数', '期', 4, 3, 4], ['行政拨款额', '元', 40_000]]), { kind: 'annual' }),
  );

  it.each(['一、民主管理', '全年，召开教代会2次，同比持平，完成年度目标的100%；设立校务公开栏3处。', '截至年底，全校共有教职工186人；', '教职工入会率为100%。', '宣传教育与教职工素质建设', '为全校改革发展稳定'])('says 「%s」', (words) => {
    expect(text).toContain(words);
  });

  it.each(['厂务公开', '职代会', '建会单位'])('does not say 「%s」', (words) => {
    expect(text).not.toContain(words);
  });
});

it('tells the figures of a form of the office’s own by their titles', () => {
  const definition = loadDefinition(JSON.stringify({ code: 'own', title: '某区工会服务站统计表', periods: ['current', 'samePeriodLastYear'], items: [{ name: '服务站数', unit: '个' }, { name: '走访新业态站点数', unit: '个' }, { name: '站点服务人次', unit: '人次' }] }), '某区.json');
  const workbook = workbookOf(sheetOf('表', [['某区工会服务站统计表'], ['填报单位：云溪区总工会', '', '报告期：2026年上半年'], ['指标', '本期', '上年同期'], ['服务站数', 12, 10], ['走访新业态站点数', 36, 30], ['站点服务人次', 900, 720]]));
  expect(textOfReport(draft(prepareReport(workbook, { definitions: [definition] })))).toContain('上半年，服务站12个，同比增加2个；走访新业态站点36个，同比增加6个；站点服务900人次，同比增长25%。');
});

describe('other forms', () => {
  const years = (...heads: readonly number[]) => [
    ['工会基本情况'],
    ['', '', '', '单位：个、万人'],
    ['指标', ...heads.map((year) => `${year}年`)],
    ['基层工会数（个）', 198_000, 213_684, 224_605].slice(0, heads.length + 1),
    ['职工人数（万人）', 920.11, 937.31, 1017.65].slice(0, heads.length + 1),
    ['会员人数（万人）', 900.02, 924.16, 1002.25].slice(0, heads.length + 1),
  ];

  it('takes the latest year for the present and the year before it for last year', () => {
    const text = textOfReport(draft(preparedSheet(years(2001, 2004, 2005)), { kind: 'annual' }));
    expect(text).toContain('截至2005年底');
    expect(text).toContain('会员总数1002.25万人，同比增长8.45%');
  });

  it('compares with no other year than the one before', () => {
    const text = textOfReport(draft(preparedSheet(years(2001, 2003, 2005)), { kind: 'annual' }));
    expect(text).toContain('会员总数1002.25万人');
    expect(text).not.toContain('同比');
  });

  const ledger = (...lines: readonly (readonly (string | number)[])[]) => [['基层单位台账'], ['填报单位：云溪区总工会', '', '报告期：2026年上半年'], ['单位名称', '职工人数', '女职工人数', '会员人数'], ...lines];

  it('tells the total row of a ledger', () => {
    const report = draft(preparedSheet(ledger(['甲公司', 100, 40, 90], ['乙公司', 50, 20, 45], ['合计', 150, 60, 135])));
    expect(textOfReport(report)).toContain('全区建会单位共有职工150人，其中女职工60人；会员总数135人。');
  });

  it('adds the units up where there is no total row, and holds every cell', () => {
    const report = draft(preparedSheet(ledger(['甲公司', 100, 40, 90], ['乙公司', 50, 20, 45], ['丙公司', 30, 9, 28])));
    const claim = report.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines : [])).find((inline) => isClaim(inline) && inline.subject === 'members');
    expect(claim).toMatchObject({ operation: 'sum', text: '163人', arithmetic: '会员人数：3个单位合计' });
    expect(claim && isClaim(claim) && claim.cells.length).toBe(3);
  });

  it('drafts nothing from no forms at all, without throwing', () => {
    const empty = { forms: [], findings: [], rates: [] };
    expect(draftReport(empty, { kind: 'annual' })).toMatchObject({ title: '年度工会工作总结', blocks: [] });
  });
});
