/**
 * 工会组织情况（历年）: years down the stub, the same six figures in 《中国统计年鉴》 (1952–) and provincial yearbooks
 * such as 湖北. Organisations are in 万个 in the national table and in 个 in the provincial ones; the head says which.
 */
import type { FormDefinition } from '../../model/form';
import { membersWithinEmployees, menMembersWithinMenEmployees, womenMembersWithinWomenEmployees } from './common-relations';
import { item } from './item';
import { IN_TEN_THOUSANDS } from './yearbook-items';

export const yearbookUnionSeries: FormDefinition = {
  code: 'yearbook-union-series',
  title: '工会组织情况（历年）',
  source: '《中国统计年鉴》历年工会组织情况；《湖北统计年鉴2013》表20-1 工会组织情况',
  titleWords: ['工会组织情况', '历年工会组织情况', '工会组织情况（历年）', '工会组织情况(历年)', '工会会员情况', '工会组织和会员情况'],
  layout: 'indicators-in-columns',
  items: [
    item('grassroots-unions'),
    item('employees', IN_TEN_THOUSANDS),
    item('women-employees', { partOf: 'employees', labels: ['女性', '女'], ...IN_TEN_THOUSANDS }),
    item('members', IN_TEN_THOUSANDS),
    item('women-members', { partOf: 'members', labels: ['女性', '女'], ...IN_TEN_THOUSANDS }),
    item('migrant-members', { partOf: 'members', ...IN_TEN_THOUSANDS }),
    item('full-time-staff', IN_TEN_THOUSANDS),
    item('part-time-staff', IN_TEN_THOUSANDS),
  ],
  relations: [membersWithinEmployees, womenMembersWithinWomenEmployees, { ...menMembersWithinMenEmployees, level: 'soft' }],
};
