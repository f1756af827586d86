/** What axe finds on a page as it stands. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** Colours of buttons fade from one look to the next. */
const SETTLED_MS = 300;
const LOOKS = ['light', 'dark', 'high contrast'] as const;

export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[] }> } };
    return (await axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary ?? ''}`));
  });
}

export const NO_VIOLATIONS: Readonly<Record<(typeof LOOKS)[number], readonly string[]>> = { light: [], dark: [], 'high contrast': [] };

/** The same by day, by night and in high contrast. */
export async function violationsInEveryLight(page: Page): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const look of LOOKS) {
    await page.emulateMedia(look === 'high contrast' ? { forcedColors: 'active', colorScheme: 'light' } : { forcedColors: 'none', colorScheme: look });
    await page.waitForTimeout(SETTLED_MS);
    found[look] = await violations(page);
  }
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  return found;
}
