/** 合理化建议: collected, adopted. 采纳 is part of 征集: 550 collected and 22,023 adopted, seen in print, is a damaged number. */
import { inArea } from './in-area';

export const suggestions = inArea('suggestions', [
  { id: 'suggestions-collected', title: '合理化建议征集数', kind: 'count', unit: '条', aliases: ['合理化建议数', '征集合理化建议数', '提出合理化建议数', '合理化建议提出数', '合理化建议条数'] },
  { id: 'suggestions-adopted', title: '合理化建议采纳数', kind: 'count', unit: '条', aliases: ['采纳合理化建议数', '合理化建议实施数', '采纳建议数'] },
  { id: 'suggestions-on-union-work', title: '工会类建议数', kind: 'count', unit: '条', aliases: ['工会工作类建议数'] },
  { id: 'units-with-suggestions', title: '开展合理化建议活动的单位数', kind: 'count', unit: '个', aliases: ['开展合理化建议活动的单位', '开展合理化建议活动单位数'] },
]);
