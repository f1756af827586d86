import { creditCodeFault, isUnionCode, organisationCodeFault, organisationCodeIn, plainCode, withoutMistakenLetters } from '../../src/text/credit-code';
import { creditCodeOf, organisationCodeOf } from '../support/rosters';

test.each([
  ['the example of the standard', '91350100M000100Y43', undefined],
  ['a union', creditCodeOf('81320102', organisationCodeOf('MC012345')), undefined],
  ['17 characters', '91350100M000100Y4', 'length'],
  ['a letter the code does not have', '91350100M000I00Y43', 'characters'],
  ['letters in the division', '9135A100M000100Y43', 'division'],
  ['a wrong last character', '91350100M000100Y44', 'check-character'],
  ['an organisation code with a wrong check character inside', creditCodeOf('91350100', 'M000100Y5'), 'check-character'],
])('credit code: %s', (_name, code, fault) => {
  expect(creditCodeFault(code)).toBe(fault);
});

test.each([
  ['the one inside the standard example', 'M000100Y4', undefined],
  ['all digits', organisationCodeOf('72345678'), undefined],
  ['8 characters', 'M000100Y', 'length'],
  ['a Chinese character', 'M000100号4', 'characters'],
  ['a wrong check character', 'M000100Y5', 'check-character'],
])('organisation code: %s', (_name, code, fault) => {
  expect(organisationCodeFault(code)).toBe(fault);
});

test('a check character of 10 is X, of 11 is 0', () => {
  const codes = Array.from({ length: 200 }, (_, at) => organisationCodeOf(String(70_000_000 + at)));
  expect(codes.filter((code) => organisationCodeFault(code) !== undefined)).toEqual([]);
  expect(new Set(codes.map((code) => code[8]))).toEqual(new Set('0123456789X'));
});

test('the organisation code is the 9th to 17th character', () => {
  expect(organisationCodeIn('91350100M000100Y43')).toBe('M000100Y4');
});

test.each([
  ['81320102MC0123456X', true],
  ['91350100M000100Y43', false],
])('%s is a union: %s', (code, expected) => {
  expect(isUnionCode(code)).toBe(expected);
});

test.each([
  ['O for 0', '91350100M0001OOY43', '91350100M000100Y43'],
  ['I for 1', '9I350100M000I00Y43', '91350100M000100Y43'],
  ['a code that stays wrong', '91350100M0001OOY44', undefined],
  ['a code without such letters', '91350100M000100Y43', undefined],
])('letters read as digits: %s', (_name, code, expected) => {
  expect(withoutMistakenLetters(code, creditCodeFault)).toBe(expected);
});

test('spaces, hyphens and small letters are slips of the pen', () => {
  expect(plainCode(' 9135 0100 m000100y-4 3 ')).toBe('91350100M000100Y43');
});
