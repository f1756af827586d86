import { identityCheckDigit, plainIdentityNumber, readIdentityNumber } from '../../src/text/identity-number';
import { identityNumberOf } from '../support/rosters';

test.each([
  ['the example of the standard', '11010519491231002X', { year: 1949, month: 12, day: 31 }, 'female'],
  ['a man', identityNumberOf('32010219851120043'), { year: 1985, month: 11, day: 20 }, 'male'],
  ['a leap day', identityNumberOf('44030120000229001'), { year: 2000, month: 2, day: 29 }, 'male'],
  ['a resident from 台湾', identityNumberOf('83000019900307002'), { year: 1990, month: 3, day: 7 }, 'female'],
])('%s: birth date and sex', (_name, number, birthDate, sex) => {
  expect(readIdentityNumber(number)).toEqual({ number, isOld: false, birthDate, sex });
});

test('a number of 15 digits is given its century and check digit', () => {
  expect(readIdentityNumber('110105491231002')).toEqual({ number: '11010519491231002X', isOld: true, birthDate: { year: 1949, month: 12, day: 31 }, sex: 'female' });
});

test.each([
  ['17 characters', '1101051949123100X', 'length'],
  ['a letter within', '11010519491Z31002X', 'characters'],
  ['X in the middle', '1101051949X231002X', 'characters'],
  ['no province 16', identityNumberOf('16010519491231002'), 'division'],
  ['a province without a county', identityNumberOf('11000019491231002'), 'division'],
  ['30 February', identityNumberOf('11010519490230002'), 'birth-date'],
  ['29 February of no leap year', identityNumberOf('11010519000229002'), 'birth-date'],
  ['the 19th century', identityNumberOf('11010518991231002'), 'birth-date'],
  ['a wrong check digit', '110105194912310021', 'check-digit'],
])('%s', (_name, number, fault) => {
  expect(readIdentityNumber(number)).toEqual({ fault });
});

test('the check digit notices every single wrong digit and every exchange of neighbours', () => {
  const first17 = '37020219781015351';
  const right = identityCheckDigit(first17);
  const digits = [...first17];
  for (let at = 0; at < 17; at++) {
    for (const digit of '0123456789') {
      if (digit === digits[at]) continue;
      expect(identityCheckDigit(digits.with(at, digit).join(''))).not.toBe(right);
    }
    const next = digits[at + 1];
    if (next !== undefined && next !== digits[at]) expect(identityCheckDigit(digits.with(at, next).with(at + 1, digits[at]!).join(''))).not.toBe(right);
  }
});

test.each([
  [' 110105 19491231 002x ', '11010519491231002X'],
  ['１１０１０５１９４９１２３１００２Ｘ', '11010519491231002X'],
  ['110105-19491231-002X', '11010519491231002X'],
  ["'11010519491231002×", '11010519491231002X'],
])('%s is a slip of the pen', (typed, number) => {
  expect(plainIdentityNumber(typed)).toBe(number);
});
