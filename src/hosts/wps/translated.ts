/** What WPS throws says nothing to a clerk: it becomes the cause of a sentence that does. */
import { HostRefused } from '../host-refused';

/** @throws HostRefused with the sentence, or the one that `work` threw itself */
export function translated<Result>(code: string, sentence: string, work: () => Result): Result {
  const refusal = (cause: unknown): unknown => (cause instanceof HostRefused ? cause : new HostRefused(code, sentence, { cause }));
  try {
    const result = work();
    return result instanceof Promise ? (result.catch((cause: unknown) => Promise.reject(refusal(cause))) as Result) : result;
  } catch (cause) {
    throw refusal(cause);
  }
}
