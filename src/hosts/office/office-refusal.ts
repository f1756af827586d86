/**
 * What Office says when it will not → what a person is told: what was not done, and what to do. The host's own code stays in
 * `cause`. Anything that is no error of Office is a fault of ours and passes through.
 */
import { HostRefused } from '../host-refused';

interface OfficeError {
  readonly code: string;
  readonly message: string;
}

/** Of one program. */
export interface OfficeSentences {
  readonly byCode: Readonly<Record<string, readonly [code: string, sentence: string]>>;
  readonly otherwise: readonly [code: string, sentence: string];
}

/** The numbers where a request fails as a whole. */
const NUMBERS: Readonly<Record<string, string>> = { 5103: 'RequestPayloadSizeLimitExceeded', 5104: 'ResponsePayloadSizeLimitExceeded', 5012: 'InvalidOrTimedOutSession', 5102: 'ActivityLimitReached' };

/** The code of Office.js, or undefined where Office had no part in it. */
export function officeCode(error: unknown): string | undefined {
  if (!isOfficeError(error)) return undefined;
  return NUMBERS[error.code] ?? String(error.code);
}

/** @returns what to throw instead */
export function refusalOf(error: unknown, { byCode, otherwise }: OfficeSentences): unknown {
  const officeSays = officeCode(error);
  if (officeSays === undefined) return error;
  const [code, sentence] = byCode[officeSays] ?? otherwise;
  return new HostRefused(code, sentence, { cause: error });
}

/** Errors of the library and of the page are of different realms, so that `instanceof` tells nothing. */
function isOfficeError(error: unknown): error is OfficeError {
  if (typeof error !== 'object' || error === null || error instanceof HostRefused) return false;
  return 'code' in error && 'message' in error && ('debugInfo' in error || typeof error.code === 'number');
}
