/** Codes and telephones beside the figures of a ledger are held to the same standards as on a list. */
import { describeFinding } from '../../src/checks/describe-finding';
import { loadDefinition } from '../../src/forms/load-definition';
import { addressOf } from '../../src/model/address';
import type { FormDefinition } from '../../src/model/form';
import { prepareReport } from '../../src/report';
import { creditCodeOf, identityNumberOf, LI, organisationCodeOf } from '../support/rosters';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';

const [A, B, C] = ['MA1XK2H3', 'M000100Y', 'MA7QW3E4'].map((first8) => creditCodeOf('91320102', organisationCodeOf(first8))) as [string, string, string];
const HEAD = ['单位名称', '统一社会信用代码', '联系电话', '单位性质', '职工人数', '会员人数'];
type Row = readonly PlainCell[];
const ledger = (...rows: readonly Row[]) => [['基层单位台账'], HEAD, ...rows];
const total = (employees: number, members: number): Row => ['合计', '—', '—', '—', employees, members];

function findingsIn(rows: readonly Row[], definitions: readonly FormDefinition[] = []) {
  const { forms, findings, outcomes } = prepareReport(workbookOf(sheetOf('表', rows)), { definitions });
  const told = findings.map((finding) => [addressOf(finding.place), finding.checkId, finding.level, describeFinding(finding)]);
  return { codes: forms.map(({ definition }) => definition.code), told, outcomes };
}

test('right codes and numbers that a person can call are no findings', () => {
  const { codes, told } = findingsIn(
    ledger(['甲公司', A, '13812345678', '私营企业', 10, 8], ['乙公司', B, '陈志强 138-1234-5678/83701234', '私营企业', 20, 15], ['丙公司', '办理中', '短号 66123', '私营企业', 5, 5], ['丁小学', '', '无', '事业', 5, 5], total(40, 33)),
  );
  expect(codes).toEqual(['unit-ledger']);
  expect(told).toEqual([]);
});

test('each slip is told at its cell', () => {
  const { codes, told } = findingsIn(
    ledger(['甲公司', A, '138123456789', '私营企业', 10, 8], ['乙公司', `${B.slice(0, 17)}${B.endsWith('1') ? '2' : '1'}`, '1381234567', '私营企业', 20, 15], ['丙公司', A, '025-83701234', '私营企业', 5, 5], ['丁公司', 913201021234567000, '', '私营企业', 5, 5], total(40, 33)),
  );
  expect(codes).toEqual(['unit-ledger']);
  expect(told).toEqual([
    ['B4', 'credit-code-is-valid', 'hard', expect.stringContaining('「第4行 统一社会信用代码」')],
    ['B6', 'long-number-keeps-its-digits', 'hard', expect.stringContaining('存成了数字')],
    ['C3', 'telephone-is-valid', 'soft', '「第3行 联系电话」“138*****6789”格式错误：不是电话号码。'],
    ['C4', 'telephone-is-valid', 'soft', '「第4行 联系电话」“138***4567”格式错误：不是电话号码。'],
    ['B5', 'record-is-unique', 'soft', `「第5行 统一社会信用代码」“${A}”与第3行相同，应核实是重复登记还是填错。`],
  ]);
});

test('a mistaken letter is offered as the digit it resembles', () => {
  const misread = `${C.slice(0, 2)}32O102${C.slice(8)}`;
  const { findings } = prepareReport(workbookOf(sheetOf('表', ledger(['甲公司', misread, '', '私营企业', 10, 8], ['乙公司', B, '', '私营企业', 20, 15]))));
  expect(findings.map(({ messageId, repairs }) => [messageId, repairs[0]?.changes[0]?.to])).toEqual([['letters', C]]);
});

test('under 组织机构代码 nine characters are right, too', () => {
  const head = HEAD.map((title) => (title === '统一社会信用代码' ? '组织机构代码' : title));
  const { told } = findingsIn([['基层单位台账'], head, ['甲公司', organisationCodeOf('MA1XK2H3'), '', '私营企业', 10, 8], ['乙公司', B, '', '私营企业', 20, 15]]);
  expect(told).toEqual([]);
});

test('a ledger of one’s own, with numbers of persons', () => {
  const own = loadDefinition(JSON.stringify({
    code: 'own-ledger', title: '某区小微企业台账', layout: 'indicators-in-columns',
    items: [{ name: '信用代码', kind: 'code' }, { name: '负责人身份证号', kind: 'code', aliases: ['身份证号'] }, { name: '手机号', kind: 'code' }, { name: '职工人数', unit: '人' }, { name: '会员人数', unit: '人' }],
  }), '台账.json');
  const wrong = identityNumberOf('11010119900307123').replace(/.$/u, (last) => (last === '1' ? '2' : '1'));
  const { codes, told } = findingsIn([['某区小微企业台账'], ['单位名称', '信用代码', '身份证号', '手机号', '职工人数', '会员人数'], ['甲公司', A, LI, '13812345678', 10, 8], ['乙公司', B, wrong, '138123', 20, 15], ['丙公司', C, LI, '138123456789', 20, 15]], [own]);
  expect(codes).toEqual(['own-ledger']);
  expect(told.map(([cell, check, level]) => [cell, check, level])).toEqual([['C4', 'identity-number-is-valid', 'hard'], ['C5', 'record-is-unique', 'soft'], ['D5', 'telephone-is-valid', 'soft']]);
  expect(JSON.stringify(told)).not.toContain(LI);
});

test('a form with its lines down the stub names the code of its own unit', () => {
  const own = loadDefinition(JSON.stringify({ code: 'own', title: '某区基层工会调查表', items: [{ name: '统一社会信用代码' }, { name: '联系电话' }, { name: '职工人数', unit: '人' }, { name: '会员人数', unit: '人' }] }), '表.json');
  const rows = (code: string): readonly Row[] => [['某区基层工会调查表'], ['指标', '本期'], ['统一社会信用代码', code], ['联系电话', '025-83701234'], ['职工人数', 20], ['会员人数', 15]];
  expect(findingsIn(rows(A), [own]).told).toEqual([]);
  expect(findingsIn(rows(A.slice(0, 17)), [own]).told).toEqual([['B3', 'credit-code-is-valid', 'hard', `「统一社会信用代码」${A.slice(0, 17)} 有误：有 17 位，应为 18 位。`]]);
});

test('a table without such columns is not said to lack them', () => {
  const { outcomes } = findingsIn([['基层单位台账'], ['单位名称', '职工人数', '会员人数'], ['甲公司', 10, 8], ['乙公司', 20, 15]]);
  expect(outcomes.filter(({ checkId }) => ['credit-code-is-valid', 'telephone-is-valid', 'record-is-unique'].includes(checkId))).toEqual([]);
});
