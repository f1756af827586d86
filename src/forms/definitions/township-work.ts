/**
 * 镇（街道）工会工作统计表: our own compilation of the figures that township reports state, indicators down the stub
 * and 本期 / 上年同期 / 年度目标 across the head. It is not an official form, and its line numbers are ours:
 * the items of 表一–表八 of the national survey are not public and none is imitated here.
 */
import type { FormDefinition } from '../../model/form';
import { townshipItems } from './work-items';
import { townshipRelations } from './work-relations';

export const townshipWork: FormDefinition = {
  code: 'township-work',
  title: '镇（街道）工会工作统计表',
  source: '本软件按镇（街道）工会半年、年度工作总结中的常见数字编列，行号为本表顺序号，不是官方报表代码',
  titleWords: [
    '镇（街道）工会工作', '镇(街道)工会工作', '镇（街道）总工会工作', '镇(街道)总工会工作', '镇工会工作', '镇总工会工作', '乡工会工作', '乡总工会工作', '街道工会工作', '街道总工会工作',
    '镇工会统计', '镇总工会统计', '街道工会统计', '街道总工会统计', '镇（街道）工会统计', '镇(街道)工会统计',
  ],
  unitWords: ['镇总工会', '乡总工会', '街道总工会', '镇工会', '乡工会', '街道工会', '开发区工会', '园区工会', '社区工会', '村工会'],
  layout: 'indicators-in-rows',
  periods: ['current', 'samePeriodLastYear', 'annualTarget'],
  items: townshipItems,
  relations: townshipRelations,
};
