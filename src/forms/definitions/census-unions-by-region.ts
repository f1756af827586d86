/**
 * 第一次全国经济普查 表1-21: legal units and employed persons by region, and those with a union. All legal units and all
 * employed persons are the denominators: 1 166 154 of 5 168 303 units are 22.56 %, 12 290.80 of 21 261.66万 persons 57.81 %.
 */
import type { FormDefinition } from '../../model/form';
import { item } from './item';
import { PROVINCES } from './provinces';
import { IN_TEN_THOUSANDS } from './yearbook-items';

export const censusUnionsByRegion: FormDefinition = {
  code: 'census-unions-by-region',
  title: '按地区、单位工会成立状况分组的法人单位数和就业人数',
  source: '第一次全国经济普查（2004年）表1-21 按地区、单位工会成立状况分组的法人单位数和就业人数',
  titleWords: ['按地区、单位工会成立状况分组的法人单位数和就业人数', '单位工会成立状况', '工会成立状况分组', '工会成立状况'],
  layout: 'indicators-in-columns',
  roster: PROVINCES,
  isExcerpted: true,
  items: [
    item('legal-entities'),
    item('legal-entities-with-union', { partOf: 'legal-entities', labels: ['已成立工会', '成立工会'] }),
    item('employed-persons', IN_TEN_THOUSANDS),
    item('members', { partOf: 'employed-persons', labels: ['加入工会人数', '加入工会', '已加入工会人数'], ...IN_TEN_THOUSANDS }),
  ],
  relations: [],
};
