/** Writes the example workbooks into examples/ (npm run examples). */
import { join } from 'node:path';
import { makeExamples } from './examples/make-examples';

void makeExamples(join(process.cwd(), 'examples'));

export { makeExamples };
