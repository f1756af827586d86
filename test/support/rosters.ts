/**
 * Rosters of invented people and organisations. Identity numbers and codes get their check digits here, by the definitions
 * of the standards and not by the code under test.
 */
import type { PlainCell } from './workbook';

type Row = readonly PlainCell[];

/** 110101 + 19900307 + 123 → 18 characters: the remainder of Σ digit × 2^(17−i) modulo 11, in the table of ISO 7064. */
export function identityNumberOf(first17: string): string {
  const sum = [...first17].reduce((total, digit, at) => total + Number(digit) * (2 ** (17 - at) % 11), 0);
  return first17 + '10X98765432'[sum % 11]!;
}

/** Nine characters by GB 11714. */
export function organisationCodeOf(first8: string): string {
  const sum = [...first8].reduce((total, sign, at) => total + parseInt(sign, 36) * [3, 7, 9, 10, 5, 8, 4, 2][at]!, 0);
  const check = 11 - (sum % 11);
  return first8 + (check === 10 ? 'X' : String(check % 11));
}

/** Eighteen characters by GB 32100: weights are powers of 3 modulo 31. */
export function creditCodeOf(first8: string, organisation: string): string {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const first17 = first8 + organisation;
  let power = 1;
  let sum = 0;
  for (const sign of first17) {
    sum += alphabet.indexOf(sign) * power;
    power = (power * 3) % 31;
  }
  return first17 + alphabet[(31 - (sum % 31)) % 31]!;
}

export const MEMBER_HEAD: Row = [
  '序号', '姓名', '性别', '出生日期', '民族', '就业状况', '有效证件类别', '证件号码', '学历', '技能等级', '移动电话', '户籍类型', '户籍所在地',
  '会籍变化类型', '会籍变化日期', '会籍变化原因', '政治面貌', '工作单位', '籍贯', '是否农民工',
];

export const ZHANG = identityNumberOf('11010119900307123');
export const LI = identityNumberOf('32010219851120042');
export const WANG = identityNumberOf('37020219781015351');

const PERSON: Readonly<Record<string, PlainCell>> = {
  姓名: '张晓明', 性别: '男', 出生日期: '19900307', 民族: '汉族', 就业状况: '在岗', 有效证件类别: '居民身份证', 证件号码: ZHANG, 学历: '大学本科', 技能等级: '中级工',
  移动电话: '13812345678', 户籍类型: '城镇', 户籍所在地: '北京市东城区', 会籍变化类型: '入会', 会籍变化日期: '20200601', 会籍变化原因: '', 政治面貌: '群众',
  工作单位: '青云电子有限公司', 籍贯: '北京', 是否农民工: '否',
};

/** A row of the member template; what is not said is as for 张晓明. */
export function member(fields: Readonly<Record<string, PlainCell>> = {}, head: Row = MEMBER_HEAD): Row {
  return head.map((title) => (title === '序号' ? 1 : (fields[String(title)] ?? PERSON[String(title)] ?? '')));
}

export const li = { 姓名: '李秀英', 性别: '女', 出生日期: '19851120', 证件号码: LI, 移动电话: '13987654321' };
export const wang = { 姓名: '王建国', 性别: '男', 出生日期: '19781015', 证件号码: WANG, 移动电话: '13711112222' };

/** Rows 1–4 head, data from row 5, as the template has it. */
export function memberRoster(...rows: readonly Row[]): readonly Row[] {
  return [['工会会员花名册'], ['填报单位：青云镇总工会', '', '', '填报日期：2026年6月30日'], ['（表中各项按填表说明填写）'], MEMBER_HEAD, ...rows];
}

export const ORGANISATION_HEAD: Row = [
  '单位名称', '上级工会（企业）名称', '组织机构代码', '单位地址', '单位所在政区', '单位性质类别', '经济类型', '工会/企业负责人', '联系电话', '单位所属行业', '社会信用代码',
  '建会日期', '基层工会类型',
];

const CODE = organisationCodeOf('MA1XK2H3');

const UNIT: Readonly<Record<string, PlainCell>> = {
  单位名称: '青云电子有限公司', '上级工会（企业）名称': '青云镇总工会', 组织机构代码: CODE, 单位地址: '青云镇工业路1号', 单位所在政区: '青云镇', 单位性质类别: '私营企业',
  经济类型: '有限责任公司', '工会/企业负责人': '陈志强', 联系电话: '025-83701234', 单位所属行业: '电子元件制造', 社会信用代码: creditCodeOf('91320102', CODE), 建会日期: '20150312',
  基层工会类型: '独立基层工会',
};

export function organisation(fields: Readonly<Record<string, PlainCell>> = {}): Row {
  return ORGANISATION_HEAD.map((title) => fields[String(title)] ?? UNIT[String(title)] ?? '');
}

/** A second organisation with codes of its own. */
export function otherOrganisation(fields: Readonly<Record<string, PlainCell>> = {}): Row {
  const code = organisationCodeOf('MA2YB7T5');
  return organisation({ 单位名称: '青云纺织厂', 组织机构代码: code, 社会信用代码: creditCodeOf('91320102', code), ...fields });
}

export function organisationRoster(...rows: readonly Row[]): readonly Row[] {
  return [['工会（企业）组织导入表'], ORGANISATION_HEAD, ...rows];
}
