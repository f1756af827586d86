/**
 * Further words for the same places, for a clerk whose office did it another way: sport by invitation, mediation by a joint office, lists
 * kept of those in difficulty. As in phrase-book.ts none holds a figure or asserts a direction; all are the clerk's to confirm.
 */
export const otherPhrases: Readonly<Record<string, readonly string[]>> = {
  'opening.work': ['突出重点、夯实基础，推动工会工作服务大局、服务{staff}', '聚焦主责主业，扎实推进建会入会、维权服务和自身建设'],

  'organisation.work': ['坚持党建带工建，把建会入会与基层走访结合起来，边摸底、边宣传、边组建', '健全建会台账，对未建会单位逐户上门做好政策宣传和业务指导'],
  'training.work': ['坚持需求导向，采取集中授课、以会代训等方式组织学习工会业务', '把学法规、学业务与基层工作实际结合起来，帮助工会干部熟悉工作流程'],
  'bargaining.work': ['加强与人社部门和企业方面的协调，推进集体合同和工资专项集体合同的签订、备案和履约检查', '突出行业性、区域性协商，指导企业依法规范协商程序'],
  'democracy.work': ['规范{congress}召开程序和议题征集，落实{staff}代表提案办理制度', '把{openAffairs}与民主管理结合起来，落实{staff}的知情权、参与权、表达权和监督权'],
  'labour-relations.work': ['与人社、司法等部门配合，做好劳动争议的排查、调解和法律援助', '加强劳动法律法规宣传，做好来信来访的登记、转办和回访'],
  'safety.work': ['会同有关部门开展安全生产检查，督促整改发现的问题', '开展安全知识宣传和群众性安全生产活动，增强{staff}的安全意识'],
  'competition.work': ['结合重点工程和生产实际开展劳动和技能竞赛，组织{staff}比技能、比创新、比贡献', '把合理化建议征集与岗位练兵结合起来，做好采纳和推广'],
  'model-workers.work': ['做好劳模的推荐评选、日常服务和走访慰问', '组织劳模和工匠进企业、进校园宣讲，营造尊重劳动的氛围'],
  'women.work': ['健全女{staff}组织，推动女{staff}专项集体合同的签订和落实', '围绕女{staff}素质、健康和家庭需求开展学习交流和关爱活动'],
  'publicity.work': ['通过宣传栏、微信公众号等阵地宣传政策法规和先进典型', '组织政策宣讲和读书学习活动，引导{staff}听党话、跟党走'],
  'aid.work': ['健全困难{staff}档案，实行动态管理，做到应帮尽帮', '坚持走访到户，了解困难{staff}的生活状况，帮助解决实际困难'],
  'scholarship.work': ['做好困难{staff}家庭在读子女的登记和审核，规范助学金发放'],
  'employment.work': ['会同人社部门举办招聘活动，做好职业介绍和技能培训'],
  'culture.work': ['利用节日和业余时间组织文体活动，丰富{staff}精神文化生活', '发挥文体骨干和兴趣小组的作用，组织{staff}乐于参加的活动'],
  'finance.work': ['严格执行工会财务制度，做好预算管理和经费审查', '加强经费收缴的宣传和催缴，管好用好工会资产'],

  'organisation.next': ['开展建会入会集中行动，做好新就业形态劳动者的入会和服务', '做好未建会单位的摸底和上门指导，巩固已有组织'],
  'training.next': ['办好工会干部业务培训，做好新任工会干部的岗前学习'],
  'bargaining.next': ['开展集体协商集中要约，加强对协商代表的培训和指导'],
  'democracy.next': ['指导基层规范召开{congress}，做好提案的征集和办理'],
  'labour-relations.next': ['健全劳动关系协商协调机制，做好法律援助和普法宣传'],
  'safety.next': ['组织{staff}开展隐患排查和安全知识学习，配合做好安全检查'],
  'competition.next': ['结合重点工作组织劳动和技能竞赛，做好先进操作法和合理化建议的推广'],
  'model-workers.next': ['做好劳模推荐评选和日常服务，宣传先进事迹'],
  'women.next': ['健全女{staff}组织，开展维权宣传和关爱服务活动'],
  'publicity.next': ['组织政策宣讲和形势教育，用好{staff}身边的阵地'],
  'aid.next': ['做好困难{staff}的摸底建档和动态管理，把帮扶措施落实到人'],
  'scholarship.next': ['做好助学对象的调查摸底和资料审核，按时发放助学金'],
  'employment.next': ['摸清{staff}求职和企业用工需求，做好招聘和培训服务'],
  'culture.next': ['办好节日文体活动，组织{staff}兴趣小组开展日常活动'],
  'finance.next': ['做好工会经费的收缴、使用和审查，严格执行财务制度'],
  'other.next': ['结合实际开展特色工作，及时总结好的做法'],

  'shortcomings.cause': ['主要原因是部分基层工会人员兼职较多，工作力量不足', '主要原因是有的工作启动较晚，安排在后一阶段集中开展'],
};
