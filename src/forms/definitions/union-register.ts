/**
 * 工会信息: the organisation master of a municipal union's system as a list, one union a row. Its yes-or-no fields take
 * 1是 or 0否; the code of the union itself (工会社会信用代码) begins with 81.
 */
import type { FormDefinition } from '../../model/form';
import type { RecordField } from '../../model/record';
import { foundingWays, unionKinds, unionLevels, unionOrganisationForms, unionOrganisationTypes, unionStates, yesNo } from '../code-lists/organisation';
import { serial } from './member-fields';
import { foundedOn, unionName } from './organisation-fields';

const text = (id: string, title: string, aliases: readonly string[] = []): RecordField => ({ id, title, aliases, content: 'text' });
const date = (id: string, title: string, aliases: readonly string[] = []): RecordField => ({ id, title, aliases, content: 'date' });
const answer = (id: string, title: string): RecordField => ({ id, title, content: 'code', codeList: yesNo });

export const unionRegister: FormDefinition = {
  code: 'union-register',
  title: '工会组织名录',
  source: '市总工会系统的工会信息项目，逐个工会列成一行',
  titleWords: ['工会名录', '工会组织名录', '工会信息', '基层工会名册', '工会台账'],
  layout: 'records',
  items: [],
  relations: [],
  fields: [
    serial,
    { id: 'union-code', title: '工会编码', aliases: ['基层工会统计代码', '工会代码'], content: 'text', unique: true },
    unionName,
    { id: 'union-credit-code', title: '工会社会信用代码', aliases: ['工会统一社会信用代码', '统一社会信用代码', '社会信用代码'], content: 'credit-code', unique: true, registrant: 'union' },
    { id: 'union-kind', title: '工会类型', content: 'code', codeList: unionKinds },
    { id: 'union-organisation-type', title: '工会组织类型', aliases: ['组织类型'], content: 'code', codeList: unionOrganisationTypes },
    { id: 'union-organisation-form', title: '工会组织形式', aliases: ['组织形式'], content: 'code', codeList: unionOrganisationForms },
    { id: 'union-level', title: '工会层级', content: 'code', codeList: unionLevels },
    { id: 'union-state', title: '工会状态', content: 'code', codeList: unionStates },
    { id: 'founding-way', title: '建会方式', content: 'code', codeList: foundingWays },
    date('preparation-date', '筹备组成立日期'),
    { ...foundedOn, title: '建会时间', aliases: ['建会日期', '成立日期', '工会成立日期', '工会成立时间'] },
    text('approval-number', '建会批复文号', ['批复文号']),
    text('industry-of-union', '工会所属行业', ['所属行业']),
    text('nature-of-union', '工会的单位性质类别', ['单位性质类别']),
    text('division-of-union', '所属行政区划', ['行政区划']),
    date('legal-person-from', '工会法人有效期限起', ['工会法人有效期起']),
    { ...date('legal-person-to', '工会法人有效期限止', ['工会法人有效期止']), mayLieAhead: true },
    date('term-from', '工会主席任期开始时间', ['任期开始时间']),
    { ...date('term-to', '工会主席任期结束时间', ['任期结束时间']), mayLieAhead: true },
    answer('has-seal', '是否有公章'),
    answer('has-account', '是否开设银行对公账户'),
    { id: 'account', title: '银行账户', aliases: ['银行账号'], content: 'text', isPrivate: true },
    answer('has-audit-committee', '是否建立经费审查委员会'),
    text('audit-chair', '经审会主席'),
    answer('has-women-committee', '是否建立女职工委员会'),
    text('women-chair', '女工委主任'),
    answer('has-congress', '是否创建职工代表大会制度'),
    answer('has-legal-supervision', '是否建立工会劳动法律监督委员会'),
    answer('has-open-affairs', '是否创建厂务公开制度'),
    answer('has-collective-contract', '是否建立集体合同制度'),
    answer('has-mutual-aid', '是否参与市总职工医疗互助保障'),
    answer('has-member-card', '是否办理工会会员卡'),
    text('home-stars', '职工之家星级'),
    text('democracy', '民主管理形式'),
    answer('is-service-station', '是否工会服务站'),
  ],
};
