/** Figures of reports, each with its class: what is counted, paid, grown, lasted and won. */
import { statisticsIn } from '../../support/numerals';

test.each([
  ['全县19个乡镇、286个行政村建立工会组织，涵盖单位4532家，会员14.3万人。', '19个 count, 286个 count, 4532家 count, 14.3万人 count'],
  ['一九九八年，全县有基层工会一百二十三个，会员五千六百余人。', '一百二十三个 count, 五千六百余人 count'],
  ['全县1986个企事业单位的2026名职工参加。', '1986个 count, 2026名 count'],
  ['三百余职工参加了培训，近三千职工受益。', '三百余 count, 近三千 count'],
  ['举办培训班8期（次），培训职工450人次（其中女职工120人）。', '8期（次） count, 450人次 count, 120人 count'],
  ['共有200名职工会员，14部门联合，20组织报名。', '200名 count, 14 count, 20 count'],
  ['在建项目一个，在谈项目一个。', '一个 count, 一个 count'],
  ['举办了一期培训班，开展了一次调查，坚持每年一次体检。', '一期 count, 一次 count, 一次 count'],
  ['一名副主席挂职两年。', '一名 count, 两年 duration'],
  ['调解成功231起，发生一起工伤事故，未发生一起集体上访。', '231起 count, 一起 count, 未发生一起 count'],
  ['覆盖500人以上，有50人以上参加，培训工会干部300人以上。', '500人以上 count, 50人以上 count, 300人以上 count'],
  ['结成帮扶对子56对，一名党员联系两户困难职工。', '56对 count, 一名 count, 两户 count'],
  ['成立了全县第一家乡镇总工会。', '第一家 count'],
  ['上半年共接待职工来访20批158人次。', '20批 count, 158人次 count'],
  ['图书3000多册（本），藏书5000余册，活动室200平方米，大米1000斤。', '3000多册（本） count, 5000余册 count, 200平方米 count, 1000斤 count'],
  ['（2）新建工会12家', '12家 count'],
  ['获“工人先锋号”三个、“安康杯”优胜单位两个。', '三个 count, 两个 count'],
  ['职工书屋达到6个。会员总数1789570，覆盖3家。', '6个 count, 1789570 count, 3家 count'],
  ['获三个一等奖，五个一线班组受表彰。', '三个 count, 一等奖 rank, 五个 count'],
  ['“今年筹集资金50余万元，助力245名学子。”', '50余万元 money, 245名 count'],
])('counts: %s', (sentence, expected) => {
  expect(statisticsIn(sentence)).toBe(expected);
});

test.each([
  ['筹集资金86.5万元，发放慰问金五十余万元，每户1000元，人均500元/人。', '86.5万元 money, 五十余万元 money, 1000元 money, 500元/人 money'],
  ['打造500亿企业集团，争取资金500万，拨缴经费收入40万。', '500亿 money, 500万 money, 40万 money'],
  ['全国有14亿人口。', '14亿 count'],
  ['发放蛋糕券200元，金额共计12万元整。', '200元 money, 12万元 money'],
])('money: %s', (sentence, expected) => {
  expect(statisticsIn(sentence)).toBe(expected);
});

test.each([
  ['建会率达92.3%，占女职工的61%，百分之九十五以上的企业签订了集体合同。', '92.3% rate, 61% rate, 百分之九十五以上 rate'],
  ['三分之二的企业、近八成职工、一半以上的女职工、1/4的干部。', '三分之二 rate, 近八成 rate, 一半以上 rate, 1/4 rate'],
  ['建会率由85%提高到92%，完成全年任务的65%。', '85% rate, 92% rate, 65% rate'],
  ['年底力争有60%的非公企业和80%的集体企业参与。', '60% rate, 80% rate'],
  ['专职的仅占两成。', '两成 rate'],
])('rates: %s', (sentence, expected) => {
  expect(statisticsIn(sentence)).toBe(expected);
});

test.each([
  ['会员同比增长９．６％，收入比上年同期增长7.9%，事故下降三成。', '９．６％ growth, 7.9% growth, 三成 growth'],
  ['营业收入和利润分别比上年增长18.6%和12.3%。', '18.6% growth, 12.3% growth'],
  ['会员、企业、班组同比分别增长5%、6%和7%，分别占35%、42%和23%。', '5% growth, 6% growth, 7% growth, 35% rate, 42% rate, 23% rate'],
  ['力争组建增长10%以上，工资增幅不低于8%，年均增长率达6%左右。', '10%以上 growth, 8% growth, 6%左右 growth'],
  ['比去年提高3个百分点，上升近5个百分点，下降0.8个百分点。', '3个百分点 points, 近5个百分点 points, 0.8个百分点 points'],
  ['产值翻了一番，是去年的3.5倍，增长近一倍。', '翻了一番 growth, 3.5倍 multiple, 近一倍 multiple'],
])('what has changed: %s', (sentence, expected) => {
  expect(statisticsIn(sentence)).toBe(expected);
});

test.each([
  ['为期3天，历时两年半，连续1000天无事故，从事工会工作二十余年。', '3天 duration, 两年半 duration, 1000天 duration, 二十余年 duration'],
  ['开展为期一个月的行动，用时两个半月，公示60日，培训36学时。', '一个月 duration, 两个半月 duration, 60日 duration, 36学时 duration'],
  ['获团体第一名、女子组第三名，总分列全市第二，获二等奖3个。', '第一名 rank, 第三名 rank, 第二 rank, 二等奖 rank, 3个 count'],
  ['前10名选手获奖，一等奖1名、三等奖两名，进度居全省第一。', '前10名 rank, 一等奖 rank, 1名 count, 三等奖 rank, 两名 count, 第一 rank'],
])('time and place: %s', (sentence, expected) => {
  expect(statisticsIn(sentence)).toBe(expected);
});
