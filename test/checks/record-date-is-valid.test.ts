import { recordDateIsValid } from '../../src/checks/record-date-is-valid';
import { member, memberRoster, organisation, organisationRoster } from '../support/rosters';
import { checkTester } from '../support/check-tester';

const changed = (会籍变化日期: string | number | { value: number; numberFormat: string }) => memberRoster(member({ 会籍变化日期 }));

checkTester.run(recordDateIsValid, {
  valid: [
    { name: 'yyyyMMdd', rows: changed('20200601') },
    { name: 'a date cell', rows: changed({ value: 43983, numberFormat: 'yyyy/m/d' }) },
    { name: 'any notation where the import reads any', rows: organisationRoster(organisation({ 建会日期: '2015年3月12日' })) },
    { name: 'the end of a term to come', rows: [['工会名录', '', '填报日期：2026年6月30日'], ['工会名称', '工会类型', '工会主席任期开始时间', '工会主席任期结束时间'], ['青云镇总工会', '2', '20240101', '20281231']] },
  ],
  invalid: [
    { name: 'words', rows: changed('去年三月'), findings: [['O5', 'words', '「第5行 会籍变化日期」“去年三月”不是日期，应按 20260630 的格式填写。']] },
    { name: 'a day no calendar has', rows: changed('2020.6.31'), findings: [['O5', 'noSuchDay', '「第5行 会籍变化日期」2020.6.31 不是真实的日期，应核对月和日。']] },
    { name: 'a month', rows: changed('2020.6'), findings: [['O5', 'noDay', '「第5行 会籍变化日期」2020.6 没有填到日，应按 20260630 的格式填写。']] },
    { name: 'after the day of the sheet', rows: changed('20260701'), findings: [['O5', 'future', '「第5行 会籍变化日期」20260701 晚于本表日期，应核对。']] },
    { name: 'a notation the import passes over', rows: changed('2020.6.1'), findings: [['O5', 'notation', '「第5行 会籍变化日期」2020.6.1 应写成 20200601，否则导入时会改为导入当天的日期。']] },
    { name: 'a birth date, which is not shown', rows: memberRoster(member({ 出生日期: '1990-02-30' })), findings: [['D5', 'noSuchDay', '「第5行 出生日期」1990-**-** 不是真实的日期，应核对月和日。']] },
  ],
  skipped: [{ name: 'a list without dates', rows: [['姓名', '证件号码', '移动电话'], ['张晓明', 'x', 'y']], reason: '名册没有日期列' }],
});
