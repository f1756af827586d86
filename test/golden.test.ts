/**
 * Tables as offices print and fill them, and what is said of them. Each case is a folder: table.tsv (test/support/golden-table.ts
 * has its form), findings.txt and rates.txt. `UPDATE_GOLDEN=1 npx jest test/golden.test.ts` writes them anew; the diff is
 * the argument.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../src/model/address';
import { describeFinding } from '../src/checks/describe-finding';
import type { Form } from '../src/model/form';
import { rateText } from '../src/rates/rate-text';
import { prepareReport, type PreparedReport } from '../src/report';
import { sheetsFrom } from './support/golden-table';
import { workbookOf } from './support/workbook';

const folder = join(__dirname, 'golden');
const cases = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'table.tsv')));

test.each(cases)('%s', (name) => {
  const prepared = prepareReport(workbookOf(...sheetsFrom(readFileSync(join(folder, name, 'table.tsv'), 'utf8'))));
  expectGolden(join(folder, name, 'findings.txt'), findings(prepared));
  expectGolden(join(folder, name, 'rates.txt'), rates(prepared));
});

function findings({ forms, findings: found, workbook }: PreparedReport): string {
  const where = (place: { sheet: string; row: number; column: number }) => `${workbook.sheets.length > 1 ? `${place.sheet}!` : ''}${addressOf(place)}`;
  const told = found.map((finding) => `${finding.level} ${where(finding.place)} ${describeFinding(finding)}`);
  const asked = forms.flatMap(({ questions }) => questions.map(({ place, label, candidates }) => `问 ${where(place)} 「${label}」${candidates.length > 0 ? ` → ${candidates.join('、')}` : ''}`));
  return [...forms.flatMap(seen), ...told, ...asked, ''].join('\n');
}

function seen({ definition, sheet, items, units, periods, facts }: Form): readonly string[] {
  const measured = facts.filter(({ quantity }) => quantity).length;
  return [
    `${sheet}：${definition.code}，${items.length} 个指标，${units.length} 个单位，${periods.length} 个时期（${periods.map(({ key }) => key).join('、')}），${measured} 个数`,
    `  ${items.map(({ item, unitOfMeasure }) => `${item.indicator.title}${unitOfMeasure ? `(${unitOfMeasure.text})` : ''}`).join(' ')}`,
  ];
}

function rates({ rates: computed }: PreparedReport): string {
  return [...computed.map((rate) => `${[rate.unit, rate.period === 'current' && rate.unit ? '' : rate.period].filter(Boolean).join(' ')} ${rate.definition.title} ${rateText(rate)}`), ''].join('\n');
}

function expectGolden(path: string, text: string): void {
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
