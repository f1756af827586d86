/**
 * Dictionaries of the member import template, which cites the national system's codes: 就业状况, 会籍变化类型, 会籍变化原因.
 * 「在岗」, 「1」 and 「1在岗」 all name the first entry of the first.
 */
import type { CodeList } from '../../model/code-list';

const SOURCE = '会员导入模板（全总编码口径）';

export const employmentStatus: CodeList = {
  title: '就业状况',
  source: SOURCE,
  entries: [
    { code: '1', name: '在岗', aliases: ['在职', '在岗职工', '在职职工'] },
    { code: '2', name: '待（下）岗', aliases: ['待岗', '下岗', '待下岗'] },
    { code: '3', name: '失业' },
    { code: '4', name: '退休' },
    { code: '5', name: '离休' },
    { code: '6', name: '退职' },
    { code: '7', name: '退养（内退）', aliases: ['退养', '内退', '内部退养'] },
    { code: '8', name: '病休' },
    { code: '9', name: '其他', aliases: ['其它'] },
  ],
};

export const membershipChange: CodeList = {
  title: '会籍变化类型',
  source: SOURCE,
  entries: [
    { code: '1', name: '入会', aliases: ['新入会'] },
    { code: '2', name: '转入' },
    { code: '3', name: '保留', aliases: ['保留会籍'] },
    { code: '4', name: '转出' },
    { code: '5', name: '除名', aliases: ['开除会籍'] },
    { code: '6', name: '退会' },
  ],
};

export const membershipChangeReason: CodeList = {
  title: '会籍变化原因',
  source: SOURCE,
  entries: [
    { code: '1', name: '劳动（工作）关系发生变化', aliases: ['劳动关系发生变化', '工作关系发生变化', '劳动关系变化'] },
    { code: '2', name: '在本单位下岗后待岗', aliases: ['下岗后待岗'] },
    { code: '3', name: '失业' },
    { code: '4', name: '所在企业破产', aliases: ['企业破产'] },
    { code: '5', name: '个人要求退会', aliases: ['要求退会'] },
    { code: '6', name: '因犯罪被开除会籍', aliases: ['因犯罪开除会籍'] },
  ],
};
