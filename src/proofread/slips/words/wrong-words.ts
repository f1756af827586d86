/** Words written with a wrong character, and those that only their neighbours show to be wrong: 「六各品种」, 「截止今年6月底」, 「发挥应用的作用」. */
import type { Slip } from '../slip';
import { replacementSlip } from '../replacements';
import { slipOf, type SlipPattern } from '../patterns';
import { COMMON_WORDS } from './common-words';
import { HOMOPHONES } from './homophones';
import { UNION_WORDS } from './union-words';

const inContext = (level: SlipPattern['level'], pattern: RegExp, right: (found: string) => string): SlipPattern =>
  ({ kind: 'wrong-word', level, pattern, message: (found) => meant(found, right(found)), suggestion: right });
const meant = (wrong: string, right: string): string => `“${wrong}”应为“${right}”。`;
const to = (right: string) => (): string => right;

const words = replacementSlip('wrong-word', 'soft', [...UNION_WORDS, ...COMMON_WORDS, ...HOMOPHONES], meant);

const contexts = slipOf([
  inContext('soft', /(?<![争要叫])做为(?=[^，。；;,\n]{1,24}(?:组成部分|重点|重要|主要|手段|内容|载体|抓手|目标|契机|任务|途径|突破口|切入点|来抓|依据|标准|一项|首要|出发点|落脚点|主线|基础|前提))/gu, to('作为')),
  inContext('soft', /(?<!自)己经|以经(?=[形成完开建取达成得到进成有是在签发组举])(?!成本|开)/gu, to('已经')),
  inContext('soft', /既将(?=到来|来临|召开|举行|开始|结束|过去|闭幕|开展)/gu, to('即将')),
  inContext('soft', /既使(?=[^。；;\n]{1,30}也)(?![^。；;\n]{1,40}又)/gu, to('即使')),
  inContext('soft', /布署(?!名)/gu, to('部署')),
  inContext('soft', /按排(?![名序队放列查版行号污练除])/gu, to('安排')),
  inContext('soft', /好象(?![征棋牙])/gu, to('好像')),
  inContext('soft', /(?<![反重回恢修])复盖(?!章)/gu, to('覆盖')),
  inContext('soft', /(?<![毕究])竟(?=争|聘|岗|技|赛)/gu, to('竞')),
  inContext('soft', /以法(?=(?:治[国校企教厂](?=[、，。；,;方的]|$)|行政(?=[、，。；,;的])|维权|办事|建会))/gmu, to('依法')),
  inContext('soft', /会议室上(?=[，,](?!课))/gu, to('会议上')),
  inContext('soft', /进一部(?=加强|提高|完善|推进|深化|做好|规范|扩大|健全|落实)/gu, to('进一步')),
  inContext('soft', /再创新功(?![能效率用夫])/gu, to('再立新功')),
  inContext('soft', /诉职(?=报告|述廉|大会|评议)/gu, to('述职')),
  inContext('soft', /信仿(?!佛)/gu, to('信访')),
  inContext('soft', /职工带表(?![演格扬彰])/gu, to('职工代表')),
  inContext('soft', /工作主席(?![团台])/gu, to('工会主席')),
  inContext('soft', /基层工作组建(?![立设])/gu, to('基层工会组建')),
  inContext('soft', /建立基层工作(?=的(?:企业|单位))/gu, to('建立基层工会')),
  inContext('soft', /(?<=以[^，,。；;\n]{1,30}为)抓守/gu, to('抓手')),
  inContext('soft', /即(?=(?:要|有|能|可|使|方便|丰富|维护|保证|提高)[^，。；,;\n]{1,20}[，,](?:又|也|还))/gu, to('既')),
  inContext('soft', /不尽(?=[^，。；,;\n]{1,20}[，,](?:而且|还|更))/gu, to('不仅')),
  inContext('soft', /(?<!自)己(?=有\d|达\d|建立|组建|签订|超过|基本|成为|取得|形成)/gu, to('已')),
  inContext('soft', /(?<=[，。；,;])由其(?=是)/gu, to('尤其')),
  inContext('soft', /(?:到校|来校|入学|新生)报道/gu, (found) => found.replace('报道', '报到')),
  inContext('soft', /竖立(?=[^，。；,;\n]{0,8}(?:理念|形象|意识|榜样|信心|观念|思想|作风))/gu, to('树立')),
  inContext('soft', /正确领(?=下)/gu, to('正确领导')),
  inContext('hint', /贯串/gu, to('贯穿')),
  inContext('soft', /(?<=[两三四五六七八九几\d])各(?=品种|方面|月|小时|项目|环节|层次|阶段|百分点|等级|系列|批次)/gu, to('个')),
  inContext('soft', /(?<=发挥[^，,。；;\n]{0,10})应用的(?=作用)/gu, to('应有的')),
  inContext('soft', /(?<![创组共构搭扩])建全(?=机制|制度|组织|体系|网络|工会|完善|各项|规章)/gu, to('健全')),
  inContext('soft', /(?<=[要就不])象(?=老一辈|亲人|家人|对待|爱护|关心|自己)|(?<=[，,。；;、])象(?=[^，,。；;\n]{1,12}(?:一样|似的|那样))/gu, to('像')),
  inContext('hint', /(?<=^\s{0,12}|[，。；：、,;:（(])截止(?=今年|去年|本月|上月|目前|现在|年底|\d{1,4}[年月]|[一二三四五六七八九十]{1,2}月)/gmu, to('截至')),
  inContext('hint', /其它(?=部门|单位|人员|职工|同志|企业|工会|团体|社会团体|领导|成员|会员|干部|地区|行业|各项|工作)/gu, to('其他')),
  inContext('hint', /作好(?=准备|工作|服务|宣传|安排|各项|困难|职工|本职)/gu, to('做好')),
  inContext('soft', /(?<=人)大会(?=党员|副主任|主任|常务)/gu, to('大常委会')),
  inContext('soft', /(?<=生日[^，,。；;\n]{0,4})蛋糕卷(?=[、，,。和及])/gu, to('蛋糕券')),
  inContext('soft', /修整(?=几天|两天|一天|一下身心|身心)/gu, to('休整')),
  inContext('hint', /这根(?=主线|红线)/gu, to('这条')),
  inContext('soft', /盲然(?=[，,。；;、])/gu, to('茫然')),
  inContext('soft', /市总和(?=主席)/gu, to('市总工会')),
  inContext('soft', /人(?:要)?干到老[、，,]?学到老/gu, to('活到老、学到老')),
]);

export const wrongWords: Slip = (draft) => [...words(draft), ...contexts(draft)];
