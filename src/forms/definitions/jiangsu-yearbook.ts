/**
 * 江苏统计年鉴 表16-11 工会基本情况: indicators down the stub, years across; organisations in 个, persons in 万人.
 * 2005: 1002.25 of 1017.65万 employees are members, 98.49 %.
 */
import type { FormDefinition } from '../../model/form';
import { membersWithinEmployees, menMembersWithinMenEmployees, womenMembersWithinWomenEmployees } from './common-relations';
import { item } from './item';
import { IN_TEN_THOUSANDS, systemItems } from './yearbook-items';

export const jiangsuYearbook: FormDefinition = {
  code: 'jiangsu-yearbook',
  title: '工会基本情况',
  source: '《江苏统计年鉴》2002、2006年版表16-11 工会（工会、妇联）基本情况',
  titleWords: ['工会基本情况', '工会、妇联基本情况', '工会妇联基本情况', '工会、共青团、妇联基本情况'],
  layout: 'indicators-in-rows',
  items: [
    item('grassroots-unions'),
    item('employees', IN_TEN_THOUSANDS),
    item('women-employees', { partOf: 'employees', labels: ['女性', '女'], ...IN_TEN_THOUSANDS }),
    item('members', IN_TEN_THOUSANDS),
    item('women-members', { partOf: 'members', labels: ['女性', '女'], ...IN_TEN_THOUSANDS }),
    item('migrant-members', { partOf: 'members', ...IN_TEN_THOUSANDS }),
    item('full-time-staff'),
    item('part-time-staff'),
    ...systemItems.map((line) => (line.indicator.id === 'units-with-congress' ? { ...line, labels: ['企业单位', '建立职工代表大会制度的企业单位'] } : line)),
    item('units-with-aid-campaign'),
    item('units-with-suggestions'),
    item('units-with-competition'),
  ],
  relations: [membersWithinEmployees, womenMembersWithinWomenEmployees, { ...menMembersWithinMenEmployees, level: 'soft' }],
};
