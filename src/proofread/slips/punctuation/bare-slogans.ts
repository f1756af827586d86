/** Set terms that are printed in quotation marks: 「“三个代表”重要思想」. A hint: the sense is not touched. */
import { slipOf } from '../patterns';

const BARE = ['三个代表(?=重要思想)', '安康杯(?=竞赛|知识|活动|劳动)', '三严三实(?=专题|教育)', '两学一做(?=学习)', '八荣八耻(?=$|[为教荣的])', '十[一二三四五](?=规划|计划|时期|期间)', '双争(?=活动)', '双爱双评', '双亮(?=活动)', '一法三卡', '四德(?=工程)', '六有(?=工会)', '五必访'];

export const bareSlogans = slipOf([
  { kind: 'quote-missing', level: 'hint', pattern: new RegExp(`(?<![“‘《「][^”’》」\\n]{0,20})(?<![二三四五六七八九])(?:${BARE.join('|')})`, 'gmu'), message: (found) => `“${found}”一般加引号，建议加上。`, suggestion: (found) => `“${found}”` },
]);
