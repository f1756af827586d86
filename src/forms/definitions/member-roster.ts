/**
 * 会员花名册: the sheet from which provincial and national systems import members. The twenty columns A–T and the two that come
 * back with the result are those of a provincial system; the second form names the national system's codes.
 */
import type { FormDefinition } from '../../model/form';
import type { RecordField } from '../../model/record';
import {
  birthDate, change, changeDate, changeReason, documentKind, education, employment, householdKind, identityNumber, isMigrant, mobile, people, personName,
  politicalStatus, serial, sex, skillLevel,
} from './member-fields';

const results: readonly RecordField[] = [
  { id: 'import-result', title: '是否导入成功', aliases: ['导入结果'], content: 'text', isResult: true },
  { id: 'import-fault', title: '错误原因', aliases: ['失败原因'], content: 'text', isResult: true },
];

const TITLE_WORDS = ['花名册', '会员名册', '会员导入', '会员批量导入', '会员信息', '会员登记', '会员名单'];

export const memberRoster: FormDefinition = {
  code: 'member-roster',
  title: '工会会员花名册',
  source: '省级工会系统的会员批量导入模板（第1–4行为表头，第5行起为数据，末行为填表说明）',
  titleWords: TITLE_WORDS,
  layout: 'records',
  items: [],
  relations: [],
  fields: [
    serial,
    personName,
    sex,
    birthDate,
    people,
    employment,
    documentKind,
    identityNumber,
    education,
    skillLevel,
    mobile,
    householdKind,
    { id: 'household-place', title: '户籍所在地', aliases: ['户口所在地'], content: 'text' },
    change,
    changeDate,
    changeReason,
    politicalStatus,
    { id: 'workplace', title: '工作单位', aliases: ['所在单位', '单位', '单位名称'], content: 'text' },
    { id: 'native-place', title: '籍贯', content: 'text' },
    isMigrant,
    ...results,
  ],
};

export const memberRosterByCode: FormDefinition = {
  code: 'member-roster-by-code',
  title: '工会会员导入表（全总编码口径）',
  source: '会员导入模板，就业状况、会籍变化类型和原因引用全总系统编码',
  titleWords: TITLE_WORDS,
  layout: 'records',
  items: [],
  relations: [],
  fields: [
    employment,
    change,
    changeReason,
    people,
    education,
    householdKind,
    { ...skillLevel, title: '技术等级', aliases: ['技能等级', '职业技能等级'] },
    { id: 'member-number', title: '工会会员号', aliases: ['会员号', '会员证号', '会员编号'], content: 'text' },
    { id: 'organisation', title: '所属企业/工会', aliases: ['所属企业', '所属工会', '所在工会'], content: 'text' },
    personName,
    sex,
    birthDate,
    mobile,
    documentKind,
    identityNumber,
    { id: 'trade', title: '工种', content: 'text' },
    { id: 'professional-title', title: '职称', content: 'text' },
    { id: 'first-work-year', title: '参加工作年份', aliases: ['参加工作时间', '参加工作年月'], content: 'text' },
    changeDate,
  ],
};
