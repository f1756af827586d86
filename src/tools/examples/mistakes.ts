/**
 * The mistakes of the second example, each of another kind, none touching another: one mistake, one finding.
 * They are those that clerks make and that stood in print (采纳22023条 of 550, text that looks like a number).
 */
import type { CellValue } from 'exceljs';
import type { Level } from '../../model/relation';
import { COLUMNS } from './township-workbook';

export interface Mistake {
  readonly indicator: string;
  readonly column: string;
  readonly value: CellValue;
  readonly what: string;
  readonly level: Level;
}

const { current, lastYear } = COLUMNS;

export const mistakes: readonly Mistake[] = [
  { indicator: 'grassroots-unions', column: current, value: 89, what: '合计与分项不符：填 89，四类相加为 86', level: 'hard' },
  { indicator: 'union-groups', column: current, value: -173, what: '个数为负数', level: 'hard' },
  { indicator: 'women-members', column: current, value: 11813, what: '女会员人数大于会员人数：填 11,813，会员人数 11,318', level: 'hard' },
  { indicator: 'members', column: lastYear, value: 18074, what: '会员人数大于职工人数：数字颠倒，10,874 填成 18,074', level: 'hard' },
  { indicator: 'enterprises-with-collective-contract', column: current, value: 341, what: '集体合同企业数大于建会企业数：143 填成 341', level: 'hard' },
  { indicator: 'congress-meetings', column: current, value: 139.5, what: '次数有小数', level: 'hard' },
  { indicator: 'dispute-cases-settled', column: current, value: 29, what: '调解成功数大于结案数：19 填成 29', level: 'hard' },
  { indicator: 'aid-funds-raised', column: current, value: 12.86, what: '元与万元混用：单位是元，填了 12.86', level: 'soft' },
  { indicator: 'households-visited', column: current, value: '58 ', what: '数字存成了文本，后面还有空格', level: 'hard' },
  { indicator: 'suggestions-adopted', column: current, value: 2263, what: '采纳数大于征集数：263 填成 2,263', level: 'hard' },
  { indicator: 'women-committees', column: current, value: null, what: '必填项没有填', level: 'hard' },
  { indicator: 'law-training-sessions', column: current, value: 0, what: '有人参加普法培训，期数却为零', level: 'hard' },
  { indicator: 'leaflets', column: current, value: '约4800', what: '不是数字：约4800', level: 'hard' },
  { indicator: 'reading-rooms', column: current, value: '１４', what: '全角数字，存成了文本', level: 'hard' },
  { indicator: 'activity-spending', column: current, value: { formula: '96800/0', result: { error: '#DIV/0!' } }, what: '单元格是错误值 #DIV/0!', level: 'hard' },
];
