import { en } from '../../src/taskpane/locale/en';
import { zhCN } from '../../src/taskpane/locale/zh-CN';
import type { Done } from '../../src/actions/state';

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

test('both languages say the same things, with the same number of sentences in lists', () => {
  const shape = (tree: Tree) => leaves(tree).map(([path, value]) => [path, Array.isArray(value) ? value.length : typeof value]);
  expect(shape(en)).toEqual(shape(zhCN));
});

test('Chinese is Chinese, with full-width punctuation, and never shouts or begs', () => {
  for (const [path, value] of leaves(zhCN)) {
    const text = said(value);
    expect([path, text]).toEqual([path, expect.not.stringMatching(/[\u4e00-\u9fff][,;:!?]|！|请您/)]);
  }
});

test('English has no Chinese left in it', () => {
  for (const [path, value] of leaves(en)) expect([path, said(value)]).toEqual([path, expect.not.stringMatching(/[\u3000-\u9fff]/)]);
});

test.each<[Done, string, string]>([
  [{ kind: 'repaired', subject: '会员人数', to: '1206' }, '「会员人数」已改为 1206', '“会员人数” changed to 1206'],
  [{ kind: 'repaired', subject: '会员人数', to: '' }, '已清空「会员人数」', '“会员人数” cleared'],
  [{ kind: 'rates-written', sheets: ['指标计算'], count: 1 }, '已将 1 项指标写入「指标计算」', '1 rate written to “指标计算”'],
  [{ kind: 'downloaded', fileName: '总结.docx' }, '已生成「总结.docx」', '“总结.docx” is ready'],
  [{ kind: 'undone' }, '已撤销', 'Undone'],
])('%j is told in both languages', (done, chinese, english) => {
  expect([zhCN.done(done), en.done(done)]).toEqual([chinese, english]);
});
