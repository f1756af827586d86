/** What axe finds on a page as it stands. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** So long nothing has moved on the page: at first, when something may still be under way, and when only the light has changed. */
const STILL_MS = 300;
const STILL_LIGHT_MS = 100;
const LONGEST_MS = 10_000;
const LOOKS = ['light', 'dark', 'high contrast'] as const;

/** What another look can change; names, roles and order are the same in every light. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

interface AxeResults {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[] }[];
}

export function violations(page: Page): Promise<string[]> {
  return violationsOf(page, STILL_MS, {});
}

async function violationsOf(page: Page, stillMs: number, options: { readonly runOnly?: readonly string[] }): Promise<string[]> {
  await untilStill(page, stillMs);
  await page.evaluate(AXE);
  return page.evaluate(async (given) => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    // Only what fails is told node by node.
    const found = await axe.run({ resultTypes: ['violations'], ...given });
    return found.violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${String(target)} ${failureSummary ?? ''}`));
  }, options);
}

export const NO_VIOLATIONS: Readonly<Record<(typeof LOOKS)[number], readonly string[]>> = { light: [], dark: [], 'high contrast': [] };

/** The same by day, by night and in high contrast. */
export async function violationsInEveryLight(page: Page): Promise<Record<string, readonly string[]>> {
  const found: Record<string, readonly string[]> = {};
  for (const look of LOOKS) {
    await page.emulateMedia(look === 'high contrast' ? { forcedColors: 'active', colorScheme: 'light' } : { forcedColors: 'none', colorScheme: look });
    found[look] = look === 'light' ? await violations(page) : await violationsOf(page, STILL_LIGHT_MS, { runOnly: RULES_OF_COLOUR });
  }
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  return found;
}

/** A button that has just been enabled fades from one look to the next, and a list may still be on its way: neither is what a person sees. */
async function untilStill(page: Page, stillMs: number): Promise<void> {
  await page.evaluate(
    async ([still, longest]) => {
      let changedAt = performance.now();
      const started = changedAt;
      const watch = new MutationObserver(() => (changedAt = performance.now()));
      watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      // The bar of a reading that goes on runs without end.
      const isFading = ({ playState, effect }: Animation): boolean => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity;
      const isStill = (): boolean => performance.now() - changedAt >= still && !document.getAnimations().some(isFading);
      while (!isStill() && performance.now() - started < longest) await new Promise((resolve) => setTimeout(resolve, 50));
      watch.disconnect();
    },
    [stillMs, LONGEST_MS] as const,
  );
}
