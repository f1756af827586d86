/**
 * Set phrases with a hole where a number, a congress or a place was struck out: 「贯彻党的精神」 (党的二十大精神), 「党的届五中全会」,
 * 「建设和谐新、实现…」. What belongs there depends on year and place, so it is told and not filled.
 */
import { slipOf, type SlipPattern } from '../patterns';

const lost = (level: SlipPattern['level'], pattern: RegExp, what: string): SlipPattern =>
  ({ kind: 'lost-term', level, pattern, message: (found) => `“${found}”处缺少${what}，请补全。` });

const MEETING = '会议或文件的名称';
const STUDY = '(?:贯彻|落实|学习|宣传|领会|把握|践行|围绕|按照|以)';
/** 党的精神谱系, 党的精神血脉: the spirit itself is meant. */
const SPIRIT = '党的精神(?!谱系|血脉|家园|财富|品格|力量|内涵|面貌|状态|支柱|旗帜|风貌|传统|追求|特质|气质|标识|密码|文明|生活)';

export const lostTerms = slipOf([
  lost('hard', new RegExp(`(?<=${STUDY})${SPIRIT}`, 'gu'), MEETING),
  lost('hard', /党的、(?=[xX×*＊\d]|十|二十|[一二三四五六七]中|习近平|中国工会|中央|全总|省|市)|党的[，,](?=[xX×*＊\d十])|(?<=贯彻|落实|学习|宣传)党的(?=[，。；,;])/gu, MEETING),
  lost('hard', /党的(?=阐述|指出|提出了|强调|召开|胜利召开|闭幕|开幕|作出了?|对工会)/gu, MEETING),
  lost('hard', /党的(?:第)?(?:次全国代表大会|届(?=[一二三四五六七八]中|中全会|、)|届|中全会)|党的大(?=精神|报告|以来|召开|胜利|提出|和|、|，|,)|(?:全总|中国工会)大(?=精神|报告|以来|召开|和|、|，|,)/gu, '届次'),
  lost('hard', /(?<!\p{Script=Han}{0,3}门)第(?=[届次期批](?:\p{Script=Han}{0,6}(?:大会|会议|全会|全委会|活动|培训|代表)))/gu, '届次或序号'),
  lost('hard', /(?<=[的会党]|^)届(?=[一二三四五六七八]中全会|[一二三四五六七八九十]{1,2}次(?:全委|全体|常委))/gmu, '届次'),
  lost('hard', /[“《][，、；：。,;:.][^”》\n]{0,20}[”》]/gu, '开头的字词'),
  lost('hard', /(?:建设|构建|打造|共建)(?:和谐|富裕|美丽|幸福|平安|繁荣|文明|小康|活力|魅力)新(?=[、，。；,;！]|建功|作出|做出|作贡献|做贡献|努力|实现|贡献)/gu, '地名'),
  lost('soft', /(?:建设|构建|打造|创建|共建)“(?:平安|和谐|幸福|美丽|法治|活力|富裕|文明|小康|宜居|魅力|生态)”(?=[，。；,;！]|[作做]出|[作做]贡献|而|贡献)/gu, '地名'),
  { kind: 'lost-term', level: 'soft', pattern: /(?<!习近平)新时代中国特色社会主义思想/gu, message: () => '“新时代中国特色社会主义思想”前缺少“习近平”，请补全。', suggestion: (found) => `习近平${found}` },
  lost('hard', /以同志为(?=总书记|核心)/gu, '姓名'),
  lost('hard', /组织起来[，、,]切实(?!维权|维护|保护|履行|做|把|加强)/gu, '“维权”'),
  lost('hard', /(?<=新的|和副|副|选举)[.．](?=和|副|[，。、])/gu, '职务'),
  lost('soft', /(?:迈上|谱写|再上|跃上|作出|做出)新(?=[。，；,;！])/gu, '后面的字词'),
  lost('soft', /(?<=[，。；、,;])(?:把|将|被|让|使)的/gu, '前面的字词'),
  lost('soft', /(?<=落实|贯彻|坚持)(?:全心全意)?依靠(?:的)?(?:指导)?方针/gu, '“工人阶级”'),
]);
