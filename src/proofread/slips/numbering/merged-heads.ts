/** A numbered heading whose paragraph begins in the same line: 「一、抓好工会组建工作今年以来，…」, told by the words that only open a text. */
import { slipOf } from '../patterns';

const HEAD = String.raw`^\s{0,12}(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)])[^。；;！？\n]{4,40}?`;
const OPENING = '(?:今年以来|一年来|半年来|两年来|三年来|近年来|(?:今年|20\\d\\d年)?上半年|(?:今年|20\\d\\d年)?下半年|过去的一年)';

export const mergedHeads = slipOf([
  {
    kind: 'heading-merged',
    level: 'soft',
    pattern: new RegExp(`(?<=${HEAD}(?:工作|建设|职责|水平|能力|作用|发展|权益|服务|活动|机制|制度|管理|素质|组织|质量|效果|稳定|职工|基础|力度|公开|监督))${OPENING}(?=[，,])`, 'gmu'),
    message: (found) => `标题与正文连在了一起，请在“${found}”之前另起一段。`,
    suggestion: (found) => `\n${found}`,
  },
]);
