/**
 * How people tell indicators in a sentence, beyond the names printed on forms. Each line holds the words before the figure, and for some the words
 * behind it: 「集体合同企业数」 is told as 「签订集体合同的企业48家」 and as 「48家企业签订了集体合同」. 「的」 and 「了」 may stand anywhere and are left out here.
 */

export interface ToldAs {
  readonly indicator: string;
  readonly before?: readonly string[];
  /** Sources of regular expressions, matched right behind figure and unit, without 的 and 了. */
  readonly behind?: readonly string[];
}

const BUILT = '(?:都|均|已|全部)*';

export const toldAs: readonly ToldAs[] = [
  { indicator: 'grassroots-unions', before: ['工会组织', '建立工会组织', '建立基层工会', '基层工会组织总数', '基层工会总数', '组建基层工会', '组建工会', '组建工会组织', '成立基层工会', '成立工会组织'], behind: ['(?:基层)?工会(?:组织)?'] },
  { indicator: 'new-grassroots-unions', before: ['新增工会组织', '新建工会组织', '新建工会', '新建基层工会', '新建基层工会组织', '新组建工会', '新组建基层工会', '新组建工会组织', '新成立工会', '新成立基层工会', '新增基层工会', '新增工会', '新增基层工会组织', '组建基层工会', '组建工会', '组建工会组织', '成立基层工会', '成立工会组织'] },
  { indicator: 'covered-units', before: ['工会覆盖单位', '工会涵盖单位', '工会组织覆盖单位', '覆盖法人单位', '覆盖单位', '涵盖单位'] },
  { indicator: 'unionised-enterprises', before: ['建立工会企业', '建会企业总数', '已建会企业总数'], behind: ['(?:已)?建会企业', `企业${BUILT}(?:建立|成立|组建)(?:起)?工会(?:组织)?`] },
  { indicator: 'union-groups', before: ['设立工会小组', '下设工会小组', '建立工会小组'], behind: ['工会小组'] },
  { indicator: 'union-cadres', behind: ['工会干部'] },
  { indicator: 'non-public-enterprises', behind: ['非公(?:有制)?企业'] },

  { indicator: 'members', before: ['工会会员总人数', '会员人数总计', '会员队伍'], behind: ['(?:工会)?会员'] },
  { indicator: 'employees', before: ['职工总量', '在职职工', '在册职工'], behind: ['职工'] },
  { indicator: 'women-members', behind: ['女(?:工会)?会员'] },
  { indicator: 'migrant-members', before: ['农民工入会'], behind: ['农民工会员'] },
  { indicator: 'new-members', before: ['新发展会员', '新发展工会会员', '新增工会会员', '发展新会员', '新入会会员', '新吸收会员', '新吸纳会员', '净增会员', '吸纳新会员', '新发展职工入会', '吸收新会员'], behind: ['新会员'] },
  { indicator: 'new-form-members', before: ['新就业形态劳动者会员', '吸纳新就业形态劳动者入会', '发展新就业形态劳动者会员'] },

  { indicator: 'cadre-training-sessions', before: ['工会干部培训', '工会干部培训班', '举办工会干部培训', '举办工会干部培训班', '工会干部业务培训班', '举办工会干部业务培训班', '举办工会干部业务培训'], behind: ['工会干部(?:业务)?培训(?:班)?'] },
  { indicator: 'cadres-trained', before: ['培训工会干部', '轮训工会干部', '累计培训工会干部', '参训工会干部'], behind: ['工会干部(?:参加|接受)(?:了)?(?:业务)?培训'] },
  { indicator: 'cadre-training-attendances', before: ['培训工会干部', '累计培训工会干部', '参训', '累计参训'] },

  {
    indicator: 'enterprises-with-collective-contract', before: ['签订集体合同企业', '已签订集体合同企业', '签订集体合同', '平等协商签订集体合同企业', '建立平等协商集体合同制度企业', '集体合同企业', '签订集体合同建会企业'],
    behind: [`(?:建会)?企业${BUILT}签订(?:集体合同)(?!备案)`, '签订集体合同企业'],
  },
  { indicator: 'employees-covered-by-collective-contract', before: ['集体合同覆盖职工', '集体合同惠及职工', '覆盖职工', '网上备案覆盖职工'] },
  {
    indicator: 'enterprises-with-wage-agreement', before: ['开展工资集体协商企业', '工资集体协商企业', '签订工资集体协商协议企业', '签订工资专项集体合同企业', '签订工资集体合同企业'],
    behind: [`(?:建会)?企业${BUILT}(?:开展|建立|实行)工资集体协商(?:制度)?`, `(?:建会)?企业${BUILT}签订(?:工资(?:专项)?集体合同|工资集体协商协议|工资协议)`],
  },
  { indicator: 'enterprises-newly-signing', before: ['新签集体合同企业', '新签订集体合同企业', '新签集体合同', '新签订集体合同', '新签'], behind: [`(?:新建)?企业${BUILT}新签(?:订)?集体合同`] },
  { indicator: 'enterprises-renewing', before: ['续签集体合同企业', '续签集体合同', '到期续签集体合同企业', '续签'], behind: [`企业${BUILT}续签集体合同`] },

  { indicator: 'units-with-congress', before: ['建立职代会制度单位', '建立职代会制度', '建立职工代表大会制度单位'], behind: [`(?:企事业)?单位${BUILT}建立(?:职代会|职工代表大会)(?:制度)?(?!和)`] },
  { indicator: 'units-with-open-affairs', before: ['实行厂务公开单位', '推行厂务公开单位'], behind: [`(?:企事业)?单位${BUILT}(?:实行|推行)厂务公开(?:制度)?`] },
  { indicator: 'enterprises-with-open-affairs-and-congress', before: ['建立厂务公开和职代会制度', '建立职代会和厂务公开制度', '建立厂务公开和职代会制度企业', '建立职代会和厂务公开制度企业'] },
  { indicator: 'congress-meetings', before: ['召开职代会', '召开职工代表大会', '召开职（教）代会'] },
  { indicator: 'joint-meetings', before: ['召开党政工联席会议', '召开联席会议', '召开政府与工会联席会议'] },

  { indicator: 'petition-batches', before: ['接待职工来访', '接待来信来访', '接待职工来信来访', '接待来访职工', '接待信访'] },
  { indicator: 'petition-visits', before: ['接待职工来访', '接待来信来访', '接待职工来信来访', '接待来访职工', '接待信访'] },
  { indicator: 'dispute-cases-accepted', before: ['受理劳动争议', '受理劳动争议案件', '受理劳动纠纷案件', '受理案件'], behind: ['劳动争议案件'] },
  { indicator: 'dispute-cases-settled', before: ['成功调解', '调解成功', '成功调解劳动争议', '成功调解劳动争议案件', '调解成功劳动争议案件'] },
  { indicator: 'arbitration-cases-joined', before: ['参与劳动争议仲裁', '参与劳动仲裁'], behind: ['劳动争议仲裁'] },
  { indicator: 'units-inspected', before: ['走访用人单位', '检查用人单位'], behind: ['用人单位'] },
  { indicator: 'inquiry-notices', before: ['调查询问通知书'] },
  { indicator: 'rectification-orders', before: ['限期改正指令书'] },
  { indicator: 'losses-recovered', before: ['为职工挽回经济损失', '挽回经济损失', '帮助职工挽回经济损失', '挽回职工经济损失'] },

  { indicator: 'safety-training-sessions', before: ['举办安全培训班', '举办安全生产培训班', '举办安全知识培训班', '开展安全生产培训', '举办安全培训'], behind: ['安全(?:生产|知识)?培训班'] },
  { indicator: 'people-trained-in-safety', before: ['安全培训职工', '参加安全培训职工', '接受安全培训职工'] },
  { indicator: 'ankang-cup-enterprises', before: ['参加安康杯竞赛企业', '安康杯竞赛参赛企业', '参加安康杯活动企业'], behind: [`企业${BUILT}(?:报名)?参加安康杯(?:知识)?(?:竞赛|活动)`] },

  { indicator: 'households-visited', before: ['走访慰问困难职工', '走访困难职工', '慰问困难职工', '走访慰问困难职工家庭', '慰问困难职工家庭', '走访困难职工家庭', '走访慰问特困职工'], behind: ['(?:名)?(?:困难|特困)职工(?:家庭)?(?:(?:发放|送去|送上|送|发)慰问[金品])?'] },
  { indicator: 'condolence-money', before: ['慰问金', '送慰问金', '发放慰问金', '送上慰问金', '送去慰问金', '发放慰问金共计', '困难职工发放慰问金', '困难职工送去慰问金', '困难职工送上慰问金', '困难职工家庭发放慰问金', '困难职工家庭送去慰问金'] },
  { indicator: 'gift-value', before: ['慰问品折合', '慰问品价值', '送慰问品价值', '发放慰问品价值', '发放慰问物资折合', '慰问品折款'] },
  { indicator: 'aid-funds-raised', before: ['筹集送温暖资金', '送温暖资金', '筹措送温暖资金', '共筹集送温暖资金', '筹集送温暖专项资金'] },
  { indicator: 'workers-in-difficulty-aided', before: ['帮扶困难职工', '帮困职工', '救助困难职工', '帮助困难职工'] },
  { indicator: 'aid-money', before: ['帮扶资金', '发放帮扶资金', '发放帮扶金', '发放救助金'] },
  { indicator: 'workers-in-difficulty', before: ['建档困难职工', '在档困难职工', '建立困难职工档案'] },
  { indicator: 'summer-visits', before: ['开展送清凉活动', '送清凉活动', '开展夏送清凉活动'], behind: ['送清凉(?:慰问)?活动'] },
  { indicator: 'people-visited-in-summer', before: ['慰问一线职工', '送清凉慰问职工', '慰问高温岗位职工', '慰问高温作业职工', '慰问高温一线职工'] },
  { indicator: 'mutual-aid-participants', before: ['参加职工医疗互助', '参加职工互助保障职工', '参加医疗互助职工', '参加职工医疗互助保障', '参加职工互助保障'], behind: [`职工${BUILT}参加(?:职工)?医疗互助(?:保障)?`] },

  { indicator: 'scholarship-funds-raised', before: ['筹集助学资金', '筹集助学金', '筹措助学资金', '筹集金秋助学资金', '助学资金'] },
  { indicator: 'scholarship-money', before: ['发放助学金', '助学金', '发放助学款', '困难职工子女发放助学金', '困难学生发放助学金', '贫困学生发放助学金'] },
  { indicator: 'students-sponsored', before: ['资助学生', '资助困难学生', '资助困难职工子女', '资助贫困学生', '资助大学新生', '金秋助学资助学生'], behind: ['(?:困难职工子女|困难学子|贫困学生|大学新生)(?:获得资助|得到资助|受到资助|(?:发放|送去)助学[金款])'] },

  { indicator: 'job-fairs', before: ['举办专题招聘会', '举办招聘会', '专题招聘会', '招聘会', '举办各类招聘会'], behind: ['(?:专题|专场)?招聘会'] },
  { indicator: 'vacancies-offered', before: ['提供用工岗位信息', '提供用工岗位', '提供就业岗位', '提供岗位信息'], behind: ['(?:用工|就业)岗位(?:信息)?'] },
  { indicator: 'people-referred', before: ['职业介绍', '开展职业介绍', '介绍求职人员', '职业介绍成功'] },
  { indicator: 'people-placed', before: ['安置就业', '实现就业', '帮助实现就业'] },
  { indicator: 'migrants-trained', before: ['培训农民工'] },
  { indicator: 'laid-off-trained', before: ['培训下岗失业人员', '培训下岗职工'] },

  { indicator: 'suggestions-collected', before: ['征集合理化建议', '提出合理化建议', '收集合理化建议', '合理化建议', '征集职工合理化建议', '共征集合理化建议'], behind: ['合理化建议'] },
  { indicator: 'suggestions-adopted', before: ['采纳合理化建议', '采纳实施合理化建议', '采纳'] },
  { indicator: 'competition-participants', before: ['参加劳动竞赛职工', '劳动竞赛参加职工'], behind: [`(?:职工)?${BUILT}(?:参加|参与)劳动竞赛`] },
  { indicator: 'skill-contest-participants', before: ['参加技能竞赛职工', '技能竞赛参赛职工', '参加技能比赛职工'], behind: [`(?:职工|选手)?${BUILT}(?:参加|参与)(?:职工)?技能(?:竞赛|比赛)`] },
  { indicator: 'mentor-pairs', before: ['师徒结对', '结成师徒', '签订师徒合同'] },

  { indicator: 'women-committees', before: ['女职工组织', '建立女职工组织', '女职工委员会', '建立女职工委员会'] },
  { indicator: 'enterprises-with-women-contract', before: ['签订女职工专项集体合同企业', '签订女职工专项集体合同', '女职工专项集体合同企业'], behind: [`企业${BUILT}签订女职工(?:特殊)?(?:权益)?(?:保护)?专项集体合同`] },

  { indicator: 'leaflets', before: ['发放宣传资料', '发放各种宣传资料', '发放各类宣传资料', '印发宣传资料', '散发宣传资料', '发放宣传单', '发放宣传材料', '发放宣传品', '发放各类宣传品'], behind: ['宣传(?:资料|单|材料)'] },
  { indicator: 'books-given', before: ['赠送书籍', '赠送图书', '赠书', '送书'] },
  { indicator: 'reading-rooms', before: ['建成职工书屋', '职工书屋', '建立职工书屋', '建设职工书屋'], behind: ['职工书屋'] },
  { indicator: 'employee-training-sessions', before: ['举办职工培训', '举办职工培训班', '举办各类职工培训班', '开展职工培训'], behind: ['职工培训(?:班)?'] },
  { indicator: 'employees-trained', before: ['培训职工', '累计培训职工'] },
  { indicator: 'employee-training-attendances', before: ['培训职工', '累计培训职工'] },
  { indicator: 'law-training-sessions', before: ['举办普法培训班', '举办法律知识培训班', '举办普法培训'], behind: ['普法培训班'] },
  { indicator: 'publicity-events', before: ['开展宣传教育活动', '开展宣传活动'], behind: ['宣传(?:教育)?活动'] },

  { indicator: 'culture-contest-participants', behind: [`(?:职工)?${BUILT}(?:参加|参与)文体比赛`] },
  { indicator: 'volunteers', behind: [`(?:职工)?${BUILT}(?:参加|参与)志愿服务`] },
  { indicator: 'blood-donors', behind: [`(?:职工)?${BUILT}(?:参加|参与)无偿献血`] },
  { indicator: 'culture-events', before: ['举办文体活动', '开展文体活动', '组织文体活动', '开展职工文体活动', '举办职工文体活动', '开展各类文体活动'], behind: ['(?:职工)?文体活动'] },
  { indicator: 'union-income', before: ['工会经费收入', '完成工会经费收入', '经费收入', '完成经费收入'] },
  { indicator: 'dues-collected', before: ['收缴工会经费', '实际收缴工会经费', '实收工会经费', '收缴经费'] },
  { indicator: 'dues-collected-by-tax', before: ['税务代收', '国税代收', '地税代收', '税务代收经费', '税务代收工会经费'] },
  { indicator: 'dues-remitted', before: ['上解经费', '上解工会经费', '上缴工会经费', '上解上级工会经费'] },
];

/** Rates by names that no definition has. */
export const ratesToldAs: readonly { readonly rate: string; readonly before: readonly string[] }[] = [
  { rate: 'petition-closing-rate', before: ['结案率', '办结率', '信访办结率', '来访结案率', '来信来访结案率'] },
  { rate: 'mediation-success-rate', before: ['调解成功率', '调处成功率', '劳动争议案件调解成功率', '已结案件调解成功率', '劳动争议调处成功率'] },
  { rate: 'safety-officer-rate', before: ['安全员配备率'] },
  { rate: 'contract-coverage-rate', before: ['职工集体合同覆盖率', '集体合同覆盖职工比例'] },
  { rate: 'wage-agreement-rate', before: ['工资集体协商协议签订率', '工资协议签订率', '工资专项集体合同签订率', '工资集体协商建制率'] },
  { rate: 'public-open-affairs-rate', before: ['公有制企业厂务公开率', '公有制企业厂务公开建制率'] },
  { rate: 'dues-collection-rate', before: ['工会经费收缴率', '工会经费足额收缴率'] },
  { rate: 'suggestion-adoption-rate', before: ['建议采纳率', '合理化建议采纳率'] },
];

/** What means nothing away from its table: 「覆盖职工」 of which contract, 「当年新建」 of what. */
export const unsaid: ReadonlySet<string> = new Set([
  '企业合计', '当年新建', '涵盖用人单位', '合同覆盖企业', '合同覆盖企业数', '惠及职工', '惠及职工人数', '惠及覆盖职工',
  '区域性覆盖企业', '行业性覆盖企业', '区域性签订企业数', '行业性签订企业数', '区域性覆盖职工', '行业性覆盖职工', '调查企业数', '参赛节目数', '师徒年度目标数', '已成立工会', '经费数额', '工会经费', '工会经费数额',
  '下达组建任务数', '应签企业数', '慰问人数', '代理结案', '代理案件数', '企业数', '企业', '帮困职工', '公开栏数', '共有会员', '走访慰问户数', '调查企业',
]);
