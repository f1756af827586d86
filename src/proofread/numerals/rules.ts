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

/** Of a web page, or to reach somebody: 「浏览次数:1024」, 「共12页」, 「24 KB」, 「篇3」, telephone numbers; 12351 is the name of a hotline. */
const RESIDUE: readonly Rule[] = [
  { class: 'name', body: /^12(?:351|348|345|333|315|320|355|338)$/u },
  { class: 'residue', before: /(?:点击|浏览|阅读|访问|下载|人气|字数|评论|QQ|微信|电话|手机|传真|邮编|热线|编辑|ID|编号|账号|卡号|身份证号?码?)(?:数|量|次数|号码|号|:)*\s?:?\s?$/iu, body: /^\d[\d-]*(?:次|字)?$/u },
  { class: 'residue', body: /^(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|400-\d{3,4}|\d{12,})$/u },
  { class: 'residue', before: /(?:^|[:(\s])$/u, body: /^\d{7,8}$/u },
  { class: 'residue', before: /(?:@|\d-)$/u, body: /^[\d-]+$/u },
  { class: 'residue', after: /^@/u },
  { class: 'residue', before: /(?:共|\/\s?)$/u, body: /^\d+页$/u },
  { class: 'residue', after: /^\s?[KM]B/iu },
  { class: 'residue', before: /篇$/u, body: /^[^人%]{1,2}$/u },
  { class: 'residue', before: /(?:精选|优秀|通用|实用|热门|范文|模板|集合|合集|汇编|集锦|大全|推荐)\(?$/u, body: /篇$/u },
  { class: 'residue', before: /(?:总结|计划|报告|讲话|发言|范文)\($/u, body: /篇$/u, after: /^\)/u },
];

/** 「〔2026〕12号」, 「500强企业」, 「5.12汶川地震」, 「三年行动」. */
const NAMES: readonly Rule[] = [
  { class: 'name', before: /[〔[(]$/u, body: /^(?:19|20)\d{2}$/u, after: /^[〕\])]\s?(?:第)?\d/u },
  { class: 'name', before: /[〔[(](?:(?:19|20)\d{2}|[\dxX×*_]{4})[〕\])]\s?(?:第)?$/u },
  { class: 'name', body: /^\d{2,3}$/u, after: /^强(?:企业|县|区|市|镇|$|[,。、])/u },
  { class: 'name', body: /^\d{1,2}\.\d{1,2}$/u, after: /^(?:汶川|玉树|雅安|特大|大?地震|消防|宪法|普法|国际|国家|全国|世界|妇女|劳动|青年|教师|事故|火灾|[\u4e00-\u9fff]{0,8}[节日])/u },
  { class: 'name', body: /年$/u, after: /^(?:行动|规划|攻坚|计划(?!生育|完成|组建|发展|培训))/u },
];

/** 「12号」 and 「A4」 name a thing, 「3对3」 and 「24小时服务」 say of what kind it is; 「2026春节」 and 「截至6.30」 are dates. */
const SPECIFICATIONS: readonly Rule[] = [
  { class: 'name', body: /^\d+$/u, after: /^号/u },
  { class: 'specification', body: /^\d对$/u, after: /^\d/u },
  { class: 'specification', before: /\d对$/u, body: /^\d$/u },
  { class: 'specification', before: /[A-Za-z]-?\s?$/u, body: /^\d[\d.]*$/u },
  { class: 'specification', body: /^(?:24|二十四)(?:个)?小时$|^365天$|^(?:8|八)(?:个)?小时$/u, after: /^(?:的)?(?:服务|热线|值班|值守|值勤|开通|在线|不间断|自助|全天候|待命|受理|监控|内|工作制|以外|之外|制)/u },
  { class: 'date', body: /^(?:19|20)\d{2}$/u, after: /^(?:新年|新春|春节|元旦|\)|$|学年)/u },
  { class: 'date', before: /截[至止]到?$/u, body: /^\d{1,2}\.\d{1,2}$/u },
];

const ORGANISATIONS = '(?:的)?[\\u4e00-\\u9fff]{0,4}(?:企业|公司|单位|工会|非公|私营|民营|国有|建会|用人|工业|项目|商户|厂|车间|班组|职工|家庭|人员|大户|工龄|教龄|党龄)';

/** 「50岁以上」, 「满10年」, 「不足25人的企业」, 「100人以上企业」, 「百人以上」. */
const THRESHOLDS: readonly Rule[] = [
  { class: 'threshold', body: /(?:年|岁)(?:及|或|\(含[^()]{0,8}\)|含)?以[上下]$/u },
  { class: 'threshold', body: /[-~至到].*岁$/u },
  { class: 'threshold', before: /(?:未满|年满|已满|凡满|满)$/u, body: /(?:人|名|岁|周岁|万元|元|年)(?:及|或|\(含[^()]{0,8}\)|含)?(?:以[上下])?$/u, after: /^(?!(?:意|足))/u },
  { class: 'threshold', before: /不足$/u, after: new RegExp(`^的${ORGANISATIONS}`, 'u') },
  { class: 'threshold', body: /(?:人|名|元|家|户)(?:及|或|\(含[^()]{0,8}\)|含)?以[上下内]$/u, after: new RegExp(`^${ORGANISATIONS}`, 'u') },
  { class: 'threshold', before: /\($/u, body: /(?:人|名|元)(?:及|或|\(含[^()]{0,8}\)|含)?以[上下内]$/u, after: /^\)/u },
  { class: 'threshold', body: /^[百千万]人(?:及|或)?以[上下]$/u },
];

const CHANGED = '增长|上升|增加|减少|下降|降低|上涨|上浮|下浮|上调|下调|涨薪|加薪|增收|减收|回升|同比|环比|提高|提升|压减|压缩|缩减|节约|节支|增|降|涨|升|减';
const COMPARED = '(?<![最至不较])(?:多|少|高|低)[了出]?(?:约|近)?';
const SAVED = '(?:节约|节省|降低|提高|增加|减少)(?:[\\u4e00-\\u9fff](?<![率达为到至占值了])){1,5}';
const PACE = '(?:增幅|降幅|涨幅|增速|(?:增长|下降|降低|上升|减少|递增)(?:率|速度|幅度))(?:为|是|达到|达|在|保持在)?';

/** 「同比增长7.9%」, 「降幅达12%」, 「多了约一成」, 「节约成本15%」. */
const CHANGES: readonly Rule[] = [
  { class: 'growth', body: /[%‰]|分之|成|一半|\//u, before: new RegExp(`(?:${CHANGED}|${PACE})(?:了|约|近|达到|达|均|年均|分别|各|超过?|逾|不[低少]于|不超过|[:\\s])*$|(?:${COMPARED}|${SAVED})$`, 'u') },
];

const NOTIONS = '平台|课题|挑战|过程|原因|问题|阶段|环节|重点|特点|机会|台阶|整体|环境|形象|典范|大家庭|家园|缩影|侧面|良好|优秀|崭新|新|重要|庞大|巨大|重大|高素质|素质|思想|过硬|坚强|时期|前提|基础|关键|现实|长期|系统工程|好|很|更|坚实|有力|先进|政治|懂|敢|能';
const EVENTS = /(?:举办|召开|开展|组织|举行|进行了|承办|参加|安排|每[年月季周天]|每季度|每学期|每半年|至少)(?:了|过)?$/u;
const DONE = /(?:举办|开展|召开|成立|建成|建立|新建|组建|设立|选送|印发|完成|获|获得|取得|荣获|捐赠?|赠送|送|购[买置]|配备|发放|增加|新增|改建|扩建|投入|确定|编印|创建|及|和|共|仅|只|其中|每[人户家村年月季])了?$/u;

/** 一 before a unit is a figure where something was done: 举办了一期, 一名; and none in 是一项, 作为一个. */
const ONE: readonly Rule[] = [
  { class: 'vague', body: /^一.{1,2}$/u, after: /^[一多]/u },
  { class: 'vague', before: /一[\u4e00-\u9fff]$/u, body: /^一.{1,2}$/u },
  { class: 'vague', before: /(?:任何|不[漏落少缺]|[每哪某同另又再这那该唯的是为像上下])$/u, body: /^一.{1,2}$/u },
  { class: 'vague', body: /^一[批种句股番片派根声顿口头]话?$/u },
  { class: 'count', before: EVENTS, body: /^一[次期场届]$/u },
  { class: 'count', body: /^一起$/u, after: /^(?:案|事故|纠纷|劳动争议|争议|投诉|上访|信访|重大|较大|安全|集体|群体|突发|火灾|工伤|拖欠|欠薪)/u },
  { class: 'vague', body: /^一[起道]$/u },
  { class: 'vague', body: /^一.$/u, after: new RegExp(`^(?:[\\u4e00-\\u9fff]{0,10}的|${NOTIONS})`, 'u') },
  { class: 'count', before: DONE, body: /^一.$/u },
  { class: 'vague', body: /^一[个项支套条件张面座台部块门队处所份家次场]$/u, after: /^[^,。;、!:)]/u },
  { class: 'vague', body: /^一[年天月周]$/u },
];

const NOUNS_OF_LISTS = '要求|意见|希望|建议|工作|任务|重点|措施|问题|内容|职权|职能|制度|机制|原则|环节|转变|关系|举措|目标|看法|体会|保障|坚持|到位|必须|确保|结合|抓手|渠道|层面|维度|步骤';
const FEW = '(?:[一二两三四五六七八九十]|十[一二三四五])';

/** Announces a list or sums one up: in Chinese signs, or where words say so in one digit; 「达到6个。」 is a count. */
const ENUMERATIONS: readonly Rule[] = [
  { class: 'enumeration', body: new RegExp(`^${FEW}点$|^\\d点$`, 'u') },
  { class: 'enumeration', body: new RegExp(`^(?:${FEW}|\\d)[个项条件种]$`, 'u'), before: /(?:以下|如下|下列|上述|前述|这|那|主要有|主要是|讲|谈)(?:了|好)?$/u, after: new RegExp(`^(?:$|[:,。]|${NOUNS_OF_LISTS}|[\\u4e00-\\u9fff]{0,4}:)`, 'u') },
  { class: 'enumeration', body: new RegExp(`^${FEW}[个项条件种]$`, 'u'), before: /(?:抓好|抓住|做好|提|提出|把握|实现|处理好|发挥好|达到|做到|围绕|突出|坚持|实行)(?:了|好)?$/u, after: new RegExp(`^(?:${NOUNS_OF_LISTS})`, 'u') },
  { class: 'enumeration', body: new RegExp(`^${FEW}[个项条件种]$`, 'u'), after: /^[\u4e00-\u9fff]{0,8}:/u },
  { class: 'enumeration', body: new RegExp(`^${FEW}[个项条]$`, 'u'), after: new RegExp(`^(?:重点|基本|主要)?(?:${NOUNS_OF_LISTS})`, 'u') },
  { class: 'enumeration', before: /”$/u, body: new RegExp(`^${FEW}[个项条种]$`, 'u'), after: /^[\u4e00-\u9fff]/u },
  { class: 'vague', body: new RegExp(`^${FEW}个$`, 'u'), after: /^\d/u },
  { class: 'vague', body: new RegExp(`^${FEW}[项个条件]$`, 'u'), after: /^是/u },
];

/** 「80年华诞」, 「三年前」, 「位居第3名」, 「拨款500万」, 「13亿人」. */
const OTHERS: readonly Rule[] = [
  { class: 'anniversary', body: /年$/u, after: /^(?:华诞|庆典|大庆|校庆|厂庆)/u },
  { class: 'period', before: /最近的?$/u, body: /[年月]$/u },
  { class: 'period', body: /[年月天周]$/u, after: /^(?:之)?前(?![夕后列来往])/u },
  { class: 'period', body: /年$/u, before: /的$/u, after: /^[,。;]/u },
  { class: 'rank', before: /(?:排名?|位居|名列|位列|列|居|前)$/u, body: /(?:名|位)$|^\D$|^\d{1,2}$/u, after: /^(?:$|[,。;、!)])/u },
  { class: 'money', before: /(?:资金|经费|投资|投入|拨款|款|预算|拨付|补助|补贴|捐款|筹集|收入|产值|利润|效益|贷款|税收?|工资|上缴|支出|收缴)[\u4e00-\u9fff]{0,2}$/u, body: /[万亿]$/u, after: /^(?![名人职会农])/u },
  { class: 'count', body: /亿$/u, after: /^(?:人|中国|全国|职工|会员|农民工)/u },
];

export const RULES: readonly Rule[] = [...RESIDUE, ...NAMES, ...SPECIFICATIONS, ...THRESHOLDS, ...CHANGES, ...ONE, ...ENUMERATIONS, ...OTHERS];
