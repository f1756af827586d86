/**
 * Fixed terms that a machine has put other words for, as essay sites do to hide a copy: 「集体协议」 for 集体合同, 「成长会员」, 「泛博职工」,
 * 「年夜力」 (大力). 工资集体协议 is the name of a document and is right.
 */
import { slipOf } from '../patterns';
import { replacementSlip, type Replacement } from '../replacements';
import type { Slip } from '../slip';

const TERMS: readonly Replacement[] = [
  ['成长会员', '发展会员'], ['会员成长工作', '会员发展工作'], ['进展会员', '发展会员'], ['会员进展工作', '会员发展工作'], ['科学进展观', '科学发展观'], ['和谐进展', '和谐发展'], ['可持续进展', '可持续发展'], ['法律法律规范', '法律法规'], ['科学成长观', '科学发展观'], ['科学成长', '科学发展'], ['和谐成长', '和谐发展'], ['成长和谐劳动关系', '发展和谐劳动关系'], ['又好又快成长', '又好又快发展'], ['跨越式成长', '跨越式发展'], ['成长大局', '发展大局'], ['经济社会成长', '经济社会发展'], ['改革成长', '改革发展'],
  ['团体合同', '集体合同'], ['群体合同', '集体合同'], ['集体条约', '集体合同'], ['休息合同', '劳动合同'], ['劳动条约', '劳动合同'], ['团体协商', '集体协商'], ['团体磋商', '集体协商'], ['集体磋商', '集体协商'], ['平等磋商', '平等协商'], ['薪水集体协商', '工资集体协商'], ['薪资集体协商', '工资集体协商'], 
  ['休息关系', '劳动关系'], ['休息争议', '劳动争议'], ['休息模范', '劳动模范'], ['休息竞赛', '劳动竞赛'], ['休息保护', '劳动保护'], ['劳动角逐', '劳动竞赛'], ['技能角逐', '技能竞赛'], ['公道化建议', '合理化建议'], ['合理化倡议', '合理化建议'], ['合理化提议', '合理化建议'],
  ['艰难职工', '困难职工'], ['坚苦职工', '困难职工'], ['难题职工', '困难职工'], ['送暖和', '送温暖'], ['送凉快', '送清凉'], ['送凉爽', '送清凉'],
  ['工会构造', '工会组织'], ['下层工会', '基层工会'], ['底层工会', '基层工会'], ['下层组织', '基层组织'], ['下层单位', '基层单位'], ['工会功课', '工会工作'], ['工会任务者', '工会工作者'], ['精力文明', '精神文明'], ['会议精力', '会议精神'], ['全会精力', '全会精神'], ['讲话精力', '讲话精神'], ['文件精力', '文件精神'],
  ['先辈集体', '先进集体'], ['先辈个人', '先进个人'], ['先辈单位', '先进单位'], ['先辈典型', '先进典型'], ['先辈工作者', '先进工作者'], ['泛博职工', '广大职工'], ['泛博会员', '广大会员'], ['泛博干部', '广大干部'], ['泛博党员', '广大党员'], ['泛博教职工', '广大教职工'], ['泛博群众', '广大群众'], ['职工权柄', '职工权益'], ['正当权柄', '合法权益'], ['合法权柄', '合法权益'],
  ['当真贯彻', '认真贯彻'], ['当真落实', '认真落实'], ['当真学习', '认真学习'], ['当真开展', '认真开展'], ['当真履行', '认真履行'], ['当真组织', '认真组织'], ['当真做好', '认真做好'], ['当真总结', '认真总结'], ['晋升素质', '提升素质'], ['晋升能力', '提升能力'], ['晋升水平', '提升水平'], ['引诱职工', '引导职工'], ['平易近主', '民主'], ['鼎力推进', '大力推进'], ['鼎力开展', '大力开展'], ['鼎力加强', '大力加强'], ['鼎力弘扬', '大力弘扬'], ['鼎力实施', '大力实施'], ['鼎力宣传', '大力宣传'], ['办事大局', '服务大局'], ['组织扶植', '组织建设'], ['工会扶植', '工会建设'], ['自身扶植', '自身建设'],
];
const message = (wrong: string, right: string): string => `“${wrong}”应为规范用语“${right}”。`;

const terms = replacementSlip('term-drift', 'soft', TERMS, message);
const contexts = slipOf([
  { kind: 'term-drift', level: 'soft', pattern: /(?<!工资|价格)集体协议(?!书|草案|商|文本)/gu, message: (found) => message(found, '集体合同'), suggestion: () => '集体合同' },
  { kind: 'term-drift', level: 'soft', pattern: /年夜(?=力|局|幅|量|多数|批|型|众|事|胆|学|赛|厦)|(?<=[广扩重巨强伟加壮最放])年夜/gu, message: (found) => message(found, '大'), suggestion: () => '大' },
  { kind: 'term-drift', level: 'soft', pattern: /(?<=十[六七八九]|二十|代表)大精力|(?<=代表大会)精力/gu, message: (found) => message(found, found.replace('力', '神')), suggestion: (found) => found.replace('力', '神') },
  { kind: 'term-drift', level: 'soft', pattern: /(?<=职工|干部|工会|人才|会员|工人|员工)步队/gu, message: (found) => message(found, '队伍'), suggestion: () => '队伍' },
  { kind: 'term-drift', level: 'soft', pattern: /(?<![双并单接一])轨制/gu, message: (found) => message(found, '制度'), suggestion: () => '制度' },
  { kind: 'term-drift', level: 'soft', pattern: /(?<=厂务公开|企业|职工)民主治理/gu, message: (found) => message(found, '民主管理'), suggestion: () => '民主管理' },
  { kind: 'term-drift', level: 'soft', pattern: /(?<=开展|组织|举办|系列|主题|文体|慰问|各类|各项|帮扶)勾当/gu, message: (found) => message(found, '活动'), suggestion: () => '活动' },
  { kind: 'term-drift', level: 'soft', pattern: /(?<!标新)立异(?=[、，,。；;型发能活驱意工]|$)/gmu, message: (found) => message(found, '创新'), suggestion: () => '创新' },
  { kind: 'term-drift', level: 'hint', pattern: /联系会议(?=制度)/gu, message: (found) => message(found, '联席会议'), suggestion: () => '联席会议' },
]);

export const driftedTerms: Slip = (draft) => [...terms(draft), ...contexts(draft)];
