/**
 * Dictionaries of organisation forms: 单位类别 and 行业 as the notes of the 2015 registration form print them (industries by
 * the edition of 2002, which the form still names), and the kinds of unions of a municipal union's system.
 */
import type { CodeList } from '../../model/code-list';

const REGISTRATION = '《工会组织信息登记表》填表说明（2015）';
const MUNICIPAL = '工会信息（市总工会系统）';

export const unitCategories: CodeList = {
  title: '单位类别',
  source: REGISTRATION,
  entries: [
    { code: '110', name: '国有企业' },
    { code: '120', name: '集体企业' },
    { code: '130', name: '股份合作企业' },
    { code: '140', name: '联营企业' },
    { code: '151', name: '国有独资公司' },
    { code: '159', name: '其他有限责任公司' },
    { code: '161', name: '股份有限公司中的国有控股公司', aliases: ['国有控股公司', '国有控股企业'] },
    { code: '169', name: '其他股份有限公司' },
    { code: '170', name: '私营企业' },
    { code: '190', name: '其他内资企业' },
    { code: '200', name: '台港澳商投资企业', aliases: ['港澳台商投资企业'] },
    { code: '300', name: '外商投资企业' },
    { code: '400', name: '事业', aliases: ['事业单位'] },
    { code: '500', name: '机关' },
    { code: '600', name: '个体经济组织', aliases: ['个体工商户'] },
    { code: '700', name: '民办非企业', aliases: ['民办非企业单位', '社会服务机构'] },
  ],
};

export const industries: CodeList = {
  title: '国民经济行业分类',
  source: REGISTRATION,
  entries: [
    { code: '01', name: '农、林、牧、渔业', aliases: ['农业', '农林牧渔'] },
    { code: '02', name: '采矿业' },
    { code: '03', name: '制造业' },
    { code: '04', name: '电力、燃气及水的生产和供应业', aliases: ['电力燃气及水', '电力、热力、燃气及水生产和供应业'] },
    { code: '05', name: '建筑业' },
    { code: '06', name: '交通运输、仓储和邮政业', aliases: ['交通运输仓储邮政', '交通运输业'] },
    { code: '07', name: '信息传输、计算机服务和软件业', aliases: ['信息传输计算机服务软件', '信息传输、软件和信息技术服务业'] },
    { code: '08', name: '批发和零售业', aliases: ['批发零售'] },
    { code: '09', name: '住宿和餐饮业', aliases: ['住宿餐饮'] },
    { code: '10', name: '金融业' },
    { code: '11', name: '房地产业' },
    { code: '12', name: '租赁和商务服务业', aliases: ['租赁商务'] },
    { code: '13', name: '科学研究、技术服务和地质勘查业', aliases: ['科研技术服务地质勘查', '科学研究和技术服务业'] },
    { code: '14', name: '水利、环境和公共设施管理业', aliases: ['水利环境公共设施'] },
    { code: '15', name: '居民服务和其他服务业', aliases: ['居民服务和其他', '居民服务、修理和其他服务业'] },
    { code: '16', name: '教育' },
    { code: '17', name: '卫生、社会保障和社会福利业', aliases: ['卫生社会保障社会福利', '卫生和社会工作'] },
    { code: '18', name: '文化、体育和娱乐业', aliases: ['文化体育娱乐'] },
    { code: '19', name: '公共管理和社会组织', aliases: ['公共管理、社会保障和社会组织'] },
    { code: '20', name: '国际组织' },
  ],
};

export const unionKinds: CodeList = {
  title: '工会类型',
  source: MUNICIPAL,
  entries: [{ code: '1', name: '基层工会' }, { code: '2', name: '地方工会' }, { code: '3', name: '地方产业工会' }],
};

export const unionOrganisationTypes: CodeList = {
  title: '工会组织类型',
  source: MUNICIPAL,
  entries: [
    { code: '1', name: '独立基层工会', aliases: ['单独基层工会'] },
    { code: '2', name: '联合基层工会' },
    { code: '3', name: '街道工会' },
    { code: '4', name: '园区工会' },
    { code: '5', name: '行业工会' },
    { code: '6', name: '集团工会' },
    { code: '7', name: '系统工会' },
    { code: '8', name: '分会/小组', aliases: ['分会', '小组', '分会、小组'] },
  ],
};

export const unionOrganisationForms: CodeList = {
  title: '工会组织形式',
  source: MUNICIPAL,
  entries: [
    { code: '1', name: '总工会' },
    { code: '2', name: '工会' },
    { code: '3', name: '工会联合会' },
    { code: '4', name: '工会委员会' },
    { code: '5', name: '联合工会委员会' },
    { code: '6', name: '分会' },
    { code: '7', name: '小组' },
  ],
};

export const unionLevels: CodeList = {
  title: '工会层级',
  source: MUNICIPAL,
  entries: [
    { code: '10', name: '国家' },
    { code: '20', name: '省' },
    { code: '21', name: '部级' },
    { code: '22', name: '行业级' },
    { code: '30', name: '市' },
    { code: '40', name: '区' },
    { code: '41', name: '区产业级' },
    { code: '50', name: '街镇' },
    { code: '60', name: '社区' },
    { code: '61', name: '社区下属灵活就业联合工会' },
  ],
};

export const unionStates: CodeList = {
  title: '工会状态',
  source: MUNICIPAL,
  entries: [{ code: '0', name: '删除' }, { code: '1', name: '正常' }, { code: '3', name: '锁定' }, { code: '4', name: '筹备期' }],
};

export const foundingWays: CodeList = {
  title: '建会方式',
  source: MUNICIPAL,
  entries: [{ code: '1', name: '线下建会' }, { code: '2', name: '网上建会' }],
};

export const primaryUnionKinds: CodeList = {
  title: '基层工会类型',
  source: '工会/企业组织导入模板',
  entries: [{ code: '0', name: '独立基层工会', aliases: ['单独基层工会'] }, { code: '1', name: '联合基层工会' }],
};

export const yesNo: CodeList = {
  title: '是否',
  source: '工会信息（市总工会系统）、申请建会企业信息补充表',
  entries: [{ code: '1', name: '是' }, { code: '0', name: '否' }],
};
