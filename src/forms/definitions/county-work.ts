/**
 * 县（市、区）工会工作统计表: the township form with the lines that only a county union has (乡镇总工会, 法人单位,
 * 法律援助, 劳模). Its line numbers are ours as well, see township-work.ts.
 */
import type { FormDefinition } from '../../model/form';
import { countyItems } from './work-items';
import { countyRelations } from './work-relations';

export const countyWork: FormDefinition = {
  code: 'county-work',
  title: '县（市、区）工会工作统计表',
  source: '本软件按县（市、区）总工会半年、年度工作总结中的常见数字编列，行号为本表顺序号，不是官方报表代码',
  titleWords: [
    '县（市、区）工会工作', '县(市、区)工会工作', '县（市、区）总工会工作', '县(市、区)总工会工作', '县工会工作', '县总工会工作', '区工会工作', '区总工会工作', '市工会工作', '市总工会工作',
    '县总工会统计', '区总工会统计', '市总工会统计', '县（市、区）总工会统计', '县(市、区)总工会统计',
  ],
  unitWords: ['县总工会', '区总工会', '市总工会', '州总工会', '旗总工会', '县工会', '区工会', '市工会'],
  layout: 'indicators-in-rows',
  periods: ['current', 'samePeriodLastYear', 'annualTarget'],
  items: countyItems,
  relations: countyRelations,
};
