import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Remark } from '../../src/model/proofreading';
import { ran, temporaryFolder, townshipFile } from './command-line';

const folder = temporaryFolder();
const at = (name: string): string => join(folder.path, name);
const draft = (name: string, text: string): string => (writeFileSync(at(name), text), at(name));
beforeAll(() => townshipFile(at('半年报.xlsx')));
afterAll(() => folder.remove());

const GOOD = '青云镇总工会2026年上半年工作总结\n今年以来，镇总工会扎实推进组织建设。截至6月底，全镇会员人数1206人，职工入会率达92.3%。\n';

test('a draft that agrees with the sheet has no remark', async () => {
  const { code, out, err } = await ran('proofread', draft('好.txt', GOOD), '--workbook', at('半年报.xlsx'), '--format', 'json');
  const { text, remarks, numerals } = JSON.parse(out);
  expect([code, err, text, remarks]).toEqual([0, '', GOOD, []]);
  expect(numerals.map((numeral: { text: string; value: number; class: string }) => [numeral.text, numeral.value, numeral.class])).toEqual(expect.arrayContaining([['1206人', 1206, 'count'], ['92.3%', 92.3, 'rate']]));
  for (const numeral of numerals) expect(GOOD.slice(numeral.start, numeral.end)).toBe(numeral.text);
});

test('a figure that differs is told with its place, what it should be and the cell', async () => {
  const { code, out } = await ran('proofread', draft('错.txt', GOOD.replace('1206人', '1260人')), '--workbook', at('半年报.xlsx'), '--format', 'json');
  const remarks = JSON.parse(out).remarks as readonly Remark[];
  expect(code).toBe(1);
  expect(remarks).toEqual([{ kind: 'figure-differs', level: 'hard', start: GOOD.indexOf('1206'), end: GOOD.indexOf('1206') + 5, text: '1260人', message: expect.stringContaining('1206人'), suggestion: '1206人', cells: [{ sheet: '统计表', cell: 'B5' }] }]);
});

test('without a sheet the text alone is read, and that is said', async () => {
  const { code, out } = await ran('proofread', draft('空.txt', '20xx年上半年工作总结\n上半年，各项工作取得了新进展。'));
  expect(code).toBe(1);
  expect(out).toMatch(/\n错误\n {2}第 1 段 {2}.*20xx/u);
  expect(out).toContain('没有报表可对照，只看了文稿本身；加上 --workbook <工作簿.xlsx> 逐个核对数字。');
});

test.each([
  [['proofread'], '没有指定文稿；写法：proofread <文稿.docx|.txt|.md>，用 --help 查看用法。'],
  [['proofread', '甲.txt', '--previous', '上期.xlsx'], '--previous 和 --definition 要与 --workbook 同用；加上报表所在的 --workbook <工作簿.xlsx>。'],
  [['proofread', '甲.txt', '乙.txt'], '一次只能处理一个文稿，多出了“乙.txt”；名称里有空格时加引号。'],
  [['proofread', '没有.docx'], '找不到文件“没有.docx”；检查路径和文件名。'],
])('%s is refused in one sentence', async (argv, sentence) => {
  expect(await ran(...argv)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
});
