import { strFromU8, unzipSync } from 'fflate';
import { handInFolder } from '../../src/hand-in/hand-in-folder';
import { handInEdits } from '../../src/hand-in/hand-in-edits';
import { prepareReport } from '../../src/report';
import { sheetOf, workbookOf } from '../support/workbook';
import { member, memberRoster, ZHANG } from '../support/rosters';
import { ASKED, CLEAN, FAULTY, FILE_NAME, handedIn, handedInFile, readWorkbook, textOf, townshipSheet, verified, xlsxFile, type Rows } from './handed-in';

const clean = workbookOf(townshipSheet(CLEAN));
const REASON = '上级要求今天先报，明天补正';
const HEAD = ['表', '单元格', '指标', '本期数', '核实问题', '原因', '说明'];
const GOOD = '富源等10家企业只签工资专项协议，见6月台账';
const explained = (lines: Rows, ...row: readonly string[]) => workbookOf(townshipSheet(lines), sheetOf('审核说明', [HEAD, row]));

const coverText = (files: Awaited<ReturnType<typeof handedIn>>['files']): string =>
  [...strFromU8(unzipSync(files[0]!.bytes)['word/document.xml']!).matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)].map((match) => match[1]).join('\n');

test('the folder has cover, workbook, 审核报告, 审核说明 and manifest; the workbook keeps its name and has the audit in it', async () => {
  const { files } = await handedIn(clean);
  expect(files.map(({ name }) => name)).toEqual(['1-封面.docx', FILE_NAME, '2-审核报告.html', '3-审核说明.html', '4-报送清单.json']);
  const { sheets } = await readWorkbook(files[1]!.bytes, FILE_NAME);
  expect(sheets.map(({ name }) => name)).toEqual(['统计表', '审核结果']);
  expect(textOf(files, '2-审核报告.html')).toContain('错误 0 处，待核实 0 处');
});

test('handing in twice, also in another year, gives the same bytes', async () => {
  const file = await xlsxFile(clean);
  const first = await handedInFile(file);
  jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), doNotFake: ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'] });
  const second = await handedInFile(file);
  jest.useRealTimers();
  for (const [at, { bytes }] of first.files.entries()) expect(Buffer.compare(second.files[at]!.bytes, bytes)).toBe(0);
});

test('the manifest lists every figure with its cell, and is what the file says', async () => {
  const { files, manifest } = await handedIn(clean);
  expect(JSON.parse(textOf(files, '4-报送清单.json'))).toEqual(manifest);
  expect(manifest).toMatchObject({ unit: '青云镇总工会', period: '2026年上半年', findings: { hard: 0, soft: 0, explained: 0 }, forced: null });
  expect(manifest.forms).toMatchObject([{ code: 'township-work', title: '青云镇工会工作统计表', sheet: '统计表' }]);
  expect(manifest.forms[0]!.figures).toContainEqual({ cell: 'B5', indicator: 'members', title: '会员人数', period: '本期', value: 1206 });
  expect(manifest.forms[0]!.figures).toContainEqual({ cell: 'B6', indicator: 'women-members', title: '女会员人数', period: '本期', value: 512, isFormula: true });
  expect(manifest.sheets.map(({ name }) => name)).toEqual(['统计表', '审核结果']);
});

test('a ledger dated with the last day of the period adds none to the cover', async () => {
  const ledger = sheetOf('台账', [['基层单位台账'], ['填报单位：青云镇总工会', '', '统计时间：2026年6月30日'], ['单位名称', '职工人数', '会员人数'], ['甲公司', 100, 90]]);
  const { manifest } = await handedIn(workbookOf(townshipSheet(CLEAN), ledger));
  expect([manifest.period, manifest.forms.map(({ period }) => period)]).toEqual(['2026年上半年', ['2026年上半年', '2026年6月30日']]);
});

test('the cover names unit, period, form, files and result, bears the 校验码, and leaves the signatures to the hand', async () => {
  const { files, manifest } = await handedIn(clean);
  const text = coverText(files);
  for (const word of [`校验码　${manifest.code}`, '青云镇工会工作统计表', '2026年上半年', '青云镇总工会', '单位负责人（签字）', '统计负责人（签字）', '填表人（签字）', '填报单位（盖章）', '错误 0 处；待核实 0 处。', FILE_NAME, '4-报送清单.json']) {
    expect(text).toContain(word);
  }
  expect(text).toMatch(/报出日期\n　+年　+月　+日/u);
});

test('another figure gives another 校验码', async () => {
  const [one, other] = [await handedIn(clean), await handedIn(workbookOf(townshipSheet([['职工人数', 1306, 1280, 1400], ['会员人数', 1207, 1150, 1300], ...CLEAN.slice(2)])))];
  expect(one.manifest.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/);
  expect(other.manifest.code).not.toBe(one.manifest.code);
});

test.each<[string, ReturnType<typeof workbookOf>, string]>([
  ['an error', workbookOf(townshipSheet(FAULTY)), '还不能报送：错误 1 处须改正（统计表 B5）。'],
  ['a question without explanation', workbookOf(townshipSheet(ASKED)), '还不能报送：待核实 1 处须改正，或在“审核说明”中说明（统计表 B5）。'],
  ['an explanation that says nothing', explained(ASKED, '统计表', 'B5', '工资集体协商企业数', '58家', '', '其他', '情况属实'), '还不能报送：待核实 1 处须改正，或在“审核说明”中说明（统计表 B5）。'],
  ['an explanation of an older figure', explained(ASKED, '统计表', 'B5', '工资集体协商企业数', '57家', '', '其他', GOOD), '还不能报送：待核实 1 处须改正，或在“审核说明”中说明（统计表 B5），其中 1 处说明后数值又有变动。'],
  ['both', workbookOf(townshipSheet([...FAULTY, ...ASKED])), '还不能报送：错误 1 处须改正（统计表 B5）；待核实 1 处须改正，或在“审核说明”中说明（统计表 B7）。'],
])('%s stands in the way', async (_, workbook, sentence) => {
  await expect(handedIn(workbook)).rejects.toThrow(sentence);
});

test('a question that is explained does not stand in the way, and its explanation can be read', async () => {
  const { files, manifest } = await handedIn(explained(ASKED, '统计表', 'B5', '工资集体协商企业数', '58家', '', '其他', GOOD));
  expect(manifest.findings).toEqual({ hard: 0, soft: 1, explained: 1 });
  expect(textOf(files, '3-审核说明.html')).toContain(GOOD);
  expect(coverText(files)).toContain('待核实 1 处，均已说明。');
});

test('forced, it says so on the cover, in the 审核报告, on the sheet and in the manifest', async () => {
  const { files, manifest } = await handedIn(workbookOf(townshipSheet([...FAULTY, ...ASKED])), REASON);
  const sentence = `强制报送：报送时有错误 1 处未改正、待核实 1 处未说明。原因：${REASON}。`;
  expect(manifest.forced).toEqual({ reason: REASON });
  expect(coverText(files)).toContain(sentence);
  expect(textOf(files, '2-审核报告.html')).toContain(sentence);
  const { sheets } = await readWorkbook(files[1]!.bytes, FILE_NAME);
  const audit = sheets.find(({ name }) => name === '审核结果')!;
  expect(Array.from({ length: 5 }, (_, row) => audit.cellAt(row + 1, 1).value)).toContain(sentence);
});

test('with nothing open there is nothing to force', async () => {
  const { files, manifest } = await handedIn(clean, REASON);
  expect(manifest.forced).toBeNull();
  expect(coverText(files)).not.toContain('强制');
});

test('forcing asks for a reason', async () => {
  await expect(handedIn(workbookOf(townshipSheet(FAULTY)), ' \n')).rejects.toThrow('强制报送要写明原因');
});

test('a workbook that was edited after it was checked is not handed in', async () => {
  const prepared = prepareReport(clean);
  const later = await xlsxFile(workbookOf(townshipSheet([CLEAN[0]!, ['会员人数', 1207, 1150, 1300], CLEAN[2]!])));
  expect(handInEdits(prepared, { fileName: FILE_NAME })).not.toEqual([]);
  await expect(handInFolder(prepared, { fileName: FILE_NAME, workbook: later, readWorkbook })).rejects.toThrow('工作表「统计表」B5 与校验时不同，没有报送；重新校验后再报送。');
});

describe('a roster', () => {
  const roster = workbookOf(sheetOf('会员花名册', memberRoster(member({ 移动电话: '13912345678' }))));

  test('is in the manifest by a digest, and nothing personal is in any file beside the workbook', async () => {
    const { files, manifest } = await handedIn(roster, REASON);
    expect(manifest.forms).toEqual([expect.objectContaining({ code: 'member-roster', records: 1, figures: [] })]);
    const others = files.filter(({ name }) => name !== FILE_NAME).map(({ name }) => (name.endsWith('docx') ? coverText(files) : textOf(files, name))).join('\n');
    for (const secret of [ZHANG, '13912345678', '张晓明', '19900307']) expect(others).not.toContain(secret);
  });

  test('is known to be changed all the same', async () => {
    const { files } = await handedIn(roster, REASON);
    const other = await handedIn(workbookOf(sheetOf('会员花名册', memberRoster(member({ 移动电话: '13912345679' })))), REASON);
    const { agrees, differences } = await verified(files.map((file) => (file.name === FILE_NAME ? other.files[1]! : file)));
    expect(agrees).toBe(false);
    expect(differences.map(({ sentence }) => sentence)).toContain('工作表「会员花名册」的内容有改动；个人信息不记入清单，不能指出是哪一格。');
  });
});
