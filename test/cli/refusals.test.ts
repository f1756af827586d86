import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type ExcelJS from 'exceljs';
import { zipSync } from 'fflate';
import { COMMANDS, OPTIONS } from '../../src/cli/commands';
import { main } from '../../src/cli/main';
import { CLEAN, FAULTY, ran, temporaryFolder, townshipFile } from './command-line';
import { compoundFile, oneSheet, packed, partsOf } from '../hosts/file/packages';

const folder = temporaryFolder();
const at = (...names: readonly string[]): string => join(folder.path, ...names);

beforeAll(async () => {
  await townshipFile(at('好.xlsx'));
  await townshipFile(at('错.xlsx'), FAULTY);
  await townshipFile(at('没有结果.xlsx'), [...CLEAN.slice(0, 1), ['会员人数（人）', { formula: 'B4-100' } as ExcelJS.CellFormulaValue, 1190]]);
  writeFileSync(at('空.xlsx'), '');
  writeFileSync(at('旧.xls'), compoundFile('Workbook'));
  writeFileSync(at('加密.xlsx'), compoundFile('EncryptedPackage'));
  writeFileSync(at('断.xlsx'), readFileSync(at('好.xlsx')).subarray(0, 2000));
  writeFileSync(at('炸弹.xlsx'), zipSync({ 'xl/workbook.xml': new Uint8Array(20_000_000) }));
  writeFileSync(at('空白.xlsx'), packed(partsOf({ sheets: [{ name: 'Sheet1', xml: '<sheetData/>' }] })));
  writeFileSync(at('名单.xlsx'), oneSheet('<row r="1"><c t="inlineStr"><is><t>职工食堂菜单</t></is></c></row>'));
  writeFileSync(at('一.json'), '{"code": ');
  writeFileSync(at('二.json'), '{}');
  writeFileSync(at('国标.json'), new Uint8Array([0xc8, 0xcb]));
  writeFileSync(at('文件'), '');
  mkdirSync(at('文件夹'));
  symlinkSync(at('好.xlsx'), at('链接.docx'));
  symlinkSync('/dev/null', at('设备.docx'));
  linkSync(at('好.xlsx'), at('硬链接.docx'));
});
afterAll(() => folder.remove());

const USAGE_SLIPS: readonly (readonly [what: string, argv: readonly string[], sentence: string])[] = [
  ['no command', [], `没有写命令；命令有 ${COMMANDS.join('、')}，用 --help 查看用法。`],
  ['an unknown command', ['proof', 'a.xlsx'], `没有“proof”这个命令；命令有 ${COMMANDS.join('、')}，用 --help 查看用法。`],
  ['no workbook', ['check'], '没有指定工作簿；写法：check <工作簿.xlsx>，用 --help 查看用法。'],
  ['two workbooks', ['check', 'a.xlsx', 'b.xlsx'], '一次只能处理一个工作簿，多出了“b.xlsx”；名称里有空格时加引号。'],
  ['an unknown option', ['check', 'a.xlsx', '--fast'], '不认识选项 --fast；用 --help 查看用法。'],
  ['an unknown option with a value', ['check', 'a.xlsx', '--speed=9'], '不认识选项 --speed；用 --help 查看用法。'],
  ['an unknown letter', ['check', 'a.xlsx', '-x'], '不认识选项 -x；用 --help 查看用法。'],
  ['an option of another command', ['check', 'a.xlsx', '--out', 'b'], 'check 命令没有 --out 选项；用 --help 查看用法。'],
  ['an option without its value', ['check', 'a.xlsx', '--format'], '选项 --format 的写法不对，缺少或多了内容；用 --help 查看用法。'],
  ['an option that swallows the next', ['report', 'a.xlsx', '--kind', '--out', 'b'], '选项 --kind 的写法不对，缺少或多了内容；用 --help 查看用法。'],
  ['an unknown format', ['check', 'a.xlsx', '--format', 'xml'], '--format 不能是“xml”；可用 text、json。'],
  ['an unknown kind', ['report', 'a.xlsx', '--kind', '月报', '--out', 'b.docx'], '--kind 不能是“月报”；可用 half-year、annual、plan。'],
  ['a report of no kind', ['report', 'a.xlsx', '--out', 'b.docx'], '没有指定总结种类；加上 --kind half-year（半年）或 annual（年度）。'],
  ['a report to nowhere', ['report', 'a.xlsx', '--kind', 'annual'], '没有指定输出文件；加上 --out <文件.docx>。'],
  ['a run to nowhere', ['run', 'a.xlsx'], '没有指定输出文件夹；加上 --out <文件夹>。'],
  ['two forms', ['new', '半年报', '年报', '--out', 'b.xlsx'], '一次只能处理一个表式，多出了“年报”；名称里有空格时加引号。'],
  ['a new form to nowhere', ['new', 'township-work'], '没有指定输出文件；加上 --out <文件.xlsx>。'],
  ['a new form of no known name', ['new', '食堂表', '--out', 'b.xlsx'], '没有「食堂表」这张表；用 new --list 查看有哪些表，本单位的表用 --definition 载入。'],
  ['a new form of an unknown period', ['new', 'township-work', '--period', '上半年', '--out', 'b.xlsx'], '--period 看不懂“上半年”；写成 2026年上半年、2026年第二季度、2026年6月 或 2026年度。'],
  ['a fill to nowhere', ['fill', 'a.xlsx', '--from', 'b.xlsx'], '没有指定输出文件；加上 --out <文件.xlsx>。'],
  ['a carry from nowhere', ['carry', 'a.xlsx', '--out', 'b.xlsx'], '没有指定上期的工作簿；加上 --previous <工作簿.xlsx>。'],
  ['a hand-in to nowhere', ['hand-in', 'a.xlsx'], '没有指定输出文件夹；加上 --out <文件夹>。'],
  ['a force without its reason', ['hand-in', 'a.xlsx', '--out', 'b', '--force'], '选项 --force 的写法不对，缺少或多了内容；用 --help 查看用法。'],
  ['nothing to verify', ['verify'], '没有指定报送文件夹或它的 .zip 压缩包；写法：verify <报送文件夹或 .zip>，用 --help 查看用法。'],
  ['a template and a refresh', ['report', 'a.xlsx', '--template', 't.docx', '--refresh', 's.docx', '--out', 'b.docx'], '--template 和 --refresh 不能同时用；一个按模板填写，一个更新已有的文档。'],
  ['a style for a template', ['report', 'a.xlsx', '--template', 't.docx', '--style', 'plain', '--out', 'b.docx'], '--template 用文档自己的版式，不能再加 --style 或 --annex。'],
  ['a level for a template', ['report', 'a.xlsx', '--template', 't.docx', '--level', 'school', '--out', 'b.docx'], '--template 用文档自己的文字，不能再加 --level 或 --approximate。'],
  ['a level that there is not', ['report', 'a.xlsx', '--kind', 'annual', '--level', '省', '--out', 'b.docx'], '--level 不能是“省”；可用 township、county、enterprise、school、office。'],
  ['a style that there is not', ['report', 'a.xlsx', '--kind', 'annual', '--style', 'gongwen', '--out', 'b.docx'], '--style 不能是“gongwen”；可用 official、plain。'],
];

test.each(USAGE_SLIPS)('%s: one sentence, exit 2', async (_, argv, sentence) => {
  expect(await ran(...argv)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
});

const FILE_SLIPS: readonly (readonly [what: string, argv: () => readonly string[], sentence: RegExp])[] = [
  ['a missing file', () => ['check', at('无.xlsx')], /^找不到文件“.*无\.xlsx”；检查路径和文件名。$/],
  ['a folder', () => ['check', at('文件夹')], /是文件夹，不是文件；指定其中的一个文件。$/],
  ['a device', () => ['check', '/dev/zero'], /^“\/dev\/zero”不是普通文件/],
  ['an empty file', () => ['check', at('空.xlsx')], /^“空\.xlsx”是空文件/],
  ['a legacy .xls', () => ['check', at('旧.xls')], /^“旧\.xls”是旧版 \.xls.*另存为 \.xlsx/],
  ['an encrypted workbook', () => ['rates', at('加密.xlsx')], /^“加密\.xlsx”设有打开密码/],
  ['a truncated workbook', () => ['check', at('断.xlsx')], /^“断\.xlsx”不完整或已损坏/],
  ['a zip bomb', () => ['run', at('炸弹.xlsx'), '--out', at('不该有')], /^“炸弹\.xlsx”展开后过大/],
  ['an empty workbook', () => ['check', at('空白.xlsx')], /是空的，没有可核对的内容/],
  ['no known form', () => ['check', at('名单.xlsx')], /没有认出已知的统计表（看到的是.*“职工食堂菜单”/],
  ['a formula without result', () => ['check', at('没有结果.xlsx')], /^工作表「统计表」B5 的公式还没有计算结果.*保存一次后再试。$/],
  ['a previous workbook that is missing', () => ['check', at('好.xlsx'), '--previous', at('无.xlsx')], /^找不到文件/],
  ['a previous workbook without form', () => ['check', at('好.xlsx'), '--previous', at('名单.xlsx')], /名单\.xlsx.*没有认出已知的统计表/],
  ['a definition that is missing', () => ['check', at('好.xlsx'), '--definition', at('无.json')], /^找不到文件/],
  ['a definition cut short', () => ['check', at('好.xlsx'), '--definition', at('一.json')], /^表式定义「一\.json」有误：内容不是 JSON 格式/],
  ['a definition of nothing', () => ['check', at('好.xlsx'), '--definition', at('二.json')], /^表式定义「二\.json」有误：/],
  ['a definition in GBK', () => ['check', at('好.xlsx'), '--definition', at('国标.json')], /不是 UTF-8 编码的 JSON 文件/],
  ['--out on the workbook itself', () => ['report', at('好.xlsx'), '--kind', 'annual', '--out', at('好.xlsx')], /指向了输入文件“.*好\.xlsx”，原文件不会被改写/],
  ['--out on a link to the workbook', () => ['report', at('好.xlsx'), '--kind', 'annual', '--out', at('链接.docx')], /指向了输入文件/],
  ['--out on a hard link to the workbook', () => ['report', at('好.xlsx'), '--kind', 'annual', '--out', at('硬链接.docx')], /指向了输入文件/],
  ['--out on a folder', () => ['report', at('好.xlsx'), '--kind', 'annual', '--out', at('文件夹')], /是文件夹，不能当作文件写入/],
  ['--out on a device', () => ['report', at('好.xlsx'), '--kind', 'annual', '--out', at('设备.docx')], /不是普通文件，没有写入；换一个文件名。$/],
  ['--out in a folder that is not there', () => ['report', at('好.xlsx'), '--kind', 'annual', '--out', at('无', '总结.docx')], /所在的文件夹不存在/],
  ['a run into a file', () => ['run', at('好.xlsx'), '--out', at('文件')], /不是文件夹；在 --out 中指定一个文件夹。$/],
  ['a run into a file as folder', () => ['run', at('好.xlsx'), '--out', at('文件', '结果')], /不是文件夹；在 --out 中指定一个文件夹。$/],
  ['a fill over the workbook itself', () => ['fill', at('好.xlsx'), '--out', at('好.xlsx')], /指向了输入文件/],
  ['a fill over the ledger', () => ['fill', at('好.xlsx'), '--from', at('空白.xlsx'), '--out', at('空白.xlsx')], /指向了输入文件/],
  ['a fill from a workbook without form', () => ['fill', at('好.xlsx'), '--from', at('名单.xlsx'), '--out', at('不该有.xlsx')], /名单\.xlsx.*没有认出已知的统计表/],
  ['a carry from a workbook without results', () => ['carry', at('好.xlsx'), '--previous', at('没有结果.xlsx'), '--out', at('不该有.xlsx')], /「没有结果\.xlsx」工作表「统计表」B5 的公式还没有计算结果/],
  ['a carry over the earlier workbook', () => ['carry', at('好.xlsx'), '--previous', at('错.xlsx'), '--out', at('错.xlsx')], /指向了输入文件/],
  ['a hand-in with an error', () => ['hand-in', at('错.xlsx'), '--out', at('不该有')], /^还不能报送：错误 1 处须改正（统计表 B5）。$/],
  ['a hand-in forced without a word', () => ['hand-in', at('错.xlsx'), '--out', at('不该有'), '--force', ' '], /^强制报送要写明原因/],
  ['a hand-in into the folder of the workbook', () => ['hand-in', at('好.xlsx'), '--out', folder.path], /指向了输入文件/],
  ['a hand-in to verify that is not there', () => ['verify', at('无')], /^找不到文件/],
  ['a file to verify that is no zip', () => ['verify', at('一.json')], /^压缩包“一\.json”打不开（不是 \.zip 压缩包）/],
  ['a run where no folder can be made', () => ['run', at('好.xlsx'), '--out', '/proc/结果'], /结果”所在的文件夹不存在/],
  ['a new form for months that make no period', () => ['new', 'township-work', '--period', '2026年1—9月', '--out', at('不该有.xlsx')], /^--period 看不懂“2026年1—9月”/],
  ['a new form for a month that is none', () => ['new', 'township-work', '--period', '2026年13月', '--out', at('不该有.xlsx')], /^--period 看不懂“2026年13月”/],
  ['a new form over a file', () => ['new', 'township-work', '--out', at('好.xlsx')], /已经存在，没有改写；换一个文件名，或加 --overwrite。$/],
];

test.each(FILE_SLIPS)('%s: one sentence, exit 2, nothing on disk touched', async (_, argv, sentence) => {
  const before = snapshot();
  const { code, out, err } = await ran(...argv());
  expect([code, out]).toEqual([2, '']);
  expect(err.trimEnd()).toMatch(sentence);
  expect(err.trimEnd()).not.toContain('\n');
  expect(snapshot()).toEqual(before);
});

function snapshot(): readonly string[] {
  return readdirSync(folder.path, { recursive: true, withFileTypes: true }).map((entry) => `${entry.name} ${entry.isFile() ? readFileSync(join(entry.parentPath, entry.name)).length : ''}`);
}

test.each([['--help'], ['-h'], ['check', '--help']])('%s explains the commands in Chinese', async (...argv) => {
  const { code, out, err } = await ran(...argv);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('用法：node dist/cli.js <命令> <工作簿.xlsx> [选项]');
  for (const name of [...COMMANDS, ...Object.keys(OPTIONS).map((option) => `--${option}`)]) expect(out).toContain(name);
});

test('a fault of ours is told as such and not as a slip of the person', async () => {
  let err = '';
  const broken = { out: () => { throw new TypeError('broken pipe of ours'); }, err: (text: string) => void (err += text) };
  expect(await main(['--help'], broken)).toBe(3);
  expect(err).toMatch(/^程序出错，这是工具本身的问题/);
});
