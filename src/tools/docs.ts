/**
 * Writes the generated pages of docs/. With --check it writes nothing and exits 1 where a page is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../checks/index';
import { builtInForms } from '../forms/definitions/index';
import { recordForms } from '../forms/definitions/record-forms';
import { indicatorOf, indicators } from '../forms/indicators/index';
import { sharedRates } from '../rates/definitions/index';
import { blindSpotsPage } from './docs/blind-spots-page';
import { checksPage } from './docs/checks-page';
import { countedPage } from './docs/counted-page';
import { coveragePage } from './docs/coverage-page';
import { definitionSchema } from './docs/definition-schema';
import { patternsPage } from './docs/patterns-page';
import { ratesPage } from './docs/rates-page';

const pages: Readonly<Record<string, string>> = {
  'checks.md': checksPage(checks, builtInForms),
  'checks-coverage.md': coveragePage({ checks, forms: [...builtInForms, ...recordForms], rates: sharedRates }),
  'blind-spots.md': blindSpotsPage(builtInForms),
  'definition.schema.json': definitionSchema(),
  'narrative-patterns.md': patternsPage(),
  'counted.md': countedPage(indicators),
  'rates.md': ratesPage(sharedRates, (id) => indicatorOf(id).title),
};

const isCheck = process.argv.includes('--check');
for (const [name, text] of Object.entries(pages)) {
  const path = join(process.cwd(), 'docs', name);
  if (!isCheck) writeFileSync(path, text);
  else if (readOrEmpty(path) !== text) {
    process.stderr.write(`docs/${name} 已过期，请运行 npm run docs\n`);
    process.exitCode = 1;
  }
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
}
