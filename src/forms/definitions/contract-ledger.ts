/**
 * 集体合同台账: one contract a row, as unions keep it to know what is in force and what runs out. The columns are ours, taken
 * from what 集体协商 statistics ask for (份数, 覆盖企业, 覆盖职工); no official layout is public.
 */
import type { FormDefinition } from '../../model/form';
import type { RecordField } from '../../model/record';
import { contractKinds } from '../code-lists/contract-kind';
import { serial } from './member-fields';

const signatory: RecordField = { id: 'signatory', title: '签订单位', aliases: ['单位名称', '企业名称', '签约单位', '合同名称', '单位', '工会名称'], content: 'name', required: true };
const count = (id: string, title: string, aliases: readonly string[]): RecordField => ({ id, title, aliases, content: 'count' });

export const contractLedger: FormDefinition = {
  code: 'contract-ledger',
  title: '集体合同台账',
  source: '本软件按五项集体合同统计所需的项目编列，不是官方报表',
  titleWords: ['集体合同台账', '集体合同登记', '集体合同备案', '集体合同一览表', '专项集体合同台账', '集体合同签订台账', '集体协商台账', '工资协议台账'],
  layout: 'records',
  hasFreeColumns: true,
  items: [],
  relations: [],
  fields: [
    serial,
    signatory,
    { id: 'contract-kind', title: '合同种类', aliases: ['集体合同种类', '合同类型', '合同类别', '集体合同类型', '种类', '类型'], content: 'code', codeList: contractKinds, required: true },
    { id: 'signed-on', title: '签订日期', aliases: ['签订时间', '签约日期', '合同签订日期', '生效日期'], content: 'date' },
    { id: 'expires-on', title: '到期日期', aliases: ['到期时间', '届满日期', '终止日期', '有效期至', '合同到期日期', '期满日期'], content: 'date', mayLieAhead: true },
    count('covered-enterprises', '覆盖企业数', ['覆盖企业', '覆盖企业家数', '涵盖企业数', '覆盖单位数', '企业数']),
    count('covered-employees', '覆盖职工数', ['覆盖职工', '覆盖职工人数', '惠及职工数', '覆盖人数', '职工人数']),
    count('covered-women', '覆盖女职工数', ['覆盖女职工', '覆盖女职工人数', '女职工人数', '其中女职工']),
    { id: 'remark', title: '备注', content: 'text' },
  ],
};
