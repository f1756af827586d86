/**
 * 工会工作汇总表: one row a township, county or trade, the lines of 工会工作统计表 across the head, a 合计 row. It is what a
 * superior union makes of the forms it receives; the layout is everyone's own, and so is this compilation of ours.
 */
import type { FormDefinition } from '../../model/form';
import { countyItems } from './work-items';
import { countyRelations } from './work-relations';

export const workByUnit: FormDefinition = {
  code: 'work-by-unit',
  title: '各单位工会工作汇总表',
  source: '本软件按县（市、区）总工会汇总下级工会统计表的常见做法编列，不是官方报表',
  titleWords: ['汇总表', '各乡镇', '各镇街', '各街道', '各镇', '各县', '各区', '各基层', '各单位', '分乡镇', '分单位', '一览表'],
  layout: 'indicators-in-columns',
  items: countyItems.map(({ indicator, partOf, labels, unit }) => ({ indicator, ...(partOf && { partOf }), ...(labels && { labels }), ...(unit && { unit }) })),
  relations: countyRelations,
};
