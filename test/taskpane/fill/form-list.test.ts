import { formChoices, searchForms } from '../../../src/taskpane/fill/form-list';
import { zhCN } from '../../../src/taskpane/fill/words-zh-cn';
import { knownForms } from '../../../src/report';

const choices = formChoices(knownForms([]), new Set());
const codes = (text: string) => searchForms(choices, text).map(({ code }) => code);
const group = (code: string) => choices.find((choice) => choice.code === code)?.group;

test.each([
  ['township-work', 'work'], ['county-work', 'work'], ['collective-contracts', 'work'],
  ['unit-ledger', 'ledger'], ['work-by-unit', 'ledger'], ['member-roster', 'ledger'], ['organisation-register', 'ledger'],
  ['nanjing-yearbook', 'published'], ['yearbook-union-series', 'published'], ['census-unions-by-region', 'published'],
])('%s stands under %s', (code, expected) => expect(group(code)).toBe(expected));

test('a form that was loaded stands with the loaded ones', () => {
  const [first] = knownForms([]);
  expect(formChoices([first!], new Set([first!.code])).map((choice) => choice.group)).toEqual(['loaded']);
});

test('is found by words of its title and of its indicators, all of them', () => {
  expect(codes('镇')).toContain('township-work');
  expect(codes('花名册 证件')).toContain('member-roster');
  expect(codes('花名册 集体合同')).toEqual([]);
  expect(codes('  ')).toHaveLength(choices.length);
});

test('every form that a union fills in itself says what it is for', () => {
  const own = choices.filter(({ group: its }) => its === 'work' || its === 'ledger');
  expect(own.map(({ code }) => code).filter((code) => zhCN.newForm.purposes[code] === undefined)).toEqual([]);
});
