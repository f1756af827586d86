/**
 * What tells the kinds of numbers apart: rules in order, of which the first that holds decides. `before` ends where the number begins, `after`
 * begins where it ends, `body` is the number itself, all in half-width; what no rule knows is told by its unit.
 */
import type { NumeralClass } from '../../model/proofreading';

export interface Rule {
  readonly class: NumeralClass;
  readonly body?: RegExp;
  readonly before?: RegExp;
  readonly after?: RegExp;
}

const ORGANISATIONS = '(?:的)?(?:[\\u4e00-\\u9fff]{0,4})?(?:企业|公司|单位|工会|非公|私营|民营|国有|建会|用人|工业|项目|商户|厂|车间|班组|职工|家庭|人员|大户)';
const ABSTRACT = '平台|课题|挑战|过程|原因|问题|阶段|环节|重点|特点|机会|台阶|整体|环境|形象|典范|大家庭|家园|缩影|侧面|良好|优秀|崭新|新的|重要|庞大|巨大|重大|高素质|素质|思想|过硬|坚强|时期|前提|基础|关键|现实|长期|系统工程|好的|很|更|坚实|有力|又一|又一个|先进性|知识型|政治|懂|敢|能';

export const RULES: readonly Rule[] = [
  { class: 'residue', before: /(?:点击|浏览|阅读|访问|下载|人气|字数|评论|QQ|微信|电话|手机|传真|邮编|热线|编辑|ID|编号|账号|卡号|身份证号?码?)(?:数|量|次数|号码|号|:)*\s?:?\s?$/iu, body: /^\d[\d-]*次?$/u },
  { class: 'name', body: /^12(?:351|348|345|333|315|320|355|338)$/u },
  { class: 'residue', body: /^(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\d{7,8}|\d{12,})$/u },
  { class: 'name', before: /[〔[(](?:19|20)?$/u, body: /^(?:19|20)\d{2}$/u, after: /^[〕\])]\s?(?:第)?\d/u },
  { class: 'name', before: /[〔[(](?:19|20)\d{2}[〕\])]\s?(?:第)?$/u },
  { class: 'name', body: /^\d{2,3}$/u, after: /^(?:强企业|报警|热线|强$|强[,。、])/u },
  { class: 'name', after: /^强(?:企业|县|镇|市)?/u },
  { class: 'name', body: /^\d{1,2}\.\d{1,2}$/u, after: /^(?:汶川|玉树|雅安|特大|大?地震|消防|宪法|普法|国际|国家|全国|世界|妇女|劳动|青年|"|”|事故|火灾)/u },
  { class: 'specification', before: /[A-Za-z]-?$/u, body: /^\d[\d.]*$/u },
  { class: 'specification', body: /^\d[\d.]*$/u, after: /^(?:[A-Za-z](?![A-Za-z]*\d{2}年)|[×*]\d|\+)/u },
  { class: 'specification', body: /^24(?:个)?小时$|^365天$|^8(?:个)?小时$|^八(?:个)?小时$/u, after: /^(?:的)?(?:服务|热线|值班|值守|值勤|开通|在线|不间断|自助|全天候|待命|受理|监控|内(?!完成)|×|\*|x|工作制|以外|之外|制)/u },
  { class: 'specification', before: /[×*xX]$/u, body: /小时$/u },
  { class: 'specification', before: /\d[×*xX]$/u },
  { class: 'specification', before: /:$/u, body: /^\d$/u, after: /^(?:比例|配套|的比例)/u },
  { class: 'anniversary', body: /年$/u, after: /^(?:华诞|庆典|大庆|校庆)/u },
  { class: 'threshold', body: /以[上下内]$/u, before: /(?:未?满|年满)$/u },
  { class: 'threshold', before: /(?:未满|不足|年满|凡满)$/u, body: /(?:人|名|岁|周岁|万元|元|年)$/u },
  { class: 'threshold', body: /(?:人|名|万元|亿元|元|岁|年|家|户)(?:及|或|\(含\))?以[上下内]$/u, after: new RegExp(`^${ORGANISATIONS}`, 'u') },
  { class: 'threshold', body: /^(?:百|千|万)人(?:及|或)?以[上下]$/u },
  { class: 'name', after: /^(?:行动|规划|行动计划|计划(?!生育|完成|组建|发展|培训)|工程(?:建设)?规划|攻坚)/u, body: /年$/u },
  { class: 'points', body: /百分点(?:左右|以上|以内)?$/u },
  { class: 'growth', body: /[%‰]|分之|成/u, before: /(?:增长|上升|增加|减少|下降|降低|增幅|降幅|涨幅|增速|上涨|上浮|回升|同比|环比|多|少|高|低|提高|提升|压减|压缩|缩减|节约|降)(?:了|约|近|率|达到?|达|为|幅度|均|分别|各|超过?|逾|:|\s|年均|近年)*$/u },
  { class: 'growth', before: /翻$/u, body: /番$/u },
  { class: 'rank', before: /(?:排名?|位居|名列|位列|列|居|前|获得?第|进入前)$/u, body: /(?:名|位)$|^\D$|^\d{1,2}$/u, after: /^(?:$|[,。;、!)]|名|位)/u },
  { class: 'count', body: /^一(?:起)$/u, after: /^(?:案|事故|纠纷|劳动争议|争议|投诉|上访|信访|重大|较大|安全|集体|群体|突发|火灾|工伤|拖欠|欠薪)/u },
  { class: 'vague', body: /^一(?:起|面|堂|部|块|台|门|对|组|点|道|层|番|股|根|片|声|股|批|种|类|个人|家子|代|班|顿|句|句话|条心|头|口|首|出|轮|周|级|度|圈|伙|拨|副)$/u, before: /(?<!共|了|发生|发放|组织|举办|开展|成立|建立|建成|设立|购置|捐赠|赠送|评选|表彰|选送|印发|编印|慰问|其中)$/u },
  { class: 'vague', body: /^一批$/u },
  { class: 'vague', body: /^一(?:种|股|番|片|派|系列|句|句话)$/u },
  { class: 'vague', body: /^一(?:位|名|个|家|户|次|项|件)$/u, before: /(?:每|任何|哪|某|同|另|又|这|那|该|唯|第|上|下|统|新的|不是|像|是|成为|作为|为|有|要有|当好|见|进行|来)$/u },
  { class: 'vague', body: /^一(?:个|支|项|次|条|名|位|件|场|座|张|面|部)$/u, after: new RegExp(`^(?:[\\u4e00-\\u9fff]{0,10}的|${ABSTRACT})`, 'u') },
  { class: 'enumeration', body: /点$/u, after: /^(?:$|[意要希建体想打说思看做])/u },
  { class: 'enumeration', body: /(?:个)?方面$|^.{1,2}(?:个)?方面/u },
  { class: 'enumeration', after: /^(?:方面|层面|维度|大方面|不同|转变|关系|结合|坚持|到位|必须|确保|注重|突出|强化|创新|提升|加强|关键|环节|重点|目的|抓手|渠道|阶段|步骤)/u, body: /个$/u },
  { class: 'enumeration', before: /(?:以下|如下|下列|上述|这|那|前述|着重抓好|主要抓好|重点抓好|着力抓好|重点做好|主要做好|突出抓好|抓好|做好|讲|谈|提出?|抓住|把握)(?:了)?$/u, body: /^(?:.|十.)(?:点|个|项|件|条|大|种)$/u, after: /^(?:方面|要求|意见|希望|建议|工作|任务|重点|措施|问题|内容|职权|制度|机制|原则|环节|转变|关系|举措|目标|看法|体会)/u },
  { class: 'enumeration', body: /^(?:.|十.)(?:点|个|项|件|条|大|种)$/u, after: /^[\u4e00-\u9fff]{0,8}[::](?!$)/u },
  { class: 'enumeration', body: /^(?:.|十.)(?:点|个|项|条|大)$/u, after: /^(?:职权|原则|职能|基本职责|保障|机制|制度|任务|要求|意见|希望|举措|重点工作)/u },
  { class: 'vague', body: /^一(?:年|天|月)$/u },
  { class: 'anniversary', body: /周年$/u },
];
