/** What axe finds on a page as it stands. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** So long nothing has moved on the page. */
const STILL_MS = 300;
const LONGEST_MS = 10_000;
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
    await untilStill(page);
    found[look] = await violations(page);
  }
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  return found;
}

/** A button that has just been enabled fades from one look to the next, and a list may still be on its way: neither is what a person sees. */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate(
    async ([still, longest]) => {
      let changedAt = performance.now();
      const started = changedAt;
      const watch = new MutationObserver(() => (changedAt = performance.now()));
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      const isStill = (): boolean => performance.now() - changedAt >= still && document.getAnimations().every(({ playState }) => playState !== 'running');
      while (!isStill() && performance.now() - started < longest) await new Promise((resolve) => setTimeout(resolve, 50));
      watch.disconnect();
    },
    [STILL_MS, LONGEST_MS] as const,
  );
}
