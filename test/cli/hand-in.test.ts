/** hand-in and verify, as a clerk and the superior run them. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { createFileHost } from '../../src/hosts/file/file-host';
import { CLEAN, FAULTY, ran, temporaryFolder, townshipFile } from './command-line';

const folder = temporaryFolder();
const at = (...names: readonly string[]): string => join(folder.path, ...names);
const NAMES = ['1-封面.docx', '2-审核报告.html', '3-审核说明.html', '4-报送清单.json', '半年报.xlsx'];

beforeAll(async () => {
  await townshipFile(at('半年报.xlsx'), CLEAN);
  await townshipFile(at('有误.xlsx'), FAULTY);
});
afterAll(() => folder.remove());

async function received(name: string): Promise<string> {
  await ran('hand-in', at('半年报.xlsx'), '--out', at(name));
  return at(name);
}

async function edited(path: string, value: number): Promise<void> {
  const host = await createFileHost(readFileSync(path), '半年报.xlsx');
  await host.apply([{ sheet: '统计表', row: 5, column: 2, cells: [[{ value }]] }]);
  writeFileSync(path, await host.save());
}

test('hand-in writes the folder, leaves the workbook alone, and does the same again', async () => {
  const before = readFileSync(at('半年报.xlsx'));
  const { code, out, err } = await ran('hand-in', at('半年报.xlsx'), '--out', at('报送'), '--format', 'json');
  const told = JSON.parse(out);
  expect([code, err]).toEqual([0, '']);
  expect(told).toMatchObject({ out: at('报送'), code: expect.stringMatching(/^.{4}-.{4}-.{4}-.{4}$/), forced: null });
  expect(readdirSync(at('报送')).sort()).toEqual(NAMES);
  expect(told.files.map(({ name }: { name: string }) => name).sort()).toEqual(NAMES);
  const first = NAMES.map((name) => readFileSync(at('报送', name)));
  await ran('hand-in', at('半年报.xlsx'), '--out', at('报送'));
  NAMES.forEach((name, each) => expect(Buffer.compare(readFileSync(at('报送', name)), first[each]!)).toBe(0));
  expect(Buffer.compare(readFileSync(at('半年报.xlsx')), before)).toBe(0);
});

test('what else lies in the folder is told before it is taken for something added', async () => {
  const path = await received('有别的');
  writeFileSync(join(path, '草稿.docx'), '');
  writeFileSync(join(path, '.DS_Store'), '');
  const { out } = await ran('hand-in', at('半年报.xlsx'), '--out', path);
  expect(out).toContain(`“${path}”里另有 1 个文件（草稿.docx），核对时会当作多出来的；报出前移走。`);
});

test('verify agrees with the folder, with its zip, and with a zip of the folder', async () => {
  const path = await received('原样');
  const entries = Object.fromEntries(NAMES.map((name) => [name, new Uint8Array(readFileSync(join(path, name)))]));
  writeFileSync(at('平.zip'), zipSync(entries));
  writeFileSync(at('套.zip'), zipSync({ 青云镇: entries }));
  for (const each of [path, at('平.zip'), at('套.zip')]) {
    const { code, out } = await ran('verify', each, '--format', 'json');
    expect([code, JSON.parse(out)]).toMatchObject([0, { agrees: true, unit: '青云镇总工会', period: '2026年上半年', forced: null, differences: [] }]);
  }
  expect((await ran('verify', path)).out).toMatch(/^青云镇总工会 2026年上半年\n报送文件与报出时一致。\n校验码 .{19}，应与盖章的封面上一致。\n$/u);
});

test('verify names the changed cell, its indicator and both values, and exits 1', async () => {
  const path = await received('改动');
  await edited(join(path, '半年报.xlsx'), 1207);
  const { code, out } = await ran('verify', path, '--format', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(out).differences[1]).toEqual({
    kind: 'figure-changed', file: '半年报.xlsx', message: '统计表 B5「会员人数 本期」报送时为 1,206，现为 1,207。',
    place: { sheet: '统计表', cell: 'B5' }, subject: '会员人数 本期', before: '1,206', now: '1,207',
  });
  expect((await ran('verify', path)).out).toContain('报送文件与报出时不一致，2 处：\n  工作簿「半年报.xlsx」与报出时不同，改动见下。\n  统计表 B5「会员人数 本期」报送时为 1,206，现为 1,207。');
});

test('verify tells of files missing, renamed and added, in folders below as well', async () => {
  const path = await received('缺件');
  rmSync(join(path, '3-审核说明.html'));
  renameSync(join(path, '半年报.xlsx'), join(path, '半年报(1).xlsx'));
  mkdirSync(join(path, '附件'));
  writeFileSync(join(path, '附件', '说明.txt'), '补充');
  const { code, out } = await ran('verify', path, '--format', 'json');
  expect(code).toBe(1);
  expect(JSON.parse(out).differences.map(({ message }: { message: string }) => message)).toEqual([
    '缺少文件「半年报.xlsx」（报表）。', '缺少文件「3-审核说明.html」（审核说明）。', '多了清单上没有的文件「半年报(1).xlsx」。', '多了清单上没有的文件「附件/说明.txt」。',
  ]);
});

test('a folder that is no hand-in is told so', async () => {
  mkdirSync(at('别的'));
  expect(await ran('verify', at('别的'))).toMatchObject({ code: 1, out: expect.stringContaining('缺少「4-报送清单.json」') });
});

test('forced, the error is still told by exit code, and the receiver reads why it was forced', async () => {
  const { code, out } = await ran('hand-in', at('有误.xlsx'), '--out', at('强制'), '--force', '上级要求今天先报', '--format', 'json');
  expect([code, JSON.parse(out).forced]).toEqual([1, '上级要求今天先报']);
  const verified = await ran('verify', at('强制'));
  expect([verified.code, verified.out]).toEqual([0, expect.stringContaining('强制报送：报送时有错误 1 处未改正。原因：上级要求今天先报。')]);
});
