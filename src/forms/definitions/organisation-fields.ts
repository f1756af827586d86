/** Columns that lists of unions and enterprises share. */
import type { RecordField } from '../../model/record';
import { industries, unitCategories } from '../code-lists/organisation';

export const unitName: RecordField = { id: 'unit-name', title: '单位名称', aliases: ['企业名称', '单位全称', '所在单位名称', '组织名称'], content: 'name', required: true, unique: true };
export const unionName: RecordField = { id: 'union-name', title: '工会名称', aliases: ['基层工会名称', '工会全称'], content: 'name', required: true, unique: true };
export const organisationCode: RecordField = {
  id: 'organisation-code', title: '组织机构代码', aliases: ['单位组织机构代码', '机构代码'], content: 'organisation-code', required: true, unique: true,
};
export const creditCode: RecordField = {
  id: 'credit-code', title: '社会信用代码', aliases: ['统一社会信用代码', '单位统一社会信用代码', '信用代码', '统一信用代码'], content: 'credit-code', unique: true,
};
export const address: RecordField = { id: 'address', title: '单位地址', aliases: ['地址', '详细地址', '通讯地址'], content: 'text', required: true };
export const industry: RecordField = { id: 'industry', title: '国民经济行业分类代码', aliases: ['行业代码', '国民经济行业分类', '国民经济行业', '所属行业代码'], content: 'code', codeList: industries };
export const unitCategory: RecordField = { id: 'unit-category', title: '单位类别', aliases: ['单位类别代码'], content: 'code', codeList: unitCategories };
export const foundedOn: RecordField = { id: 'founded-on', title: '建会日期', aliases: ['建会时间', '成立日期', '工会成立日期', '工会成立时间'], content: 'date' };
