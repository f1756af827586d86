/** Columns that member rosters share; the same field has the same id on each, so that a number met twice is found across sheets. */
import type { RecordField } from '../../model/record';
import { employmentStatus, membershipChange, membershipChangeReason } from '../code-lists/membership';
import { yesNo } from '../code-lists/organisation';
import { educations, peoples, politicalStatuses, sexes, skillLevels } from '../code-lists/person';

export const serial: RecordField = { id: 'serial', title: '序号', aliases: ['编号', '序'], content: 'serial' };
export const personName: RecordField = { id: 'person-name', title: '姓名', aliases: ['会员姓名', '职工姓名', '名字'], content: 'name', required: true };
export const sex: RecordField = { id: 'sex', title: '性别', content: 'sex', codeList: sexes };
export const birthDate: RecordField = { id: 'birth-date', title: '出生日期', aliases: ['出生年月日', '出生年月', '生日', '出生时间'], content: 'birth-date', isPrivate: true };
export const people: RecordField = { id: 'people', title: '民族', content: 'code', codeList: peoples };
export const employment: RecordField = { id: 'employment-status', title: '就业状况', aliases: ['就业状态', '在岗状况'], content: 'code', codeList: employmentStatus };
export const documentKind: RecordField = { id: 'document-kind', title: '有效证件类别', aliases: ['证件类别', '证件类型', '证件种类', '有效证件类型'], content: 'document-kind' };
export const identityNumber: RecordField = {
  id: 'identity-number',
  title: '证件号码',
  aliases: ['身份证号码', '身份证号', '居民身份证号码', '公民身份号码', '公民身份证号码', '身份证', '有效证件号码', '证件号'],
  content: 'identity-number',
  required: true,
  unique: true,
  isPrivate: true,
};
export const education: RecordField = { id: 'education', title: '学历', aliases: ['文化程度', '最高学历'], content: 'code', codeList: educations };
export const skillLevel: RecordField = { id: 'skill-level', title: '技能等级', aliases: ['技术等级', '职业技能等级'], content: 'code', codeList: skillLevels };
export const mobile: RecordField = {
  id: 'mobile',
  title: '移动电话',
  aliases: ['手机', '手机号', '手机号码', '移动电话号码', '联系电话', '电话', '电话号码', '联系方式'],
  content: 'mobile',
  required: true,
  isPrivate: true,
};
export const householdKind: RecordField = { id: 'household-kind', title: '户籍类型', aliases: ['户口类型', '户口性质', '户籍性质'], content: 'text' };
export const change: RecordField = { id: 'membership-change', title: '会籍变化类型', aliases: ['会籍变更类型'], content: 'code', codeList: membershipChange };
export const changeDate: RecordField = { id: 'membership-change-date', title: '会籍变化日期', aliases: ['会籍变更日期', '会籍变化时间', '入会日期', '入会时间'], content: 'date', isCompactDate: true };
export const changeReason: RecordField = { id: 'membership-change-reason', title: '会籍变化原因', aliases: ['会籍变更原因'], content: 'code', codeList: membershipChangeReason };
export const politicalStatus: RecordField = { id: 'political-status', title: '政治面貌', content: 'code', codeList: politicalStatuses };
export const isMigrant: RecordField = { id: 'is-migrant', title: '是否农民工', aliases: ['农民工', '是否为农民工'], content: 'code', codeList: yesNo };
