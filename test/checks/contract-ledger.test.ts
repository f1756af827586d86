/** 集体合同台账 as a record sheet: right rows pass, wrong ones are found by the checks that every record sheet has. */
import { prepareReport } from '../../src/report';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';

const day = (serial: number): PlainCell => ({ value: serial, numberFormat: 'yyyy-mm-dd' });
const HEAD = ['序号', '签订单位', '合同种类', '签订日期', '到期日期', '覆盖企业数', '覆盖职工数', '覆盖女职工数'];
const findings = (...rows: readonly (readonly PlainCell[])[]) => {
  const { forms, findings: found } = prepareReport(workbookOf(sheetOf('台账', [['青云镇集体合同台账'], ['填报日期：2026年6月30日'], HEAD, ...rows])));
  expect(forms.map(({ definition }) => definition.code)).toEqual(['contract-ledger']);
  return found.map(({ checkId, place }) => `${checkId}@${place.row}:${place.column}`);
};

test('one unit with several contracts, running into the years to come, is in order', () => {
  expect(findings([1, '甲公司', '综合集体合同', day(45_658), day(46_752), 1, 120, 40], [2, '甲公司', '工资专项', day(45_658), day(46_752), 1, 120, 40], [3, '乙公司', '5', '20250101', '20271231', 1, 30, 10])).toEqual([]);
});

test('a kind that there is not, and a day that there is not, are found', () => {
  expect(findings([1, '甲公司', '综合集体合同', day(45_658), day(46_752), 1, 120, 40], [2, '乙公司', '劳务合同', '2025-02-30', day(46_752), 1, 30, 10])).toEqual(['value-is-in-code-list@5:3', 'record-date-is-valid@5:4']);
});
