/** What comes about a little after a click: asked again until it is so, and told as it then is where it never comes. */
const LONGEST_MS = 15_000;
const PAUSE_MS = 50;

export async function expectSoon<Value>(read: () => Value | Promise<Value>, expected: Awaited<Value>): Promise<void> {
  await until(async () => JSON.stringify(await read()) === JSON.stringify(expected));
  expect(await read()).toEqual(expected);
}

/** @returns whether it came about */
export async function until(isSo: () => Promise<boolean>): Promise<boolean> {
  const began = Date.now();
  while (!(await isSo())) {
    if (Date.now() - began > LONGEST_MS) return false;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  return true;
}
