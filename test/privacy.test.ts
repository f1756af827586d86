/**
 * No identity number, telephone number or birth date of a roster leaves the sheet: neither in what the command line prints,
 * nor in the audit as page or sheet, nor in anything else made of a prepared report. The sheet itself and the content of
 * repairs, which goes back into the same cell, are all that hold them.
 */
import { checkJson } from '../src/cli/check-command';
import { describeFinding } from '../src/checks/describe-finding';
import type { PreparedReport } from '../src/report';
import { prepareReport } from '../src/report';
import { auditSheetEdits } from '../src/writers/audit-sheet';
import { writeAuditReport } from '../src/writers/audit-report-html';
import { FormNotFound } from '../src/forms/form-errors';
import { identityNumberOf, li, member, memberRoster, organisation, organisationRoster, wang, ZHANG } from './support/rosters';
import { sheetOf, workbookOf, type PlainCell } from './support/workbook';

const WRONG = `${ZHANG.slice(0, 17)}${ZHANG.endsWith('0') ? '1' : '0'}`;
const OLD = ZHANG.slice(0, 6) + ZHANG.slice(8, 17);
const FUTURE = identityNumberOf('11010120270101123');
const SLIPPED = `${ZHANG.slice(0, 6)}19900370${ZHANG.slice(14)}`;

/** One roster with every fault that a private field can have, and private numbers where none belong. */
const rows = memberRoster(
  member(),
  member({ 证件号码: WRONG, 移动电话: '138-1234-5678' }),
  member({ 证件号码: OLD, 移动电话: '1381234567890' }),
  member({ 证件号码: FUTURE, 出生日期: '1990-02-30' }),
  member({ 证件号码: SLIPPED, 移动电话: '+86 13812345678' }),
  member({ 证件号码: ` ${ZHANG}`, 出生日期: '19911111', 性别: '女' }),
  member({ 证件号码: 110101199003071230, 出生日期: '1990年3月' }),
  member({ 证件号码: 110101900307123, 移动电话: '83701234' }),
  member({ 证件号码: ZHANG.slice(0, 17), 移动电话: '1381234567' }),
  member({ ...li, 就业状况: ZHANG, 民族: '13812345678', 会籍变化日期: ZHANG }),
  member({ ...wang, 出生日期: '19781016' }),
);
const second = memberRoster(member(), member(wang));
const organisations = organisationRoster(organisation({ 联系电话: '0258370123', 社会信用代码: ZHANG, 组织机构代码: ZHANG }), organisation({ 联系电话: '13812345678/13987654321' }));

const secrets = [...new Set([...rows, ...second, ...organisations].flat().filter(isSecret).flatMap((cell) => spellings(String(cell))))];
const prepared = prepareReport(workbookOf(sheetOf('花名册', rows), sheetOf('二', second), sheetOf('名录', organisations)));

function isSecret(cell: PlainCell): boolean {
  return cell !== null && /\d{7}|\d{4}-\d|\d年\d/u.test(String(cell)) && !/^(?:20200601|20150312)$/u.test(String(cell)) && !String(cell).includes('填报日期') && !/^[A-Z0-9]{9}$/u.test(String(cell)) && !/^9132/u.test(String(cell));
}

/** As typed and as digits alone. */
function spellings(text: string): readonly string[] {
  return [text.trim(), text.replace(/\D/gu, '')].filter((each) => each.length >= 6);
}

function leaked(output: string): readonly string[] {
  return secrets.filter((secret) => output.includes(secret));
}

function outputs({ findings }: PreparedReport): Readonly<Record<string, string>> {
  return {
    'the JSON of the command line': JSON.stringify(checkJson(prepared)),
    'the audit as a page': writeAuditReport(prepared, '花名册.xlsx'),
    'the audit as a sheet': JSON.stringify(auditSheetEdits(prepared, '花名册.xlsx')),
    'sentences in English': findings.map((finding) => describeFinding(finding, 'en')).join('\n'),
    'findings without what repairs write': JSON.stringify(findings.map(({ repairs, ...finding }) => ({ ...finding, reasons: repairs.map(({ reason }) => reason) }))),
    outcomes: JSON.stringify(prepared.outcomes.map((outcome) => (outcome.state === 'found' ? outcome.findings.map(({ data, actual, expected }) => [data, actual, expected]) : outcome))),
  };
}

test('the roster has a finding of every check of private fields', () => {
  const found = new Set(prepared.findings.map(({ checkId, messageId }) => `${checkId}/${messageId}`));
  expect([...found]).toEqual(
    expect.arrayContaining([
      'identity-number-is-valid/checkDigit', 'identity-number-is-valid/future', 'identity-number-is-valid/notation', 'identity-number-is-valid/length',
      'long-number-keeps-its-digits/lost', 'telephone-is-valid/notation', 'telephone-is-valid/tooLong', 'record-date-is-valid/noSuchDay',
      'person-agrees-with-identity-number/birthDate', 'record-is-unique/within', 'record-is-unique/between', 'value-is-in-code-list/unknown',
    ]),
  );
  expect(prepared.outcomes.filter(({ state }) => state === 'broke')).toEqual([]);
});

test('what is looked for would be seen', () => {
  expect(secrets).toEqual(expect.arrayContaining([ZHANG, OLD, '13812345678', '138-1234-5678', '19781016', '110101900307123']));
  expect(leaked(JSON.stringify(rows)).length).toBeGreaterThan(20);
});

test.each(Object.entries(outputs(prepared)))('%s tells no number of a person', (_name, output) => {
  expect(output.length).toBeGreaterThan(1000);
  expect(leaked(output)).toEqual([]);
});

test('the digits between division and last four are nowhere', () => {
  const inside = [ZHANG, li.证件号码, wang.证件号码].map((number) => number.slice(6, 14));
  const all = Object.values(outputs(prepared)).join('\n');
  expect(inside.filter((birth) => all.includes(birth))).toEqual([]);
});

test('a number that is all there is on a sheet is not told when no form is found', () => {
  const lone = workbookOf(sheetOf('表', [[`身份证${ZHANG}`]]));
  expect(() => prepareReport(lone)).toThrow(FormNotFound);
  expect(() => prepareReport(lone)).not.toThrow(ZHANG);
});

test('what a repair of a private cell writes is whole, and beside it stands what may be shown', () => {
  const changes = prepared.findings.flatMap(({ repairs }) => repairs.flatMap((repair) => repair.changes)).filter(({ to }) => secrets.includes(String(to)));
  expect(changes.length).toBeGreaterThan(3);
  expect(changes.filter(({ masked }) => !masked || leaked(`${masked.from} ${masked.to}`).length > 0)).toEqual([]);
});
