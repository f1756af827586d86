import { runSteps, unlessAborted } from '../../src/actions/pace';

function* count(to: number): Generator<number, string> {
  for (let at = 1; at <= to; at++) yield at;
  return `到${to}`;
}

test('gives the result and tells steps as it goes', async () => {
  const told: number[] = [];
  const result = await runSteps(count(3), { signal: new AbortController().signal, onStep: (step) => told.push(step), frameMs: 0 });
  expect({ result, told }).toEqual({ result: '到3', told: [1, 2, 3] });
});

test('lets the event loop run between frames, so that a cancel is heard', async () => {
  const abort = new AbortController();
  setImmediate(() => abort.abort());
  await expect(runSteps(count(1e7), { signal: abort.signal, onStep: () => undefined, frameMs: 1 })).rejects.toThrow('abort');
});

test('work within one frame is not interrupted', async () => {
  const told: number[] = [];
  await runSteps(count(1000), { signal: new AbortController().signal, onStep: (step) => told.push(step), frameMs: 60_000 });
  expect(told).toEqual([]);
});

test('an answer that comes after the cancel is left unread', async () => {
  const abort = new AbortController();
  const waiting = unlessAborted(new Promise(() => undefined), abort.signal);
  abort.abort();
  await expect(waiting).rejects.toThrow('abort');
});
