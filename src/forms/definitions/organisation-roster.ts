/**
 * 组织名录: the sheet from which unions and enterprises are imported, ten of its thirteen columns required, and the list of
 * organisations with the five entries of the 2015 registration form. The dictionaries of 政区, 单位性质类别, 经济类型 and
 * 单位所属行业 live in the importing system and are not public, so these columns are only held to be filled.
 */
import type { FormDefinition } from '../../model/form';
import { primaryUnionKinds } from '../code-lists/organisation';
import { serial } from './member-fields';
import { address, creditCode, foundedOn, industry, organisationCode, unitCategory, unitName } from './organisation-fields';

export const organisationRoster: FormDefinition = {
  code: 'organisation-roster',
  title: '工会（企业）组织导入表',
  source: '工会/企业组织导入模板（13 列，其中 10 列必填）',
  titleWords: ['组织名录', '组织导入', '机构导入', '单位名录', '工会名录', '企业名录', '组织信息'],
  layout: 'records',
  items: [],
  relations: [],
  fields: [
    unitName,
    { id: 'superior', title: '上级工会（企业）名称', aliases: ['上级工会名称', '上级工会', '上级单位名称', '上级单位', '上级企业名称'], content: 'text', required: true },
    organisationCode,
    address,
    { id: 'division', title: '单位所在政区', aliases: ['所在政区', '行政区划', '所在行政区划'], content: 'text', required: true },
    { id: 'unit-nature', title: '单位性质类别', aliases: ['单位性质', '单位性质类型'], content: 'text', required: true },
    { id: 'economic-type', title: '经济类型', content: 'text', required: true },
    { id: 'leader', title: '工会/企业负责人', aliases: ['工会负责人', '企业负责人', '负责人', '工会主席', '法定代表人'], content: 'text', required: true },
    { id: 'telephone', title: '联系电话', aliases: ['电话', '联系方式', '电话号码', '办公电话'], content: 'telephone', required: true, isPrivate: true },
    { id: 'unit-industry', title: '单位所属行业', aliases: ['所属行业', '行业'], content: 'text', required: true },
    creditCode,
    foundedOn,
    { id: 'primary-union-kind', title: '基层工会类型', content: 'code', codeList: primaryUnionKinds },
  ],
};

export const organisationRegister: FormDefinition = {
  code: 'organisation-register',
  title: '工会组织信息登记名册',
  source: '《工会组织信息登记表》填表说明（2015）的五项，逐单位列成一行',
  titleWords: ['组织信息登记', '登记名册', '登记表', '组织登记'],
  layout: 'records',
  items: [],
  relations: [],
  fields: [
    serial,
    unitName,
    { ...organisationCode, title: '所在单位组织机构代码', aliases: ['组织机构代码', '单位组织机构代码', '机构代码', '统一社会信用代码', '单位统一社会信用代码'], registrant: 'unit' },
    industry,
    unitCategory,
    address,
  ],
};
