import { decimal } from '../../src/model/decimal';
import { isClaim, type Inline } from '../../src/model/report-document';
import { claimOf } from '../../src/narrative/claim-of';
import { inOneMoneyUnit } from '../../src/narrative/money-unit';

function money(value: number, unit = '元'): Inline {
  const said = { wording: 'amount', kind: 'money', value: decimal(value), unit, decimals: 0 } as const;
  return claimOf(`m${value}`, 'value', said, decimal(value), { subject: 'm', cells: [], arithmetic: '' });
}

const texts = (inlines: readonly Inline[]) => inlines.map((inline) => (typeof inline === 'string' ? inline : inline.text));

test.each([
  [[1_234_567], ['123.46万元']],
  [[1_234_567, 86_400], ['123.46万元', '8.64万元']],
  [[120_000, 50_000], ['12万元', '5万元']],
  [[7500], ['7500元']],
  [[86_400, 300], ['8.64万元', '300元']],
  [[320_000_000, 45_600_000], ['3.2亿元', '0.46亿元']],
  [[320_000_000, 86_400, 300], ['32000万元', '8.64万元', '300元']],
  [[900, 300], ['900元', '300元']],
])('%j yuan of one paragraph are %j', (yuan, told) => {
  expect(texts(inOneMoneyUnit(yuan.map((each) => money(each))))).toEqual(told);
});

it('keeps the exact sum, and the unit of a sheet that is printed in 万元', () => {
  const [claim] = inOneMoneyUnit([money(1_234_567)]);
  expect(claim && isClaim(claim) && [claim.exact.toFixed(), claim.value.toFixed(), claim.unit]).toEqual(['123.4567', '123.46', '万元']);
  expect(texts(inOneMoneyUnit([money(3, '万元')]))).toEqual(['3万元']);
});
