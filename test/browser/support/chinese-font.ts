/**
 * Chinese glyphs where the machine has none. Two different characters that paint the same are boxes; then the test page
 * gets Noto Sans SC under the names that the pages ask for, Chinese characters only. Nothing of this is in the product.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const FONT_PATH = '/test-font/noto-sans-sc.woff2';
const FAMILIES = ['Arial', 'Segoe UI', 'Microsoft YaHei', 'Microsoft YaHei UI', 'Noto Sans SC', '微软雅黑', '宋体', 'SimSun', '黑体', 'SimHei', '仿宋', 'FangSong', '楷体', '等线', 'DengXian', 'Calibri'];
const CHINESE = 'U+2E80-9FFF, U+F900-FAFF, U+FE30-FE4F, U+FF00-FFEF';

export async function paintsChinese(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [first, second] = ['会', '员'].map((character) => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      if (!context) return '';
      context.font = '32px sans-serif';
      context.fillText(character, 4, 40);
      return canvas.toDataURL();
    });
    return first !== second;
  });
}

/** Before the page is loaded; the font is answered from the page's own origin, as its security policy wants. */
export async function bringChineseFont(page: Page): Promise<void> {
  const body = readFileSync(require.resolve('@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'));
  await page.route(`**${FONT_PATH}`, (route) => route.fulfill({ body, contentType: 'font/woff2' }));
  await page.addInitScript(
    ({ families, url, range }) => {
      for (const family of families) {
        const face = new FontFace(family, `url(${url})`, { unicodeRange: range });
        document.fonts.add(face);
        void face.load();
      }
    },
    { families: FAMILIES, url: FONT_PATH, range: CHINESE },
  );
}
