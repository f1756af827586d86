/**
 * The words around the figures that no sheet bears out: what was done to get there (work), what is meant to be done (next). A
 * phrase is proposed, marked, and the clerk's to confirm; it holds no figure and asserts no direction or rank. An office puts its
 * own words in their place in a sheet 「措辞」 of the workbook, or by the option `phrases`; an empty phrase takes one out.
 */
import type { ToConfirm } from '../../model/report-document';
import type { Level } from '../levels';

/** Phrase id (section id and use) → the words, a full sentence without its stop. */
export type PhraseBook = Readonly<Record<string, string>>;

/** Phrase ids end in the use they are for. */
export type PhraseUse = 'work' | 'next';

export const builtInPhrases: PhraseBook = {
  'opening.work': '组织建设、维权服务等各项工作有序开展',

  'organisation.work': '坚持把工会组建和会员发展作为基础性工作，加强对新建企业和小微企业的建会指导',
  'training.work': '把培训作为工会干部队伍建设的重要抓手，分层分类组织学习政策法规和业务知识',
  'bargaining.work': '以工资集体协商为重点，加强对协商代表的业务指导，督促合同到期的企业及时续签',
  'democracy.work': '以{congress}为基本载体，指导各单位规范民主管理的内容和程序',
  'labour-relations.work': '坚持预防为主、调解为先，畅通{staff}诉求表达渠道',
  'safety.work': '围绕安全生产，组织{staff}参与隐患排查和安全监督',
  'competition.work': '围绕中心任务搭建竞赛平台，引导{staff}立足岗位建功立业',
  'model-workers.work': '弘扬劳模精神、劳动精神、工匠精神，落实劳模服务政策',
  'women.work': '关注女{staff}的特殊利益，做好权益保护和关爱服务',
  'publicity.work': '以{staff}需求为导向，采取多种形式开展宣传教育和技能培训',
  'aid.work': '坚持普惠服务与精准帮扶相结合，把党委的关怀和工会的温暖送到{staff}身边',
  'scholarship.work': '及早摸清困难{staff}子女就学情况，与有关部门做好资助对象的衔接',
  'employment.work': '搭建用工对接平台，为求职人员和用工企业做好服务',
  'culture.work': '本着小型多样、便于参与的原则，开展健康向上的文体活动',
  'finance.work': '坚持依法收缴、规范使用，加强与税务等部门的协作',

  'organisation.next': '继续做好工会组建和会员发展工作，把更多{staff}组织到工会中来',
  'training.next': '有计划地开展工会干部培训，建设高素质工会干部队伍',
  'bargaining.next': '做好集体合同的新签、续签和履约检查，推动集体协商取得实效',
  'democracy.next': '坚持和完善以{congress}为基本形式的民主管理制度，深化{openAffairs}',
  'labour-relations.next': '畅通{staff}诉求表达渠道，做好劳动争议预防和调解',
  'safety.next': '加强劳动安全卫生监督，组织好“安康杯”等安全生产竞赛活动',
  'competition.next': '广泛开展劳动和技能竞赛，组织好合理化建议征集',
  'model-workers.next': '做好劳模服务管理，发挥劳模示范引领作用',
  'women.next': '维护女{staff}合法权益和特殊利益，做好女{staff}专项集体合同工作',
  'publicity.next': '加强{staff}思想政治引领，组织好{staff}素质培训',
  'aid.next': '做好困难{staff}的常态化帮扶，组织好送温暖、送清凉活动',
  'scholarship.next': '落实金秋助学资金和资助对象，做好受助学生的跟踪服务',
  'employment.next': '组织好招聘、培训和职业介绍，促进稳定就业',
  'culture.next': '丰富{staff}文化生活，办好有特色的文体活动',
  'finance.next': '依法收好、管好、用好工会经费',
  'other.next': '围绕中心、服务大局，完成好上级交办的任务',

  'shortcomings.cause': '主要原因是工作推进不够均衡，基层工会力量有待加强',
};

/** A school has other worries than a township. */
export const levelPhrases: Readonly<Partial<Record<Level, PhraseBook>>> = {
  school: {
    'organisation.work': '加强工会自身建设，健全工会小组，做好会员会籍管理',
    'organisation.next': '加强工会自身建设，做好会员会籍管理和服务',
    'democracy.work': '以{congress}为基本载体，落实教职工的知情权、参与权、表达权和监督权',
    'competition.work': '围绕教育教学组织岗位练兵，引导教职工立足岗位成长成才',
    'competition.next': '组织好岗位练兵和教学竞赛，征集和办理教职工合理化建议',
    'women.next': '维护女教职工合法权益和特殊利益，做好关爱服务',
    'safety.next': '加强校园安全教育，关心教职工身心健康',
    'shortcomings.cause': '主要原因是活动组织不够均衡，服务方式还不够多样',
  },
  enterprise: {
    'organisation.work': '加强企业工会自身建设，健全工会小组，做好新进职工入会工作',
    'organisation.next': '做好新进职工入会工作，把更多职工组织到工会中来',
    'bargaining.work': '坚持与行政方平等协商，依法做好集体合同的签订和履行',
    'democracy.work': '以{congress}为基本载体，落实职工的知情权、参与权、表达权和监督权',
    'shortcomings.cause': '主要原因是工作安排与生产经营结合不够紧密',
  },
  office: {
    'organisation.work': '加强机关工会自身建设，做好会员会籍管理',
    'organisation.next': '加强机关工会自身建设，做好会员服务',
    'shortcomings.cause': '主要原因是活动组织不够均衡，服务方式还不够多样',
  },
};

export function toConfirm(phrase: string, text: string): ToConfirm {
  return { kind: 'to-confirm', phrase, text };
}
