/**
 * 总结 in the built workbench, with mouse and keys only: draft, order and leave out, from a number to its cell and from a cell to its
 * sentences, a changed cell under the draft, the words to settle, and the Word file read back.
 */
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import type { Sheet, SheetContent } from '../../src/model/workbook';
import { NO_VIOLATIONS, violationsInEveryLight } from './support/axe';
import { openPage, startBrowser, type OpenedPage } from './support/pages';
import { until } from './support/soon';
import { example, openWorkbench, type OpenWorkbench } from './support/workbench';

const EXAMPLE = 'qingyun-2026-first-half.xlsx';

let browser: Browser;
let bench: OpenWorkbench;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  bench = await openWorkbench(browser);
  ({ page } = bench);
  await bench.open(EXAMPLE, await example(EXAMPLE));
  await bench.tab('总结').click();
  await bench.button('起草总结').click();
  await headings().first().waitFor();
});
afterEach(() => expect(bench.problems).toEqual([]));
afterAll(() => browser.close());

const paper = () => bench.pane.getByRole('article', { name: '总结预览' });
const headings = () => paper().getByRole('heading', { level: 3 });
const marked = (look: string) => paper().locator(look).allTextContents();
const section = (name: string) => bench.pane.getByRole('list', { name: '总结的栏目' }).getByRole('listitem').filter({ hasText: name });
const fold = (name: RegExp) => bench.pane.locator('summary').filter({ hasText: name });
const text = () => paper().innerText();

/** What stands on the page once nothing is written anew any more. */
async function settled(isThere: (text: string) => boolean): Promise<string> {
  let now = '';
  if (await until(async () => isThere((now = await text())))) return now;
  throw new Error(`the page never came to say it:\n${now}`);
}

test('kind, level and union are filled in from the sheet', async () => {
  expect(await fold(/半年总结/).textContent()).toBe('半年总结 · 镇、街道 · 青云镇总工会 · 2026年上半年');
});

test('sections move by keyboard, by button and by drag; the headings are numbered anew and the move is told', async () => {
  const before = await headings().allTextContents();
  const [first, second, third] = before.map((each) => each.replace(/^.*、/u, ''));
  await fold(/^栏目/).click();
  await section(first!).getByRole('checkbox').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await settled((now) => now.includes(`一、${second}`) && now.includes(`二、${first}`));
  await bench.pane.getByRole('status').getByText(`「${first}」移到第 2 位`).waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-control'))).toBe('tick');
  await page.keyboard.press('Alt+ArrowUp');
  await settled((now) => now.includes(`一、${first}`));

  await section(third!).getByRole('button', { name: /^上移/ }).click();
  await settled((now) => now.includes(`二、${third}`) && now.includes(`三、${second}`));

  const [from, to] = [await section(first!).locator('[data-handle]').boundingBox(), await section(second!).boundingBox()];
  await page.mouse.move(from!.x + 5, from!.y + 5);
  await page.mouse.down();
  await page.mouse.move(from!.x + 5, to!.y + to!.height - 2, { steps: 8 });
  await page.mouse.up();
  await settled((now) => now.includes(`一、${third}`) && now.includes(`二、${second}`) && now.includes(`三、${first}`));
  await bench.button('恢复原来的次序').click();
  await settled((now) => now.includes(`一、${first}`) && now.includes(`三、${third}`));
  expect(await headings().allTextContents()).toEqual(before);
});

test('a section left out is not written; what goes with it is listed as not told', async () => {
  const [first, second] = (await headings().allTextContents()).map((each) => each.replace(/^.*、/u, ''));
  await section(second!).getByRole('checkbox').uncheck();
  await settled((now) => !now.includes(`二、${second}`));
  expect(await headings().first().textContent()).toBe(`一、${first}`);
  await fold(/总结没有写到的指标/).waitFor();
  await section(second!).getByRole('checkbox').check();
  await settled((now) => now.includes(`二、${second}`));
  await fold(/^栏目/).click();
});

test('a number leads to its cells', async () => {
  await bench.button('11318人，查看出处').first().click();
  await bench.button('定位').click();
  await bench.selected('D48');
  await bench.button('收起').click();
});

test('a cell leads to the sentences that rest on it, and to no others', async () => {
  await bench.clickIntoSheet();
  await bench.goTo('D11');
  await bench.pane.getByText(/句用到「基层工会数/).waitFor();
  const resting = await marked('[data-resting]');
  expect(resting.length).toBeGreaterThan(0);
  expect(resting.every((sentence) => /基层工会|86个/.test(sentence))).toBe(true);
  expect(await paper().locator('[data-resting]').first().isVisible()).toBe(true);
});

test('a changed cell marks at once the sentences that will read otherwise, with what they will say', async () => {
  const before = await text();
  await bench.clickIntoSheet();
  await bench.typeInto('D48', '11320');
  await bench.pane.getByText(/表中的数改了，有 \d+ 句要改/).waitFor();
  const [stale, now] = [await marked('[data-stale]'), await marked('[data-now]')];
  expect(stale.some((sentence) => sentence.includes('11318人'))).toBe(true);
  expect(now.some((sentence) => sentence.includes('11320人'))).toBe(true);

  await bench.button(`更新 ${stale.length} 句`).click();
  const after = await settled((each) => !each.includes('11318人'));
  expect(await marked('[data-stale]')).toEqual([]);
  const gone = sentences(before).filter((sentence) => !sentences(after).includes(sentence));
  expect(gone.sort()).toEqual([...stale].sort());
  expect(sentences(after).filter((sentence) => !sentences(before).includes(sentence)).sort()).toEqual([...now].sort());

  await bench.clickIntoSheet();
  await bench.typeInto('D48', '11318');
  await bench.button(/^更新 \d+ 句/).click();
  await settled((each) => each.includes('11318人'));
});

function sentences(all: string): string[] {
  return all.split(/(?<=。)|\n/u).map((each) => each.trim()).filter((each) => each.endsWith('。'));
}

test('phrases are confirmed, put otherwise and struck out, one after the other', async () => {
  const waiting = async () => Number(/\d+/.exec((await bench.pane.getByText(/^待核实的措辞 \d+ 处$/).textContent())!)![0]);
  const all = await waiting();
  await bench.button('逐处核实').click();
  const box = bench.pane.getByRole('textbox', { name: '措辞' });
  const first = await box.inputValue();
  await bench.button('确认').click();
  await bench.pane.getByText(`待核实的措辞 ${all - 1} 处`).waitFor();
  expect(await box.inputValue()).not.toBe(first);

  await box.fill('会员增长20%');
  await bench.pane.getByText('措辞里不能写数字').waitFor();
  await box.fill('走访到户，边摸底、边建会');
  await page.keyboard.press('Control+Enter');
  await settled((now) => now.includes('走访到户，边摸底、边建会。'));

  const third = await box.inputValue();
  await bench.pane.getByRole('region', { name: '核实措辞' }).getByRole('listitem').first().getByRole('button').click();
  expect(await box.inputValue()).not.toBe(third);
  await bench.button('删去').click();
  await settled((now) => !now.includes(third));
  await bench.pane.getByText('已删去 1 处').waitFor();
  await page.keyboard.press('Escape');
  await bench.button('恢复').click();
  await settled((now) => now.includes(third));
});

test('own words go onto 「措辞」', async () => {
  await bench.button('存入「措辞」').click();
  await bench.sheetTab('措辞').waitFor();
  const workbook = await bench.saved();
  const sheet = workbook.sheets.find(({ name }) => name === '措辞')!;
  expect([1, 2, 3].map((column) => sheet.cellAt(2, column).value)).toEqual(['组织建设与会员发展', '工作', '走访到户，边摸底、边建会']);
});

test('the Word file says what the page says, in the chosen order', async () => {
  const { name, bytes } = await bench.download(() => bench.button('下载 Word').click());
  expect(name).toBe('青云镇总工会2026年上半年工作总结.docx');
  const words = strFromU8(unzipSync(bytes)['word/document.xml']!).replaceAll('</w:p>', '\n').replace(/<[^>]+>/g, '');
  for (const sentence of sentences(await text())) expect(words.replaceAll('\n', '')).toContain(sentence);
});

describe.each([320, 450])('the pane alone, %i px wide', (width) => {
  let alone: OpenedPage;
  const button = (name: string | RegExp) => alone.page.getByRole('button', { name });

  beforeAll(async () => {
    alone = await openPage(browser, '/pane.html', { width, height: 720 });
    const { sheets } = await readXlsx(await example(EXAMPLE), { fileName: EXAMPLE });
    const start = { sheets: sheets.map(contentOf), fileName: EXAMPLE };
    await alone.page.evaluate((given) => window.panePage.start(given), start);
    await alone.page.getByRole('tab', { name: '总结' }).click();
  });
  afterAll(() => alone.page.close());

  /** One after the other, as a person comes to them. */
  const STATES: readonly (readonly [string, () => Promise<void>])[] = [
    ['before the draft', async () => void (await alone.page.getByText('用表中的数据起草总结').waitFor())],
    ['every fold open', async () => {
      await button('起草总结').click();
      await alone.page.getByRole('article').waitFor();
      for (const summary of await alone.page.locator('summary').all()) await summary.click();
    }],
    ['a figure open', () => button('11318人，查看出处').first().click()],
    ['a phrase with a figure in it', async () => {
      await button('逐处核实').click();
      await alone.page.getByRole('textbox', { name: '措辞' }).fill('第１名');
    }],
    ['stale sentences beside those of a cell', async () => {
      await alone.page.keyboard.press('Escape');
      await alone.page.evaluate((place) => window.panePage.host.type(place, 11320), { sheet: '工会工作统计表', row: 48, column: 4 });
      await alone.page.evaluate((place) => window.panePage.host.click(place), { sheet: '工会工作统计表', row: 48, column: 4 });
      await alone.page.locator('[data-stale][data-resting]').first().waitFor();
    }],
  ];

  test.each(STATES)('axe finds nothing in any light, and nothing runs over the edge: %s', async (_, reach) => {
    await reach();
    expect(await violationsInEveryLight(alone.page)).toEqual(NO_VIOLATIONS);
    expect(await alone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await alone.page.evaluate(() => [...document.querySelectorAll('button')].filter((each) => each.getBoundingClientRect().right > window.innerWidth).length)).toBe(0);
    expect(alone.problems).toEqual([]);
  });
});

function contentOf({ name, rowCount, columnCount, merges, visibility, cellAt }: Sheet): SheetContent {
  return { name, merges, visibility, rows: Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => cellAt(row + 1, column + 1))) };
}
