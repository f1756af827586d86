/** Numbers that tell no quantity, each with the kind it is, and words that only look like numbers. */
import { classesIn } from '../../support/numerals';

test.each([
  ['2026年6月30日，2026 年 7 月，2009年度，二〇二六年三月八日，二00四年。', ['2026年6月30日', '2026 年 7 月', '2009年度', '二〇二六年三月八日', '二00四年']],
  ['截至6月底，6月份，五月末，7月初，3月15日至4月20日。', ['6月底', '6月份', '五月末', '7月初', '3月15日', '4月20日']],
  ['16日和22日，5月17-18日，四、五月份，10月1日上午9时。', ['16日', '22日', '5月17-18日', '四、五月份', '10月1日', '9时']],
  ['2026-06-30报送，98年建会，09年换届，上世纪九十年代。', ['2026-06-30', '98年', '09年', '九十年代']],
])('dates: %s', (sentence, dates) => {
  expect(classesIn(sentence)).toBe(dates.map((date) => `${date} date`).join(', '));
});

test.each([
  ['上半年，下半年，半年来，一年来，两年多来，十几年来。', ['上半年', '下半年', '半年来', '一年来', '两年多来', '十几年来']],
  ['1-6月，1—9月，一至六月，一季度，第三季度，前三季度，前5个月。', ['1-6月', '1—9月', '一至六月', '一季度', '第三季度', '前三季度', '前5个月']],
  ['近三年，过去五年，今后五年，2021—2025年，2026年1-6月，过去的一年。', ['近三年', '五年', '五年', '2021—2025年', '2026年1-6月', '一年']],
])('periods: %s', (sentence, periods) => {
  expect(classesIn(sentence)).toBe(periods.map((period) => `${period} period`).join(', '));
});

test.each([
  ['一、组织建设', '一、 item'],
  ['（一）工会组建', '（一） item'],
  ['十二、下步打算', '十二、 item'],
  ['3.民主管理', '3. item'],
  ['3．民主管理', '3． item'],
  ['3、5月10日，联合检查', '3、 item, 5月10日 date'],
  ['5) 争取投入', '5) item'],
  ['① 建成站点', '① item'],
  ['1.2 基本情况', '1.2 item'],
  ['做好工作。2、关心职工生活', '2、 item'],
  ['一是抓组织；二是抓培训。三要抓落实', '一是 item, 二是 item, 三要 item'],
  ['第一，加强领导。第二、抓好落实。', '第一 item, 第二 item'],
])('items: %s', (line, expected) => {
  expect(classesIn(line)).toBe(expected);
});

test.each([
  ['党的十七大精神，中国工会十八大以来，中国妇女九大胜利召开', '十七大 ordinal, 十八大 ordinal, 九大 ordinal'],
  ['十七届三中、四中全会，二届四次全委会', '十七届三中 ordinal, 四中 ordinal, 二届四次 ordinal'],
  ['县工会第十二次代表大会，第5届运动会，2026年第3期', '第十二次 ordinal, 第5届 ordinal, 2026年 date, 第3期 ordinal'],
  ['第三十九条规定，第一个问题', '第三十九条 ordinal, 第一个 ordinal'],
])('ordinals: %s', (sentence, expected) => {
  expect(classesIn(sentence)).toBe(expected);
});

test.each([
  ['“三个代表”重要思想，“一法五条例”，“五好家庭”，《关于做好2项工作的通知》', '三个代表 name, 一法五条例 name, 2项 name'],
  ['庆五一活动，三八红旗手，六一儿童节，十四五规划，“两个普遍”', '五一 name, 三八 name, 六一 name, 十四五 name, 两个普遍 name'],
  ['总工办发〔2026〕12号，12351热线，世界500强企业，“5·12”护士节', '2026 name, 12 name, 12351 name, 500 name, 5·12 name'],
  ['“百万职工献爱心，人人捐助一元钱”活动，"送2项"', '一元钱 name, 2项 name'],
  ['三年行动，第一税务分局，十大杰出职工', '三年 name, 第一 name, 十大 name'],
])('names and slogans: %s', (sentence, expected) => {
  expect(classesIn(sentence)).toBe(expected);
});

test.each([
  ['销售收入500万元以上的企业', '500万元以上'],
  ['百人以上非公企业普遍建制', '百人以上'],
  ['小微企业（20人以下）', '20人以下'],
  ['职工50人（含50人）以上的企业', '50人（含50人）以上'],
  ['年满60岁的劳模', '60岁'],
  ['35岁以下青年教师', '35岁以下'],
  ['工龄满30年的职工', '30年'],
])('thresholds: %s', (sentence, threshold) => {
  expect(classesIn(sentence)).toBe(`${threshold} threshold`);
});

test.each([
  ['借此机会，我讲三点意见。', '三点'],
  ['主要抓好两方面工作：', '两方面'],
  ['从五个方面入手', '五个方面'],
  ['重点工作主要有五项：', '五项'],
  ['突出抓好三件事：', '三件'],
  ['重点抓好以下3项工作', '3项'],
  ['处理好三个关系', '三个'],
  ['参与权和监督权三项职权', '三项'],
  ['医疗救助、教育救助等五大救助机制', '五大'],
  ['通过“组建、协商、帮扶”三项工程', '三项'],
])('what announces or sums up a list: %s', (sentence, enumeration) => {
  expect(classesIn(sentence)).toBe(`${enumeration} enumeration`);
});

test.each([
  ['表彰了一批先进单位', '一批'],
  ['提供一个交流的平台', '一个'],
  ['建设一支高素质的队伍', '一支'],
  ['作为一项重要工作来抓', '一项'],
  ['每一位工会干部', '一位'],
  ['和农民工一起过节', '一起'],
  ['产生一种畏难情绪', '一种'],
  ['新一届领导班子', '一届'],
])('vague: %s', (sentence, vague) => {
  expect(classesIn(sentence)).toBe(`${vague} vague`);
});

test.each([
  ['按1:3配备，1对1帮扶', '1:3 specification, 1对 specification, 1 specification'],
  ['3号楼，3.15消费者权益日', '3 name, 3.15 name'],
  ['4×100米接力，3A级景区，5G网络，“1+3”模式', '4×100米 specification, 3A级 specification, 5G specification, 1+3 name'],
  ['5米跳绳，7×24小时，24小时热线', '5米 specification, 7×24小时 specification, 24小时 specification'],
  ['建校60周年，建厂六十周年', '60周年 anniversary, 六十周年 anniversary'],
  ['×月×日，X年', '× placeholder, × placeholder, X placeholder'],
  ['20xx年，200*年，xx届，发展会员××名，企业____家，达到**%', '20xx placeholder, 200* placeholder, xx placeholder, ×× placeholder, ____ placeholder, ** placeholder'],
  ['发布时间：2026-06-30 18:08:38', '2026-06-30 18:08:38 residue'],
  ['点击：2345次，电话：0374-2345678，手机13812345678', '2345次 residue, 0374-2345678 residue, 13812345678 residue'],
])('what a thing is like, and what is none of the draft: %s', (sentence, expected) => {
  expect(classesIn(sentence)).toBe(expected);
});

test.each([
  '进一步统一思想，提高统一部署的水平',
  '一些企业一般一定一致，深入一线，第一时间，万一发生',
  '千方百计，千家万户，百年大计，万众一心，十分重视，万元户',
  '四川、三峡、十堰、三门峡、五台山、九江',
  '零部件、零距离、一部分、一点一滴、始终如一',
  '一人一档、一企一策、一对一帮扶、一岗多能',
  '百日攻坚，千名干部下基层，万名职工大培训',
  '表彰多名职工，开展多种形式的活动，数次走访',
])('no number at all: %s', (sentence) => {
  expect(classesIn(sentence)).toBe('');
});
