/** Writing as a list of steps, sent in as few round trips as their weight allows. */
import { MOST_BYTES } from './request-size';

export interface WriteStep {
  /** About so many in the request. */
  readonly bytes: number;
  write(workbook: Excel.Workbook): void;
}

export async function takeSteps(context: Excel.RequestContext, steps: Iterable<WriteStep>): Promise<void> {
  let waiting = 0;
  for (const step of steps) {
    if (waiting > 0 && waiting + step.bytes > MOST_BYTES) {
      await context.sync();
      waiting = 0;
    }
    step.write(context.workbook);
    waiting += step.bytes;
  }
  await context.sync();
}
