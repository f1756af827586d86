/**
 * 各地区基层工会组织情况 of the labour statistics yearbook: one row a region, figures in 个 and 人. The columns change
 * from year to year (2000 has organisations, employees, women; 2008 members by ownership), so all of them stand here.
 * 四川 2000 prints 44 551 members for 4 785 355 employees: 0.93 %, where the other regions lie between 79 % and 96 %.
 */
import type { FormDefinition } from '../../model/form';
import { membersWithinEmployees, menMembersWithinMenEmployees, womenMembersWithinWomenEmployees } from './common-relations';
import { item } from './item';
import { PROVINCES } from './provinces';
import { systemItems } from './yearbook-items';

export const labourYearbookByRegion: FormDefinition = {
  code: 'labour-yearbook-by-region',
  title: '各地区基层工会组织情况',
  source: '《中国劳动统计年鉴》工会部分，各地区基层工会组织情况、各地区工会会员人数等表',
  titleWords: ['各地区基层工会组织情况', '各地区工会会员人数', '各地区基层工会', '各地区工会组织情况', '各地区工会基层组织', '分地区基层工会', '分地区工会', '各地区工会'],
  layout: 'indicators-in-columns',
  roster: PROVINCES,
  isExcerpted: true,
  items: [
    item('grassroots-unions'),
    item('employees'),
    item('women-employees', { partOf: 'employees', labels: ['女性', '女'] }),
    item('members'),
    item('women-members', { partOf: 'members', labels: ['女性', '女'] }),
    item('migrant-members', { partOf: 'members', labels: ['农民工'] }),
    item('state-enterprise-members', { partOf: 'members', labels: ['国有企业', '国有', '国有单位'] }),
    item('collective-enterprise-members', { partOf: 'members', labels: ['集体企业', '集体', '城镇集体', '集体单位'] }),
    item('private-enterprise-members', { partOf: 'members', labels: ['私营企业'] }),
    item('hmt-enterprise-members', { partOf: 'members', labels: ['港澳台商投资企业', '港、澳、台商投资企业'] }),
    item('foreign-enterprise-members', { partOf: 'members', labels: ['外商投资企业'] }),
    item('institution-members', { partOf: 'members', labels: ['事业', '事业单位'] }),
    item('government-members', { partOf: 'members', labels: ['机关'] }),
    item('full-time-staff'),
    item('part-time-staff'),
    ...systemItems,
  ],
  relations: [
    membersWithinEmployees,
    womenMembersWithinWomenEmployees,
    { ...menMembersWithinMenEmployees, level: 'soft' },
    { id: 'state-and-collective-within-members', text: '国有企业会员人数 + 集体企业会员人数 <= 会员人数', level: 'hard', clause: '《中国劳动统计年鉴》2008年各地区表：两列都是会员人数的其中项', note: '国有企业和集体企业不重复计算。' },
  ],
};
