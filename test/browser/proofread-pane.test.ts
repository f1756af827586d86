/**
 * 校对 in the built workbench: a draft as a file and as a pasted text, held against the open sheet; its places in the whole text, its cells
 * in the spreadsheet; and the pane alone at both widths, with more remarks than anybody reads.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { readXlsx } from '../../src/hosts/file/read-xlsx';
import type { Sheet, SheetContent } from '../../src/model/workbook';
import { NO_VIOLATIONS, violationsInEveryLight } from './support/axe';
import { openPage, startBrowser, type OpenedPage } from './support/pages';
import { example, openWorkbench, type OpenWorkbench } from './support/workbench';

const EXAMPLE = 'qingyun-2026-first-half.xlsx';
const HOLES = ['关于20xx年工作的总结', '', '一、组织建设', '截至6月底，新建基层工会xx家。', '三、维权服务', '走访困难职工xx户。'].join('\r\n');

let browser: Browser;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

describe('in the workbench', () => {
  let bench: OpenWorkbench;
  const remarks = () => bench.pane.locator('[data-remark]');
  const marks = () => remarks().locator('mark').allTextContents();
  const give = (name: string, bytes: Uint8Array, press = '选择文稿') => bench.choose(() => bench.button(press).click(), name, bytes);

  beforeAll(async () => {
    bench = await openWorkbench(browser);
    await bench.open(EXAMPLE, await example(EXAMPLE));
  });
  afterEach(() => expect(bench.problems).toEqual([]));

  test('the Word file that was downloaded here has nothing to remark; one figure changed in it is one remark that leads to its cell', async () => {
    await bench.tab('总结').click();
    await bench.button('起草总结').click();
    const { name, bytes } = await bench.download(() => bench.button('下载 Word').click());
    await bench.tab('校对').click();
    await give(name, bytes);
    await bench.pane.getByText('没有发现问题').waitFor();

    const parts = unzipSync(bytes);
    const changed = strFromU8(parts['word/document.xml']!).replace('11318人', '11381人');
    await give(name, zipSync({ ...parts, 'word/document.xml': strToU8(changed) }), '重新打开');
    await remarks().waitFor();
    expect(await marks()).toEqual([expect.stringContaining('11381')]);
    await remarks().click();
    await bench.button(/^复制“11318/).waitFor();
    await bench.pane.getByRole('button', { name: /D48$/ }).click();
    await bench.selected('D48');
  });

  test('the sheet changes under a draft: its remarks follow by themselves', async () => {
    await bench.clickIntoSheet();
    await bench.typeInto('D48', '11381');
    await bench.page.waitForFunction(() => [...document.querySelectorAll('[data-remark] mark')].every((mark) => !mark.textContent!.includes('11381人')));
    await bench.clickIntoSheet();
    await bench.typeInto('D48', '11318');
    await remarks().filter({ hasText: '11381' }).waitFor();
  });

  test('a text file: each remark in the whole text, one after the other by key, set aside and taken back', async () => {
    await bench.button('换一份').click();
    await give('去年的总结.txt', new TextEncoder().encode(HOLES));
    await bench.pane.getByRole('heading', { name: '去年的总结.txt' }).waitFor();
    const all = await marks();
    expect(all.length).toBeGreaterThanOrEqual(4);
    await bench.button('全文').click();
    const paper = bench.pane.getByRole('article', { name: '文稿全文' });
    expect(await paper.getByRole('button').allTextContents()).toEqual(all);
    await bench.page.keyboard.press('F8');
    const card = bench.pane.getByRole('region', { name: '校对意见' });
    await card.waitFor();
    expect(await paper.getByRole('button', { expanded: true }).textContent()).toBe(all[0]);
    await bench.page.keyboard.press('F8');
    await paper.locator('[aria-expanded=true]').filter({ hasText: all[1]! }).waitFor();

    await bench.pane.getByRole('button', { name: '意见', exact: true }).click();
    await remarks().nth(1).focus();
    await bench.page.keyboard.press('ArrowDown');
    await bench.page.keyboard.press('ArrowUp');
    expect(await bench.page.evaluate(() => document.activeElement?.querySelector('mark')?.textContent)).toBe(all[1]);
    await bench.button('忽略').click();
    await bench.button('已忽略 1 处').click();
    expect(await marks()).toEqual([all[1]]);
    await remarks().click();
    await bench.button('恢复').click();
    expect(await marks()).toEqual(all);
  });
});

describe.each([320, 450])('the pane alone, %i px wide', (width) => {
  let alone: OpenedPage;
  const button = (name: string | RegExp) => alone.page.getByRole('button', { name });
  const start = async (locale: 'zh-CN' | 'en' = 'zh-CN'): Promise<void> => {
    const { sheets } = await readXlsx(await example(EXAMPLE), { fileName: EXAMPLE });
    await alone.page.evaluate((given) => window.panePage.start(given), { sheets: sheets.map(contentOf), fileName: EXAMPLE, locale });
  };

  beforeAll(async () => {
    alone = await openPage(browser, '/pane.html', { width, height: 720 });
    await start();
    await alone.page.getByRole('tab', { name: '校对' }).click();
  });
  afterAll(() => alone.page.close());

  const STATES: readonly (readonly [string, () => Promise<void>])[] = [
    ['before a draft', async () => void (await button('选择文稿').waitFor())],
    ['pasting', () => button('粘贴文字').click()],
    ['a card open', async () => {
      await alone.page.getByRole('textbox').fill(HOLES);
      await button('开始校对').click();
      await alone.page.locator('[data-remark]').first().click();
    }],
    ['some set aside', async () => {
      await button('忽略').click();
      await button('已忽略 1 处').click();
    }],
    ['the whole text', async () => {
      await button('已忽略 1 处').click();
      await button('全文').click();
      await button(/^下一处/).click();
    }],
    ['nothing to remark', async () => {
      await button('换一份').click();
      await button('粘贴文字').click();
      await alone.page.getByRole('textbox').fill('今年以来，各项工作平稳推进。');
      await button('开始校对').click();
      await alone.page.getByText('没有发现问题').waitFor();
    }],
  ];

  test.each(STATES)('axe finds nothing in any light, and nothing runs over the edge: %s', async (_, reach) => {
    await reach();
    expect(await violationsInEveryLight(alone.page)).toEqual(NO_VIOLATIONS);
    await fits();
  });

  test('four hundred remarks are there at once, and the last one is gone to', async () => {
    await button('换一份').click();
    await button('粘贴文字').click();
    await alone.page.getByRole('textbox').fill(Array.from({ length: 400 }, (_, at) => `${'第'.repeat(1 + (at % 3))}村会员xx人，平稳推进。`).join('\n'));
    await button('开始校对').click();
    await alone.page.getByText('400').first().waitFor();
    expect(await alone.page.locator('[data-remark]').count()).toBe(40);
    const slowest = await alone.page.evaluate(async () => {
      const previous = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === '上一处')!;
      let [slowest, before] = [0, performance.now()];
      previous.click();
      for (let frame = 0; frame < 40; frame += 1) {
        await new Promise(requestAnimationFrame);
        slowest = Math.max(slowest, performance.now() - before);
        before = performance.now();
      }
      return slowest;
    });
    await button('下一处（400/400）').waitFor();
    expect(await alone.page.locator('[data-remark][aria-expanded=true]').isVisible()).toBe(true);
    // A page that freezes takes tens of seconds; a busy machine gets its time.
    expect(slowest).toBeLessThan(6_000);
  });

  test('in English too everything has room', async () => {
    await start('en');
    await alone.page.getByRole('tab', { name: 'Proofread' }).click();
    await button('Choose a draft').waitFor();
    await fits();
    expect(alone.problems).toEqual([]);
  });

  async function fits(): Promise<void> {
    expect(await alone.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await alone.page.evaluate(() => [...document.querySelectorAll('button')].filter((each) => each.getBoundingClientRect().right > window.innerWidth).length)).toBe(0);
  }
});

function contentOf({ name, rowCount, columnCount, merges, visibility, cellAt }: Sheet): SheetContent {
  return { name, merges, visibility, rows: Array.from({ length: rowCount }, (_, row) => Array.from({ length: columnCount }, (__, column) => cellAt(row + 1, column + 1))) };
}
