import { recordFigureIsNumber } from '../../src/checks/record-figure-is-number';
import { loadDefinition } from '../../src/forms/load-definition';
import { checkTester } from '../support/check-tester';
import type { PlainCell } from '../support/workbook';

const contracts = (覆盖职工数: PlainCell) => [['集体合同台账'], ['签订单位', '合同种类', '签订日期', '覆盖职工数'], ['甲公司', '综合集体合同', '2026-03-01', 覆盖职工数]];
const definitions = [loadDefinition(JSON.stringify({ code: 'own', title: '某区帮扶名册', fields: [{ name: '姓名', content: 'name' }, { name: '帮扶金额', content: 'amount' }] }), '名册.json')];
const aid = (帮扶金额: PlainCell) => [['某区帮扶名册'], ['姓名', '帮扶金额'], ['张晓明', 帮扶金额]];

checkTester.run(recordFigureIsNumber, {
  valid: [
    { name: 'a number of people', rows: contracts(300) },
    { name: 'none', rows: contracts('') },
    { name: 'a dash', rows: contracts('—') },
    { name: 'a sum of money with cents', rows: aid(1200.5), definitions },
    { name: 'a sum paid back', rows: aid(-200), definitions },
  ],
  invalid: [
    { name: 'about', rows: contracts('约300'), findings: [['D3', 'words', '「第3行 覆盖职工数」填的是“约300”，应为数字。']] },
    { name: 'an error value', rows: contracts({ error: '#REF!' }), findings: [['D3', 'words', '「第3行 覆盖职工数」填的是“#REF!”，应为数字。']] },
    { name: 'digits kept as text', rows: contracts('1 206人'), findings: [['D3', 'text', '「第3行 覆盖职工数」的“1 206人”是文本，不是数字，求和时会被漏掉，应为 1,206。']] },
    { name: 'half a person', rows: contracts(12.5), findings: [['D3', 'notWhole', '「第3行 覆盖职工数」12.5 不是整数，个数应为整数。']] },
    { name: 'fewer than nobody', rows: contracts(-3), findings: [['D3', 'negative', '「第3行 覆盖职工数」-3 是负数，个数不应小于 0。']] },
    { name: 'a sum in words', rows: aid('一千二百元整左右'), definitions, findings: [['B3', 'words', '「第3行 帮扶金额」填的是“一千二百元整左右”，应为数字。']] },
  ],
  skipped: [{ name: 'a list without figures', rows: [['姓名', '证件号码', '移动电话'], ['张晓明', 'x', 'y']], reason: '名册没有数字列' }],
});
