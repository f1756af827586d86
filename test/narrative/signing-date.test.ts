import { township } from '../support/forms';
import type { PlainCell } from '../support/workbook';
import { BLANK_DATE } from '../../src/narrative/signing-date';
import { draft, preparedSheet } from './prepared';

const LINES = [['会员人数', 90], ['工会干部培训期数', 4]] as const;

test.each([
  [['填报日期：2026年7月5日'], '2026年7月5日'],
  [['填表日期', '2026-07-05'], '2026年7月5日'],
  [['报出日期：', 46208], '2026年7月5日'],
  [['填报日期：    年  月  日'], BLANK_DATE],
  [['单位负责人：', '填表人：'], BLANK_DATE],
] as const)('a sheet that ends in %j is signed on %s', (foot, date) => {
  expect(draft(preparedSheet([...township(...LINES), [], [...foot] as readonly PlainCell[]])).signedOn).toBe(date);
});
