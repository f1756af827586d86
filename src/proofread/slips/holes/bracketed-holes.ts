/** Places left open in words: 「【待补充】」, 「[单位名称]」, 「（此处填写数字）」, 「{unitName}」, 「（略）」. A blank date to be signed is none. */
import { slipOf } from '../patterns';

const TO_FILL = '待补|待填|待定|待核|待确认|请填|请补|此处填|此处插|填写|填入|补充数|单位名称|单位全称|具体数字|具体数据|具体名称|具体金额|具体时间';
const BARE = `${TO_FILL}|单位|姓名|年份|日期|地名|数字|数据|金额|名称|人数|时间|地点`;
const message = (found: string): string => `“${found}”处还没有填，请补上。`;

export const bracketedHoles = slipOf([
  { kind: 'placeholder', level: 'hard', pattern: new RegExp(`[（(][^（()）\\n]{0,10}(?:${TO_FILL.replace('填写|', '')})[^（()）\\n]{0,12}[）)]`, 'gu'), message },
  { kind: 'placeholder', level: 'hard', pattern: new RegExp(`[【\\[〔][^【】\\[\\]〔〕\\n]{0,6}(?:${BARE})[^【】\\[\\]〔〕\\n]{0,6}[】\\]〕](?=[\\p{Script=Han}，。、；：:,;.%]|$)`, 'gmu'), message },
  { kind: 'placeholder', level: 'hard', pattern: /\$?\{{1,2}[^{}\n]{1,24}\}{1,2}/gu, message },
  { kind: 'missing-content', level: 'soft', pattern: /[（(](?:此处|以下|内容|下)?(?:省略|从略|略)[）)]/gu, message: (found) => `“${found}”处的内容没有写出，请补上或删去。` },
]);
