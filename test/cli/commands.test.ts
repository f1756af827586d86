import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import { CLEAN, FAULTY, ran, temporaryFolder, townshipFile } from './command-line';

const folder = temporaryFolder();
const at = (...names: readonly string[]): string => join(folder.path, ...names);
beforeAll(async () => {
  await townshipFile(at('clean.xlsx'), CLEAN);
  await townshipFile(at('faulty.xlsx'), FAULTY);
});
afterAll(() => folder.remove());

describe('check', () => {
  test('exits 0 on a clean workbook and lists its form', async () => {
    const { code, out, err } = await ran('check', at('clean.xlsx'), '--format', 'json');
    const { forms, outcomes, findings } = JSON.parse(out);
    expect([code, err, findings]).toEqual([0, '', []]);
    expect(forms).toEqual([{ code: 'township-work', title: '青云镇工会工作统计表', sheet: '统计表' }]);
    expect(outcomes).toMatchObject({ found: 0, broke: 0 });
    expect(outcomes.passed).toBeGreaterThan(0);
  });

  test('exits 1 where something hard is found and gives each part of the finding', async () => {
    const { code, out } = await ran('check', at('faulty.xlsx'), '--format', 'json');
    const [finding, ...others] = JSON.parse(out).findings;
    expect(code).toBe(1);
    expect(others).toEqual([]);
    expect(Object.keys(finding)).toEqual(['id', 'checkId', 'level', 'message', 'place', 'related', 'actual', 'expected', 'clause', 'repairs', 'culprits', 'explained']);
    expect(finding).toMatchObject({ level: 'hard', place: { sheet: '统计表', cell: 'B5' }, related: [{ sheet: '统计表', cell: 'B4' }], actual: '1,406人' });
    expect(finding.message).toMatch(/^会员人数 1,406 应不大于 职工人数 1,306，多 100。/);
  });

  test('tells people the same in lines that line up', async () => {
    const { out } = await ran('check', at('faulty.xlsx'));
    expect(out).toContain('报表  青云镇工会工作统计表  工作表「统计表」');
    expect(out).toMatch(/\n错误 1 处，待核实 0 处，提示 0 处；/);
    expect(out).toMatch(/\n错误\n {2}统计表 B5 {2}会员人数 1,406 应不大于/);
  });

  test('what is still to be filled in is no error', async () => {
    await townshipFile(at('blank.xlsx'), [['职工人数（人）', 1306, 1290], ['会员人数（人）', null, 1190]]);
    const { code, out } = await ran('check', at('blank.xlsx'));
    expect(code).toBe(1);
    expect(out).toMatch(/\n错误 0 处，必填未填 1 格，待核实 0 处，提示 0 处；/);
    expect(out).toMatch(/\n必填未填\n {2}统计表 B5 {2}「会员人数」是必填项，现在为空；没有发生的填 0。/);
  });

  test('reads a form by a definition of the union itself', async () => {
    const definition = {
      code: 'canteen', title: '职工食堂统计表', source: '云溪区总工会', titleWords: ['职工食堂'], layout: 'indicators-in-rows', periods: ['current'],
      items: [{ name: '会员人数', unit: '人' }, { name: '就餐职工人次', unit: '人次' }],
      relations: [{ text: '会员人数 <= 就餐职工人次' }],
    };
    writeFileSync(at('食堂.json'), JSON.stringify(definition));
    const book = new ExcelJS.Workbook();
    book.addWorksheet('报表').addRows([['职工食堂统计表'], ['指标', '本期'], ['会员人数（人）', 120], ['就餐职工人次', 100]]);
    await book.xlsx.writeFile(at('食堂.xlsx'));
    expect((await ran('check', at('食堂.xlsx'))).code).toBe(2);
    const { code, out } = await ran('check', at('食堂.xlsx'), '--definition', at('食堂.json'), '--format', 'json');
    const { forms, findings } = JSON.parse(out);
    expect([code, forms]).toEqual([1, [{ code: 'canteen', title: '职工食堂统计表', sheet: '报表' }]]);
    expect(findings).toMatchObject([{ place: { sheet: '报表', cell: 'B3' }, related: [{ sheet: '报表', cell: 'B4' }] }]);
  });

  test('reads a definition that a clerk wrote as a workbook, and says what its relations amount to', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('表').addRows([['项目', '内容'], ['代码', 'canteen'], ['表名', '职工食堂统计表']]);
    book.addWorksheet('指标').addRows([['指标', '计量单位'], ['会员人数', '人'], ['就餐职工人次', '人次']]);
    book.addWorksheet('审核关系').addRows([['审核关系'], ['会员人数 <= 就餐职工人次'], ['就餐职工人次 >= 会员人数']]);
    await book.xlsx.writeFile(at('表式.xlsx'));
    const { code, out } = await ran('check', at('食堂.xlsx'), '--definition', at('表式.xlsx'));
    expect(code).toBe(1);
    expect(out).toContain('表式「职工食堂统计表」：「就餐职工人次 >= 会员人数」是多余的，因为有「会员人数 <= 就餐职工人次」。');
  });

  test('refuses a definition with a slip at its cell', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('表').addRows([['项目', '内容'], ['代码', 'canteen'], ['表名', '职工食堂统计表']]);
    book.addWorksheet('指标').addRows([['指标', '计量单位'], ['会员人数', '打']]);
    await book.xlsx.writeFile(at('有误.xlsx'));
    const { code, err } = await ran('check', at('食堂.xlsx'), '--definition', at('有误.xlsx'));
    expect([code, err.trim()]).toEqual([2, '表式定义「有误.xlsx」有误：「指标」B2：计量单位「打」不认识，应为 人、个、家、元、万元、% 等。']);
  });
});

test('rates gives numerator, denominator, their cells and the value', async () => {
  const { code, out } = await ran('rates', at('clean.xlsx'), '--format', 'json');
  const rate = JSON.parse(out).rates.find((each: { id: string; period?: string }) => each.id === 'membership-rate' && each.period === 'current');
  expect(code).toBe(0);
  expect(rate).toEqual({
    id: 'membership-rate',
    title: '职工入会率（建会单位职工）',
    period: 'current',
    numerator: { value: 1206, cells: [{ sheet: '统计表', cell: 'B5' }] },
    denominator: { value: 1306, cells: [{ sheet: '统计表', cell: 'B4' }] },
    value: 92.34,
    text: '92.34%',
  });
});

test('report writes a docx and places every figure in the text it prints', async () => {
  const { code, out } = await ran('report', at('clean.xlsx'), '--kind', 'half-year', '--out', at('总结.docx'), '--format', 'json');
  const { paragraphs, claims, out: path } = JSON.parse(out);
  expect([code, path]).toEqual([0, at('总结.docx')]);
  expect(claims.length).toBeGreaterThan(0);
  for (const { text, paragraph, start, end, cells } of claims) {
    expect(paragraphs[paragraph].slice(start, end)).toBe(text);
    expect(cells.length).toBeGreaterThan(0);
  }
  const document = strFromU8(unzipSync(readFileSync(at('总结.docx')))['word/document.xml']!);
  expect(document).toContain(claims[0].text);
});

test('report speaks in the words of the level asked for, and rounds only where it may', async () => {
  await townshipFile(at('宣传.xlsx'), [...CLEAN, ['发放宣传资料份数', 5236, 4000]]);
  const { out } = await ran('report', at('宣传.xlsx'), '--kind', 'half-year', '--level', 'school', '--approximate', '--out', at('校.docx'), '--format', 'json');
  const text = JSON.parse(out).paragraphs.join('');
  expect(text).toContain('教职工');
  expect(text).toContain('5200余份');
  expect(text).toContain('会员总数1206人');
});

describe('run', () => {
  test('writes the annotated copy, the audit and the report, leaves the workbook and other files alone, and can run again', async () => {
    mkdirSync(at('结果'));
    writeFileSync(at('结果', '别的.txt'), '留着');
    const before = readFileSync(at('faulty.xlsx'));
    const first = await ran('run', at('faulty.xlsx'), '--out', at('结果'));
    expect([first.code, first.err]).toEqual([1, '']);
    expect(readdirSync(at('结果')).sort()).toEqual(['faulty-审核.xlsx', '别的.txt', '审核报告.html', '工作总结.docx'].sort());
    const copy = readFileSync(at('结果', 'faulty-审核.xlsx'));
    const { sheets } = await readXlsx(copy);
    expect(sheets.map(({ name }) => name)).toEqual(['统计表', '审核结果', '指标计算']);
    const comments = strFromU8(unzipSync(copy)['xl/comments1.xml']!);
    expect(comments).toContain('ref="B5"');
    expect(comments).toContain('错误：会员人数 1,406 应不大于 职工人数 1,306，多 100。');

    const second = await ran('run', at('faulty.xlsx'), '--out', at('结果'));
    expect(second.out).toBe(first.out);
    expect(Buffer.compare(readFileSync(at('结果', 'faulty-审核.xlsx')), copy)).toBe(0);
    expect(readFileSync(at('结果', '别的.txt'), 'utf8')).toBe('留着');
    expect(Buffer.compare(readFileSync(at('faulty.xlsx')), before)).toBe(0);
  });

  test('gives a copy in which the same is found', async () => {
    const { out } = await ran('run', at('faulty.xlsx'), '--out', at('再查'), '--format', 'json');
    const { files, findings } = JSON.parse(out);
    const again = await ran('check', files.workbook, '--format', 'json');
    expect(JSON.parse(again.out).findings).toEqual(findings);
  });

  test('says on its 「审核说明」 what has become of each explanation', async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet('统计表').addRows([['青云镇工会工作统计表'], ['指标', '本期', '上年同期'], ['集体合同企业数', 48, 45], ['工资集体协商企业数', 58, 44]]);
    book.addWorksheet('审核说明').addRows([['指标', '本期数', '原因', '说明', '状态'], ['工资集体协商企业数', '57家', '其他', '富源等10家企业只签工资专项协议，见6月台账', '已说明']]);
    await book.xlsx.writeFile(at('有说明.xlsx'));
    await ran('run', at('有说明.xlsx'), '--out', at('状态'));
    const { sheets } = await readXlsx(readFileSync(at('状态', '有说明-审核.xlsx')));
    expect(sheets.find(({ name }) => name === '审核说明')!.cellAt(2, 5).value).toBe('数值已变，请重新说明');
  });

  test('makes the folder it is told', async () => {
    await ran('run', at('clean.xlsx'), '--out', at('新', '文件夹'));
    expect(existsSync(at('新', '文件夹', '审核报告.html'))).toBe(true);
  });
});
