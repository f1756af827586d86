/**
 * Long work in short steps: the page stays alive and 取消 is heard. A generator of 40 steps of 2 ms each is run 8 at a
 * time, with a breath for the event loop after every 16 ms, one frame of a 60 Hz screen.
 */
const FRAME_MS = 16;

/** @throws the signal's reason when the work is cancelled */
export async function runSteps<Step, Result>(
  steps: Generator<Step, Result>,
  options: { readonly signal: AbortSignal; readonly onStep: (step: Step) => void; readonly frameMs?: number },
): Promise<Result> {
  const { signal, onStep, frameMs = FRAME_MS } = options;
  let frameEnd = performance.now() + frameMs;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < frameEnd) continue;
    onStep(step.value);
    await breath();
    signal.throwIfAborted();
    frameEnd = performance.now() + frameMs;
  }
}

/** A host cannot be interrupted, but its late answer can be left unread. */
export async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop = (): void => undefined;
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop);
  });
  return Promise.race([work, aborted]).finally(() => signal.removeEventListener('abort', stop));
}

/** A message, not a timer: browsers stretch nested timers to 4 ms and more. */
function breath(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
