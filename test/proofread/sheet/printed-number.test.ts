import { decimal } from '../../../src/model/decimal';
import type { Numeral } from '../../../src/model/proofreading';
import { draftOf } from '../../../src/proofread/draft';
import { readNumerals } from '../../../src/proofread/numerals/read-numerals';
import { agreement, reprinted } from '../../../src/proofread/sheet/printed-number';

function numeral(text: string): Numeral {
  const [only, ...others] = readNumerals(draftOf(`有${text}。`));
  if (!only || others.length > 0) throw new Error(`not one numeral: ${text}`);
  return only;
}

test.each([
  ['1206人', '1206', 'true'], ['1,206人', '1206', 'true'], ['1260人', '1206', 'false'],
  ['2.2万个', '21960', 'true'], ['2.2万个', '22600', 'false'], ['95.4%', '95.41', 'true'], ['95.4%', '95.47', 'nearly'], ['95.42%', '95.41', 'false'],
  ['1200余人', '1206', 'true'], ['1200余人', '1310', 'nearly'], ['1200余人', '1190', 'false'], ['近1300人', '1206', 'nearly'], ['近1300人', '1340', 'false'],
  ['超过1200人', '1206', 'true'], ['超过1300人', '1206', 'false'], ['约1200人', '1206', 'true'], ['三期', '3', 'true'], ['１２０６人', '1206', 'true'], ['４．１％', '4.08', 'true'], ['４．２％', '4.08', 'false'], ['三期', '4', 'false'],
] as const)('%s of %s is %s', (text, exact, expected) => {
  const read = numeral(text);
  expect(agreement(read, decimal(exact), read.about)).toBe(expected);
});

test.each([
  ['1260人', '1206', '1206人'], ['1,260名', '1206', '1,206名'], ['2.6万个', '21960', '2.2万个'], ['86万元', '86400', '8.64万元'], ['96.4%', '95.41', '95.4%'],
  ['近1.3万人', '11318', '1.1万余人'], ['1300余人', '1206', '1200余人'], ['三场', '4', '4场'], ['一千二百六十人', '1206', '1206人'], ['１２６０人', '1206', '１２０６人'], ['５．１％', '4.08', '４．１％'], ['１．２６万人', '12061', '１．２１万人'],
] as const)('%s, of which %s is true, becomes %s', (text, exact, expected) => {
  expect(reprinted(numeral(text), decimal(exact), '4期')).toBe(expected);
});

test('a rate printed without decimals gets as many as the report of the sheet prints', () => {
  expect(reprinted(numeral('14%'), decimal('4.08'), '增长4.1%')).toBe('4.1%');
  expect(reprinted(numeral('84%'), decimal('95.41'), '95.41%')).toBe('95.41%');
});
