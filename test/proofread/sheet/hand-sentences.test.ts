/**
 * Sentences as clerks write them, over a township form (examples/qingyun-2026-first-half.xlsx). A figure in 〔〕 tells what the sheet has: right as it
 * stands, and remarked on once it is changed. Other figures are nothing that the sheet could be asked for, whatever they are.
 */
import { draftOf } from '../../../src/proofread/draft';
import { readNumerals } from '../../../src/proofread/numerals/read-numerals';
import { sheetRemarks } from '../../../src/proofread/sheet/sheet-remarks';
import type { Remark } from '../../../src/model/proofreading';
import type { PreparedFigures } from '../../../src/narrative/prepared-figures';
import { example } from './reports';

const TITLE = '青云镇总工会2026年上半年工作总结\n';

let township: PreparedFigures;
beforeAll(async () => {
  township = await example('qingyun-2026-first-half');
});

function remarksOn(text: string, prepared: PreparedFigures): readonly Remark[] {
  const draft = draftOf(TITLE + text);
  return sheetRemarks(draft, readNumerals(draft), prepared);
}

const plain = (marked: string): string => marked.replaceAll(/[〔〕]/gu, '');

/** One text for each marked figure, in which its first digit is another. */
function changes(marked: string): readonly { readonly text: string; readonly was: string }[] {
  return [...marked.matchAll(/〔([^〕]*)〕/gu)].map(({ 0: whole, 1: was = '', index }) => {
    const wrong = was.replace(/\d/u, (digit) => String((Number(digit) % 9) + 1));
    return { was, text: plain(marked.slice(0, index)) + wrong + plain(marked.slice(index + whole.length)) };
  });
}

const SENTENCES = [
  // Stocks and flows of the organisation.
  '截至6月底，全镇共有工会组织〔86家〕，会员总数〔11318人〕，其中上半年新增工会组织〔4家〕，新增会员〔486名〕。',
  '截止今年6月底,全镇工会组织达到〔86个〕,覆盖单位214个。',
  '目前，全镇已建立基层工会〔86个〕，其中企业工会〔61个〕、事业单位工会〔9个〕、机关工会〔6个〕。',
  '我镇现有会员〔11,318人〕，其中女会员〔4,813人〕、农民工会员〔4,102人〕。',
  '全镇会员人数已达〔1.13万人〕，比上年同期增长〔4.1%〕。',
  '上半年共发展会员〔486名〕，完成全年任务的〔60.75%〕。',
  '今年以来，我们新发展会员〔486人〕，比去年同期增加34人。',
  '我镇共有〔86个〕基层工会，〔173个〕工会小组。',
  '会员总数：〔11318人〕。',
  '工会组织数、会员人数分别为〔86家〕、〔11318人〕。',
  '全镇会员近1.15万人，女会员超过4000人。',
  '镇总工会现有建会企业〔158家〕，应建企业建会率达〔94.05%〕。',
  '至2026年6月底，全镇非公企业〔403家〕，建会企业〔158家〕。',
  '全镇职工总数〔11862人〕，职工入会率达到〔95.4%〕，同比提高〔0.78个百分点〕。',
  '女职工入会率、农民工入会率分别达到〔95.8%〕和〔92.45%〕。',
  '去年同期会员人数为〔10874人〕，今年6月底达到11318人。',

  // Training.
  '上半年举办工会干部培训班〔3期〕，培训工会干部〔186人〕。',
  '今年上半年共举办了〔3期〕工会干部业务培训班，累计培训工会干部〔241人次〕。',
  '上半年，举办各类职工培训班〔9期〕，培训职工〔1246人〕。',

  // Bargaining and democracy.
  '截至6月底，全镇签订集体合同企业〔143家〕，集体合同覆盖职工〔9420人〕。',
  '全镇〔143家〕企业签订了集体合同，集体合同签订率达〔90.5%〕，职工覆盖率达〔94.3%〕。',
  '目前全镇有〔138家〕企业开展了工资集体协商，建会企业工资集体协商协议签订率为〔87.34%〕。',
  '上半年，新签集体合同企业〔12家〕，续签集体合同企业〔31家〕。',
  '截至6月底，全镇建立职代会制度的单位〔136个〕，实行厂务公开的单位〔134个〕。',
  '公有制企业厂务公开实施率达到〔100%〕。',
  '上半年召开职代会〔139次〕，召开党政工联席会议〔2次〕。',

  // Disputes and safety.
  '上半年接待职工来访〔14批〕，受理劳动争议案件〔23件〕，成功调解〔19件〕。',
  '上半年共受理劳动争议〔23起〕，调解成功率90.48%。',
  '今年上半年为职工挽回经济损失〔38.65万元〕。',
  '全镇〔48家〕企业报名参加了“安康杯”竞赛，举办安全生产培训班〔4期〕。',

  // Competition and suggestions.
  '上半年全镇〔2140名〕职工参加了劳动竞赛，〔326名〕职工参加技能竞赛。',
  '今年以来共征集合理化建议〔412条〕，采纳〔263条〕，采纳率〔63.83%〕。',
  '上半年共收集合理化建议400余条。',
  '师徒结对〔74对〕，比上年同期增长〔12.1%〕。',

  // Aid and scholarship.
  '上半年筹集送温暖资金〔12.86万元〕，走访慰问困难职工〔58户〕，发放慰问金〔86400元〕。',
  '今年上半年，镇总工会走访困难职工家庭〔58户〕，送去慰问金〔8.64万元〕。',
  '上半年为〔58户〕困难职工发放慰问金〔8.64万元〕。',
  '上半年帮扶困难职工〔59人〕，发放帮扶资金〔11.2万元〕，同比增长〔7.2%〕。',
  '走访慰问困难职工〔58户〕，同比下降〔7.9%〕。',
  '上半年开展送清凉活动〔2次〕，慰问高温岗位职工〔385人〕。',
  '上半年共筹集助学资金〔5.2万元〕，资助困难职工子女〔12名〕。',

  // Employment, publicity, culture, money.
  '上半年举办专题招聘会〔3次〕，提供用工岗位信息〔1260个〕，安置就业〔204人〕。',
  '今年上半年，提供就业岗位〔1260个〕，职业介绍〔318人〕。',
  '上半年发放宣传资料〔4800份〕，赠送图书〔620册〕。',
  '上半年发放各类宣传资料约4800份，举办普法培训班〔3期〕。',
  '全镇建成职工书屋〔14个〕，举办文体活动〔11场〕。',
  '上半年完成工会经费收入〔128.64万元〕，比上年同期增长〔7.3%〕，完成年度目标的〔52.51%〕。',
  '上半年实际收缴工会经费〔120.35万元〕，其中税务代收〔94.82万元〕。',
  '送清凉活动〔2次〕，完成年度目标的〔40%〕，距年度目标还差〔3次〕。',
  '年度目标会员人数〔11500人〕，目前已达11318人。',
  '女会员占会员总数的〔42.5%〕。',
  '上半年，参加无偿献血的职工126人，建档困难职工〔67人〕。',
] as const;

test.each(SENTENCES)('is borne out: %s', (marked) => {
  expect(remarksOn(plain(marked), township).map(({ message }) => message)).toEqual([]);
});

test.each(SENTENCES.flatMap((marked) => changes(marked).map(({ text, was }) => [text, was] as const)))('is refuted: %s (%s)', (text, was) => {
  const remarks = remarksOn(text, township);
  expect(remarks.map(({ suggestion }) => suggestion)).toEqual([was]);
});

const SILENT = [
  // Somebody else's figures.
  '天海电子有限公司现有职工320人，会员305人，女职工96人。',
  '红星社区工会新发展会员28名，走访慰问困难职工6户。',
  '在青云镇中心小学，工会会员总数86人，职工入会率达到100%。',
  '县总工会本级走访了456户困难职工，发放慰问金16.8万元。',
  '全县会员总数达到79801人，位居全市前列。',
  '全市共有基层工会1235个。',
  // Another time.
  '元旦、春节期间，走访慰问困难职工32户，发放慰问金4.2万元。',
  '1月份新增会员52人，新建基层工会1家。',
  '截至3月底，会员总数10950人。',
  '一季度工会经费收入56万元。',
  '2024年全镇会员总数10120人。',
  '去年全年新增会员801人。',
  '五年来，累计新增会员3260人，新建基层工会35家。',
  '2023年上半年，全镇共有基层工会72个。',
  // Meant, not done.
  '下半年，新增会员300人，新建基层工会3家。',
  '力争年底会员总数突破12000人，建会企业达到170家。',
  '要确保全年走访慰问困难职工150户以上。',
  '计划举办工会干部培训班6期，培训工会干部400人次。',
  // Narrowed, or something else with the same words.
  '退休会员1206人。',
  '其中党员会员320人。',
  '困难职工会员46人参加了活动。',
  '组织职工428人参加健步走活动。',
  '1206名会员参加了普惠活动。',
  '骨干会员达300人。',
  '举办健步走活动，参加职工800人，其中女职工360人。',
  '其中女会员540人。',
  '组织女职工360人参加健康体检。',
  '百人以上企业会员4500人。',
  '25人以上企业建会率达到98%。',
  '非公企业职工入会率为91.2%。',
  '培训农民工会员骨干60人。',
  '走访困难职工、农民工、劳模1118人，送慰问金45万元。',
  '慰问一线环卫职工120人。',
  '举办瑜伽培训班6期，参加职工180人。',
  '召开职代会培训会2次。',
  '为每户困难职工发放慰问金1000元。',
  '户均发放慰问金1500元。',
  '每名困难学生发放助学金3000元。',
  '对新建企业工会发放补助5000元。',
  '征集金点子合理化建议类作品35条。',
  '会员满意率达到98%。',
  '与上月相比，会员人数增长1.2%。',
  '会员人数比年初增加86人。',
  '培训合格率98.5%，覆盖率达到96%。',
  '开展“安康杯”知识竞赛，发放试卷3000份。',
  '举办书画展3场，参观职工2600人次。',
  '工会干部陈明等3人被评为优秀工会干部。',
  '500万元以上企业会员3200人。',
  '第六届职工运动会共有36支代表队、480名职工参加。',
  '一线职工代表占职工代表总数的62%。',
  '新就业形态劳动者工会组织2个，吸纳会员380人。',
  '举办安全生产讲座5次，培训职工600人。',
  '为女职工办理特殊疾病保险860份，赠送书籍200册。',
  '以上企业中，签订集体合同的15家餐饮企业为首批试点。',
  '全镇6个村都建立了工会，新增会员120人。',
] as const;

test.each(SILENT)('is nothing that the sheet could be asked for: %s', (text) => {
  expect(remarksOn(text, township).map(({ message }) => message)).toEqual([]);
});
