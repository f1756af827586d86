/**
 * The same word twice in a row: 「的的」, 「进一步进一步」, 「心心理」. Two words may meet so rightly (总工会工会主席, 为了了解, 组织组织员);
 * only those that never do are listed. Four characters and more are never said twice.
 */
import { slipOf, type SlipPattern } from '../patterns';

const TWICE = ['进一步', '切实', '积极', '认真', '深入', '充分', '大力', '全面', '坚持', '开展', '加强', '参加', '围绕', '通过', '提高', '推进', '促进', '落实', '广大', '不断', '以及', '为了', '因此', '同时', '其中', '根据', '按照', '关于', '对于', '并且', '已经', '目前', '今年', '今年以来', '上半年', '下半年', '我们', '他们', '贯彻', '维护', '保障', '建立', '健全', '举办', '召开', '走访', '共计', '增加', '发放'];

/** A character doubled behind the word that ends in it, and before nothing that could begin with it. */
const TAILS: readonly (readonly [string, string])[] = [
  ['低收入', '入(?!库|账|股|户|会|围|园|学|职|住|不|口|编|党|伍|选)'], ['疏导心', '心(?=理)'], ['调节心', '心(?=理)'], ['组织', '织'], ['开展', '展(?![览示演板评厅现开望出播])'], ['职工', '工(?=[，。；、,;])'], ['会员', '员(?![工干外])'], ['活动', '动(?![员态作手力感人])'], ['制度', '度(?![过])'], ['合同', '同(?![意时样步类级比等一工志事行业])'], ['培训', '训(?![练导话])'],
  ['慰问', '问(?![题候卷询答政])'], ['困难', '难(?![题点以度免关得于处易])'], ['经费', '费(?![用率力时])'], ['竞赛', '赛(?![事场区制前后程])'], ['和谐', '谐'], ['发展', '展(?![览示演板评厅现开望出])'], ['帮扶', '扶(?![贫持助])'], ['主席', '席(?![位卡])'], ['干部', '部(?![门分署队委长级])'],
];

const twice = (level: SlipPattern['level'], pattern: RegExp, once: (found: string) => string): SlipPattern =>
  ({ kind: 'duplicate-word', level, pattern, message: (found) => `“${found}”重复，应为“${once(found)}”。`, suggestion: once });
const half = (found: string): string => found.slice(0, found.length / 2);

export const doubledWords = slipOf([
  twice('hard', /(?<![目标有的])的的(?![确士卡哥])|(?<!了)了了(?![解结然事案断却不起得望如])|(?<![祥温总饱缓谦平中调随和])和和(?![气美睦谐平])|(?<![参给赠授])与与|(?<![求于但就总还可凡正都也不只是])是是(?!非)/gu, half),
  twice('hard', new RegExp(`(?:${TWICE.map((word) => word + word).join('|')})`, 'gu'), half),
  twice('soft', /(\p{Script=Han}{3,12})\1/gu, half),
  twice('soft', new RegExp(TAILS.map(([word, tail]) => `${word}${tail}`).join('|'), 'gu'), (found) => found.slice(0, -1)),
  twice('soft', /(?<=[、，：；。,;:])(\p{Script=Han}{2,8})、\1(?=[、，。；等,;])/gu, (found) => found.slice(0, found.indexOf('、'))),
]);
