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
