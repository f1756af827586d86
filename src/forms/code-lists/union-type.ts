/** 基层工会类型 as ledgers write it: item 904 of the national survey's cover, 1 单独 or 2 联合. */
import type { CodeList } from '../../model/code-list';

export const primaryUnionTypes: CodeList = {
  title: '基层工会类型',
  source: '基层工会调查表第904项',
  isUsual: true,
  entries: [
    { code: '1', name: '单独基层工会', aliases: ['单独', '单独建会', '独立基层工会', '独立', '独立建会', '单独建立'] },
    { code: '2', name: '联合基层工会', aliases: ['联合', '联合建会', '工会联合会', '联合工会', '联合工会委员会', '联合建立'] },
  ],
};
