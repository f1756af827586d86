/**
 * 的, 地 and 得 where the words around leave no choice: 「较好的完成了任务」 (地 before a verb with 了), 「更好地工作环境」 (的 before a noun),
 * 「讲的很全面」 (得 before the degree). 「积极的推动作用」 and 「做的很多工作」 are right.
 */
import { slipOf, type SlipPattern } from '../patterns';

const HOW = '较好|很好|更好|圆满|顺利|出色|全面|有效|积极|认真|切实|充分|大力|深入|扎实|有力|及时|广泛|严格|逐步|极大|主动|自觉|稳步|准确|迅速|有序|较为全面|较快|明显|显著|成功|不断|深刻|真正|牢牢|牢固|热情|耐心|细致|仔细|创造性';
const DO = '完成|开展|推进|推动|促进|维护|保障|保证|贯彻|落实|发挥|调动|激发|提高|提升|增强|加强|解决|履行|参加|参与|投入|做好|抓好|推行|实施|执行|实现|改善|丰富|协助|配合|组织|举办|召开|化解|处理|宣传|展示|锻炼|凝聚|树立|弘扬|扩大|建立|总结|分析|掌握|改进|巩固|增进|加快|缓解|减轻|满足|体现|深化';
const fix = (level: SlipPattern['level'], pattern: RegExp, wrong: string, right: string, why: string): SlipPattern =>
  ({ kind: 'wrong-word', level, pattern, message: (found) => `“${found}”的“${wrong}”应为“${right}”，${why}。`, suggestion: (found) => found.replace(wrong, right) });

export const particles = slipOf([
  fix('soft', new RegExp(`(?:${HOW})的(?:${DO})了`, 'gu'), '的', '地', '后面是动词'),
  fix('soft', /(?:较好|很好|圆满|顺利|出色)的完成(?=[上党市县区镇乡各本年全目任工既])/gu, '的', '地', '后面是动词'),
  fix('soft', /更好的(?=为职工|为广大|为会员|为企业|为党|发挥|履行|调动|适应|团结|引导|完成|保障职工|维护职工|维护女|推动工会|促进工会|开展工作|开展工会)/gu, '的', '地', '后面是动词'),
  fix('soft', /满怀(?:信心|热情)的(?=做|投|走|开|迎|完)/gu, '的', '地', '后面是动词'),
  fix('soft', /(?:更好|良好|较好|更大|崭新|浓厚|优良)地(?=工作环境|环境|条件|基础|氛围|成绩|效果|发展空间|舆论|社会)/gu, '地', '的', '后面是名词'),
  fix('soft', /[讲做说写办搞干抓变走想管学](?:的)(?=(?:很|非常|十分|更|比较|较|特别)(?:好|全面|到位|扎实|出色|成功|细致|具体|清楚|明白|不错|认真|精彩|及时|周到|彻底)(?:[，。；！,;!]|$))/gmu, '的', '得', '后面说的是程度'),
]);
