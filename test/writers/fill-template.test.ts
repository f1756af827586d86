import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { figureNames } from '../../src/document/named-figures';
import { indicators } from '../../src/forms/indicators/index';
import { sharedRates } from '../../src/rates/definitions/index';
import { prepareReport } from '../../src/report';
import { xmlOf } from '../../src/writers/package/docx-package';
import { fillTemplate, type FilledTemplate } from '../../src/writers/template/fill-template';
import { TemplateFaulty, faultText } from '../../src/writers/template/template-fault';
import { paragraphsOf } from '../support/clerks-report';
import { savedByLibreOffice, hasLibreOffice } from '../support/libre-office';
import { templateDocx, type TemplatePart } from '../support/template-docx';
import { sheetOf, workbookOf } from '../support/workbook';

const ledger = sheetOf('基层台账', [
  ['云溪区总工会基层单位台账（2026年上半年）'],
  ['序号', '单位名称', '职工人数', '女职工人数', '会员人数', '女会员人数'],
  [1, '甲厂工会', 1200, 500, 1150, 480],
  [2, '乙校工会', 300, 180, 296, null],
  [3, '丙局工会', 80, 30, 80, 30],
  ['合计', null, 1580, 710, 1526, 690],
]);
const township = sheetOf('镇统计', [
  ['青云镇工会工作统计表（2026年上半年）'],
  ['填报单位：青云镇总工会'],
  ['项目', '计量单位', '年度目标', '本期', '上年同期'],
  ['建会单位职工人数', '人', null, 11862, 11480],
  ['会员人数', '人', 11500, 11318, 10872],
  ['女会员人数', '人', null, 4813, 4600],
  ['困难职工帮扶资金发放额', '元', null, 1234567, 1100000],
  ['新增会员人数', '人', 800, null, 452],
]);

async function fill(parts: readonly TemplatePart[], sheet = township, footer?: string): Promise<FilledTemplate> {
  return fillBytes(templateDocx(parts, footer), sheet);
}

async function fillBytes(template: Uint8Array, sheet = township): Promise<FilledTemplate> {
  const prepared = prepareReport(workbookOf(sheet));
  return fillTemplate(template, prepared, { names: figureNames(prepared, { indicators, rates: sharedRates }), unitName: '青云镇总工会', periodText: '2026年上半年', fileName: '总结模板.docx' });
}


/** The tables of docs/template.md, whose full-width bar stands for one that would end the cell. */
const documented = [...readFileSync(join(__dirname, '../../docs/template.md'), 'utf8').matchAll(/^\| `(.+)` \| (.+) \|$/gmu)].map(([, template, result]) => [template!, result!] as const);

it('runs every example of the documentation', () => expect(documented).toHaveLength(20));

it.each([
  ...documented,
  ['{ 会员人数 }', '11318人'],
  ['{会员人数．同比}', '增长4.1%'],
  ['{会员人数|万人}', '1.13万人'],
  ['{#会员人数 > 1万人}一万以上{/}', '一万以上'],
  ['{#会员人数}有会员{/会员人数}', '有会员'],
] as const)('%s is %s', async (template, filled) => {
  expect(paragraphsOf((await fill([template])).bytes)).toEqual([filled]);
});

it('fills tags that a word processor has split over runs, and keeps the looks of the run', async () => {
  const { bytes } = await fill([['会员{会', '员人', '数}人，', '{女会员人数}']]);
  expect(paragraphsOf(bytes)).toEqual(['会员11318人，4813人']);
  expect(xmlOf(unzipSync(bytes)['word/document.xml']!)).toMatch(/<w:sdtContent><w:bookmarkStart[^>]*\/><w:r><w:rPr><w:b\/><\/w:rPr><w:t>11318<\/w:t>/u);
});

it('goes once through the units of a ledger, in paragraphs and in rows of a table', async () => {
  const { bytes, figures, holes } = await fill([
    '{#单位}', '{序号}.{单位名称}有会员{会员人数}{#如果 女会员人数 > 100}，其中女会员{女会员人数}{/如果}。', '{/单位}',
    { rows: [['单位', '会员', '女会员'], ['{#单位}{单位名称}', '{会员人数|数}', '{女会员人数|数}{/单位}'], ['合计', '{会员人数|数}', '{女会员人数|数}']] },
  ], ledger);
  expect(paragraphsOf(bytes)).toEqual([
    '1.甲厂工会有会员1150人，其中女会员480人。', '2.乙校工会有会员296人【待定：女会员人数 > 100】。', '3.丙局工会有会员80人。',
    '单位', '会员', '女会员', '甲厂工会', '1150', '480', '乙校工会', '296', '【待补：女会员人数|数】', '丙局工会', '80', '30', '合计', '1526', '690',
  ]);
  expect(figures.map(({ id }) => id)).toContain('甲厂工会/会员人数|数');
  expect(holes).toEqual(['乙校工会/女会员人数|数']);
});

it('leaves a hole that is seen where the sheet has no figure', async () => {
  const { bytes, holes } = await fill(['新增会员{新增会员人数}，同比{新增会员人数.同比}。']);
  expect(paragraphsOf(bytes)).toEqual(['新增会员【待补：新增会员人数】，同比【待补：新增会员人数.同比】。']);
  expect(holes).toEqual(['新增会员人数', '新增会员人数.同比']);
  expect(xmlOf(unzipSync(bytes)['word/document.xml']!)).toContain('<w:b/><w:shd w:val="clear" w:color="auto" w:fill="FFC7CE"/></w:rPr><w:t>【待补：新增会员人数】');
});

it('leaves a hole, and finds no fault, for a rate that this sheet has no figures for', async () => {
  expect((await fill(['签订率{集体合同签订率}。'])).holes).toEqual(['集体合同签订率']);
});

it('takes a rate by what clerks call it for short, while only one is meant', async () => {
  expect(paragraphsOf((await fill(['入会率{入会率}'])).bytes)).toEqual(['入会率95.41%']);
});

it('asks for the full name where a short one could be two rates', async () => {
  const sheet = sheetOf('县统计', [
    ['云溪区总工会工作统计表（2026年上半年）'],
    ['指标', '本期'],
    ['应建会企业数', 100], ['应建会企业已建会数', 80], ['正常经营企业数', 200], ['建会企业数', 150],
  ]);
  const fault = await fill(['建会率{建会率}'], sheet).catch((error: unknown) => error);
  expect((fault as TemplateFaulty).faults.map(faultText).join()).toContain('“建会率”可以是“应建企业建会率”、“企业建会率（正常经营企业）”，写全名');
});

it('takes a name as the form prints it', async () => {
  expect(paragraphsOf((await fill(['{建会单位职工人数}'])).bytes)).toEqual(['11862人']);
});

it('leaves nothing of a condition that does not hold: no line, no row, no table', async () => {
  const { bytes } = await fill([
    '前', '{#如果 会员人数 > 20000}两万以上{/如果}', '{#如果 会员人数 > 20000}', '一段', '{/如果}',
    { rows: [['{#如果 会员人数 > 20000}甲', '乙{/如果}']] },
    { rows: [['格', '{#如果 会员人数 > 20000}乙{/如果}']] },
    '后',
  ]);
  const xml = xmlOf(unzipSync(bytes)['word/document.xml']!);
  expect(paragraphsOf(bytes)).toEqual(['前', '格', '后']);
  expect(xml.match(/<w:tbl>/gu)).toHaveLength(1);
  expect(xml.match(/<w:p[ />]/gu)).toHaveLength(4);
  expect(xml).toMatch(/<\/w:tcPr><w:p\/><\/w:tc>/u);
  expect(xml).not.toMatch(/[\uE000-\uF8FF]|\{|\}/u);
});

describe('a condition that cannot be judged', () => {
  const MARK = '【待定：新增会员人数 > 3】';

  it.each([
    [['甲{#如果 新增会员人数 > 3}多{/如果}{^如果 新增会员人数 > 3}少{/}乙'], [`甲${MARK}乙`]],
    [['甲{^如果 新增会员人数 > 3}少{/}乙'], [`甲${MARK}乙`]],
    [['甲', '{#如果 新增会员人数 > 3}多{会员人数}{/如果}', '乙'], ['甲', MARK, '乙']],
    [['甲', '{#如果 新增会员人数 > 3}', '一段', '又一段{会员人数}', '{/如果}', '乙'], ['甲', MARK, '乙']],
    [[{ rows: [['头', '尾'], ['{#如果 新增会员人数 > 3}多', '{会员人数}{/如果}'], ['合', '计']] }], ['头', '尾', MARK, '合', '计']],
    [['{#如果 新增会员人数 > 3}外{#如果 新增会员人数 > 5}内{/}{/}'], [MARK]],
  ] as const)('leaves one mark in the place of %j', async (template, filled) => {
    const { bytes, open, holes } = await fill([...template]);
    expect(paragraphsOf(bytes)).toEqual(filled);
    expect([open, holes]).toEqual([['新增会员人数 > 3'], []]);
    expect(xmlOf(unzipSync(bytes)['word/document.xml']!)).toMatch(/w:fill="FFC7CE"\/>.*【待定/u);
  });
});

it('leaves a row of holes for the units of a sheet that has none', async () => {
  const { bytes, holes } = await fill([{ rows: [['单位', '会员'], ['{#单位}{单位名称}', '{会员人数}{/单位}'], ['合计', '{会员人数}']] }]);
  expect(paragraphsOf(bytes)).toEqual(['单位', '会员', '【待补：单位名称】', '【待补：会员人数】', '合计', '11318人']);
  expect(holes).toEqual(['各单位/会员人数']);
});

it('fills the footer as well', async () => {
  const { bytes } = await fill(['正文'], township, '{单位名称} {会员人数}');
  expect(xmlOf(unzipSync(bytes)['word/footer1.xml']!)).toMatch(/青云镇总工会 .*11318人/u);
});

it('is the same to the byte', async () => {
  const [first, second] = [await fill(['会员{会员人数}']), await fill(['会员{会员人数}'])];
  expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
});

it('keeps every part of the template that holds no tag', async () => {
  const template = templateDocx(['会员{会员人数}']);
  const [before, after] = [unzipSync(template), unzipSync((await fillBytes(template)).bytes)];
  expect(xmlOf(after['_rels/.rels']!)).toBe(xmlOf(before['_rels/.rels']!));
  expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
});

describe('a template that LibreOffice has saved', () => {
  const FIXTURE = join(__dirname, 'fixtures/template-saved-by-libreoffice.docx');
  const template = templateDocx(['会员{会员人数}人，{#如果 会员人数 > 1000}一千以上{/如果}。', { rows: [['{#单位}{单位名称}', '{会员人数}{/单位}']] }]);
  if (process.env['UPDATE_FIXTURES']) writeFileSync(FIXTURE, savedByLibreOffice(template));
  const saved: readonly (readonly [string, () => Uint8Array])[] = [['7.4', () => readFileSync(FIXTURE)], ...(hasLibreOffice() ? [['here', () => savedByLibreOffice(template)] as const] : [])];

  it.each(saved)('is filled as well: %s', async (_, open) => {
    expect(paragraphsOf((await fillBytes(open(), ledger)).bytes)).toEqual(['会员1526人，一千以上。', '甲厂工会', '1150人', '乙校工会', '296人', '丙局工会', '80人']);
  });
});

describe('a template with mistakes', () => {
  const faults = async (...parts: readonly TemplatePart[]): Promise<readonly string[]> => {
    const error: unknown = await fill(parts).catch((cause: unknown) => cause);
    if (!(error instanceof TemplateFaulty)) throw error;
    return error.faults.map(faultText);
  };

  it('has all of them told at once, each at its place with the nearest names', async () => {
    const error: unknown = await fill(['第一段没有问题{会员人数}', '共有会员{会员人书}，同比{会员人数.同笔}', ['{女会员人', '术}'], '{#如果 会员人术 > 3}多{/如果}']).catch((cause: unknown) => cause);
    expect((error as TemplateFaulty).message).toBe(
      '模板“总结模板.docx”有 4 处要改：第 2 段“共有会员{会员人书}，同比{会员人数.同笔}”：没有叫“会员人书”的指标，相近的有“会员人数”；'
      + '第 2 段“…有会员{会员人书}，同比{会员人数.同笔}”：没有“.同笔”这种写法，可以写 .上年同期、.年度目标、.同比、.增减、.完成率、.差额、.占某指标；'
      + '第 3 段“{女会员人术}”：没有叫“女会员人术”的指标，相近的有“女会员人数”；'
      + '第 4 段“{#如果 会员人术 > 3}多{/如果}”：没有叫“会员人术”的指标，相近的有“会员人数”。',
    );
  });

  it.each([
    [['{会员人数'], ['第 1 段“{会员人数”：“{”没有配对的“}”']],
    [['会员人数}'], ['第 1 段“会员人数}”：“}”没有配对的“{”']],
    [['{#单位}', '{会员人数}'], ['第 1 段“{#单位}”：没有与它配对的结尾，在要结束的地方写 {/}']],
    [['{会员人数}{/单位}'], ['第 1 段“{会员人数}{/单位}”：前面没有与它配对的 {#…}']],
    [['{#单位}{/如果}'], ['第 1 段“{#单位}{/如果}”：与它配对的是“{#单位}”，名称不同']],
    [['{会员人数|万元}'], ['第 1 段“{会员人数|万元}”：“11318人”不能换成以“万元”计']],
    [['{会员人数|个个}'], ['第 1 段“{会员人数|个个}”：“个个”不是计量单位；只要数字时写 |数']],
    [['{#如果 会员人数 >}多{/}'], ['第 1 段“{#如果 会员人数 >}多{/}”：条件写得不对，第7列：此处应为数字、指标名或“(”，实际已到结尾']],
    [['{}'], ['第 1 段“{}”：没有写指标名']],
  ])('%j', async (parts, expected) => {
    expect(await faults(...parts)).toEqual(expected);
  });

  it('says which names come near a short one', async () => {
    expect(await faults('{工入会率}')).toEqual(['第 1 段“{工入会率}”：没有叫“工入会率”的指标，相近的有“职工入会率”、“入会率”、“会员入会率”']);
  });

  it('is told where a pair of tags stands half in a table', async () => {
    await expect(fill([{ rows: [['{#单位}甲', '乙']] }, '{/单位}'])).rejects.toThrow('成对的标记一个在表格里、一个在表格外');
  });
});
