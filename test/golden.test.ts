/**
 * Published tables as they are printed, and what is said of them. Each case is a folder: table.tsv (sheet name, merges,
 * then the rows), findings.txt and rates.txt. `UPDATE_GOLDEN=1 npx jest test/golden.test.ts` writes them anew; the diff
 * is the argument.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf } from '../src/model/address';
import { describeFinding } from '../src/checks/describe-finding';
import { rateText } from '../src/rates/rate-text';
import { prepareReport, type PreparedReport } from '../src/report';
import { sheetOf, workbookOf } from './support/workbook';

const folder = join(__dirname, 'golden');
const cases = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'table.tsv')));

test.each(cases)('%s', (name) => {
  const prepared = prepareReport(workbookOf(readTable(join(folder, name, 'table.tsv'))));
  expectGolden(join(folder, name, 'findings.txt'), findings(prepared));
  expectGolden(join(folder, name, 'rates.txt'), rates(prepared));
});

function readTable(path: string) {
  const [name = '', merges = '', ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
  const cells = rows.map((row) => row.split('\t').map((text) => (/^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text)));
  return sheetOf(name.replace('# ', ''), cells, merges.replace('# merges', '').split(' ').filter(Boolean));
}

function findings({ forms, findings: found }: PreparedReport): string {
  const seen = forms.map(({ definition, items, units, periods }) => `${definition.code}：${items.length} 个指标，${units.length} 个单位，${periods.length} 个时期`);
  const told = found.map((finding) => `${finding.level} ${addressOf(finding.place)} ${describeFinding(finding)}`);
  return [...seen, ...told, ''].join('\n');
}

function rates({ rates: computed }: PreparedReport): string {
  return [...computed.map((rate) => `${rate.unit || rate.period} ${rate.definition.title} ${rateText(rate)}`), ''].join('\n');
}

function expectGolden(path: string, text: string): void {
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
}
