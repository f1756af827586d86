import { en } from '../../src/taskpane/locale/en';
import { zhCN } from '../../src/taskpane/locale/zh-CN';
import { en as documentEn } from '../../src/taskpane/document/words-en';
import { zhCN as documentZhCN } from '../../src/taskpane/document/words-zh-cn';
import { en as fillEn } from '../../src/taskpane/fill/words-en';
import { zhCN as fillZhCN } from '../../src/taskpane/fill/words-zh-cn';
import { en as proofreadEn } from '../../src/taskpane/proofread/words-en';
import { zhCN as proofreadZhCN } from '../../src/taskpane/proofread/words-zh-cn';
import { en as reportEn } from '../../src/taskpane/report/words-en';
import { zhCN as reportZhCN } from '../../src/taskpane/report/words-zh-cn';
import type { Done } from '../../src/actions/state';

const LOCALES = [['the pane', zhCN, en], ['填报', fillZhCN, fillEn], ['总结', reportZhCN, reportEn], ['beside a document', documentZhCN, documentEn], ['校对', proofreadZhCN, proofreadEn]] as const;

type Tree = { readonly [key: string]: unknown };

/** check.next → what stands there */
function leaves(tree: Tree, path = ''): [string, unknown][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? leaves(value as Tree, `${path}${key}.`) : [[path + key, value] as [string, unknown]],
  );
}

/** What is said when every blank is filled with a 2. */
function said(value: unknown): string {
  if (typeof value === 'function') return value.name === 'done' ? '' : String((value as (...args: unknown[]) => unknown)(2, 2, 2));
  return Array.isArray(value) ? value.join('') : String(value);
}

test.each(LOCALES)('both languages say the same things, with the same number of sentences in lists: %s', (_, zh, other) => {
  const shape = (tree: Tree) => leaves(tree).map(([path, value]) => [path, Array.isArray(value) ? value.length : typeof value]);
  expect(shape(other)).toEqual(shape(zh));
});

test.each(LOCALES)('Chinese is Chinese, with full-width punctuation, and never shouts or begs: %s', (_, zh) => {
  for (const [path, value] of leaves(zh)) {
    const text = said(value);
    expect([path, text]).toEqual([path, expect.not.stringMatching(/[\u4e00-\u9fff][,;:!?]|！|请您/)]);
  }
});

test.each(LOCALES)('English has no Chinese left in it: %s', (_, __, other) => {
  for (const [path, value] of leaves(other)) expect([path, said(value)]).toEqual([path, expect.not.stringMatching(/[\u3000-\u9fff]/)]);
});

test.each<[Done, string, string]>([
  [{ kind: 'repaired', subject: '会员人数', to: '1206' }, '「会员人数」已改为 1206', '“会员人数” changed to 1206'],
  [{ kind: 'repaired', subject: '会员人数', to: '' }, '已清空「会员人数」', '“会员人数” cleared'],
  [{ kind: 'rates-written', sheets: ['指标计算'], count: 1 }, '已将 1 项指标写入「指标计算」', '1 rate written to “指标计算”'],
  [{ kind: 'downloaded', fileName: '总结.docx' }, '已生成「总结.docx」', '“总结.docx” is ready'],
  [{ kind: 'filled', count: 12 }, '已写入 12 项', '12 figures written'],
  [{ kind: 'form-made', title: '镇工会工作统计表', sheet: '镇工会' }, '已新建「镇工会」', 'Sheet “镇工会” made'],
  [{ kind: 'remarks-written', count: 1 }, '已写成 1 条批注，以“【校对】”开头', '1 comment written, each marked as proof-reading'],
  [{ kind: 'remarks-written', count: 0 }, '文中的校对批注已去掉', 'The comments of proof-reading are gone'],
  [{ kind: 'undone' }, '已撤销', 'Undone'],
])('%j is told in both languages', (done, chinese, english) => {
  expect([zhCN.done(done), en.done(done)]).toEqual([chinese, english]);
});
