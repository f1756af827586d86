/**
 * 南京统计年鉴 表15-4（16-4）工会组织基本情况: organisations by kind of unit, members, staff, delegates and directors.
 * The published 2010 column says 10 314 grassroots unions and parts that add up to 10 069, so that sum only asks for a word;
 * 企业合计 equals its three parts in every year seen.
 */
import type { FormDefinition } from '../../model/form';
import { item } from './item';

const WOMEN = ['女性', '其中女性', '女', '其中女'];

export const nanjingYearbook: FormDefinition = {
  code: 'nanjing-yearbook',
  title: '工会组织基本情况',
  source: '《南京统计年鉴》2006、2007、2010、2011年版表15-4（16-4）工会组织基本情况',
  titleWords: ['工会组织基本情况'],
  layout: 'indicators-in-rows',
  items: [
    item('grassroots-unions'),
    item('enterprise-unions', { partOf: 'grassroots-unions', labels: ['企业合计', '企业', '企业小计', '企业单位'] }),
    item('domestic-enterprise-unions', { partOf: 'enterprise-unions', labels: ['内资企业', '内资'] }),
    item('hmt-enterprise-unions', { partOf: 'enterprise-unions', labels: ['港澳台商投资企业', '港、澳、台商投资企业', '港澳台投资企业', '台港澳商投资企业'] }),
    item('foreign-enterprise-unions', { partOf: 'enterprise-unions', labels: ['外商投资企业', '外资企业'] }),
    item('institution-unions', { partOf: 'grassroots-unions', labels: ['事业单位', '事业'] }),
    item('government-unions', { partOf: 'grassroots-unions', labels: ['机关', '机关单位'] }),
    item('self-employed-unions', { partOf: 'grassroots-unions', labels: ['个体经济组织', '个体经济'] }),
    item('employees'),
    item('women-employees', { partOf: 'employees', labels: WOMEN }),
    item('members'),
    item('women-members', { partOf: 'members', labels: WOMEN }),
    item('migrant-members', { partOf: 'members', labels: ['农民工'] }),
    item('full-time-staff'),
    item('part-time-staff'),
    item('joint-union-covered-units'),
    item('joint-union-members'),
    item('units-with-congress'),
    item('congress-delegates'),
    item('women-congress-delegates', { partOf: 'congress-delegates', labels: WOMEN }),
    item('units-with-board'),
    item('employee-directors'),
    item('women-employee-directors', { partOf: 'employee-directors', labels: WOMEN }),
  ],
  relations: [
    { id: 'enterprises-make-total', text: '企业工会数 = 内资企业工会数 + 港澳台商投资企业工会数 + 外商投资企业工会数', level: 'hard', clause: '公布数据成立：南京统计年鉴2005、2006、2009、2010年数', note: '企业合计分为内资、港澳台商投资和外商投资三类。' },
    { id: 'unions-by-kind', text: '基层工会数 = 企业工会数 + 事业单位工会数 + 机关工会数 + 个体经济组织工会数', level: 'soft', clause: '公布数据：南京统计年鉴2005、2006、2009年数成立，2010年数10314与分项之和10069相差245', note: '有未列出的类别时，请说明。' },
    { id: 'joint-members-within-members', text: '联合工会会员人数 <= 会员人数', level: 'hard', clause: '逻辑推定；南京统计年鉴各年成立', note: '联合工会的会员是全部会员的一部分。' },
  ],
};
