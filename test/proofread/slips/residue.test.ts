import { told, type Told } from './told';

const BODY = '上半年，镇总工会走访慰问困难职工46户，发放慰问金9.2万元。';

test.each([
  ['发布时间：2026-07-02 09:14:55 来源：某文秘网 作者：佚名'],
  ['时间：2026-07-02 09:14 工作总结 我要投稿'],
  ['热门排行：工会主席述职报告'],
  ['上一篇：学校工会工作计划'],
  ['首页 > 范文大全 > 工作总结 > 工会工作总结'],
  ['免费文档 www.wenku-example.com'],
])('a line of the page is to be deleted: %s', (line) => {
  expect(told(`${BODY}\n${line}`)).toEqual([['scraping-residue', line, '']]);
});

test.each([
  ['时间：6月20日下午'],
  ['来源：镇财政补助和上级工会下拨'],
  ['7月2日9时，召开工会委员会会议。'],
  ['组建工会→发展会员→规范管理，环环相扣。'],
])('a line that the draft may have of its own stays: %s', (line) => {
  expect(told(`${BODY}\n${line}`)).toEqual([]);
});

test.each([
  [`检查安全生（更多精彩文章请访问文秘站）产工作。`, '（更多精彩文章请访问文秘站）'],
  [`${BODY}\n以下是小编为大家整理的工会工作总结，希望对您有所帮助。`, '以下是小编为大家整理的工会工作总结，希望对您有所帮助。'],
  [`${BODY}总结是对一段时间的工作进行回顾和分析的书面材料。`, '总结是对一段时间的工作进行回顾和分析的书面材料。'],
])('the words of a site to its readers: %s', (text, found) => {
  expect(told(text)).toEqual([['scraping-residue', found, '']]);
});

test.each(['劳模为大家分享了工作经验，工会为大家准备了慰问品。', '以上意见仅供参考。', '提出三点建议，供大家参考。', '希望对大家的工作有所帮助，欢迎下载使用。'])('words of the speaker to the listeners: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each(['工会工作会议讲话范文（二）', '乡镇工会上半年总结（精选5篇）', '工会工作总结 篇3', '工会工作总结2'])('the title of a model essay: %s', (title) => {
  expect(told(`${title}\n${BODY}`)).toEqual([['scraping-residue', title]]);
});

test('the title once more below the text is to be deleted; on a cover it may stand twice', () => {
  const title = '青石镇总工会上半年工作总结';
  expect(told(`${title}\n${BODY}\n${BODY.replace('46', '47')}\n${title}`)).toEqual([['scraping-residue', title, '']]);
  expect(told(`${title}\n${title}\n${BODY}`)).toEqual([]);
});

test.each([
  ['现ท将工作情况报告如下。', 'ท'],
  ['乡劳й动保障所', 'й'],
  ['组织职工™参加比赛', '™'],
  ['热情洋溢的`讲话', '`'],
  ['丰富了职工的.业余生活', '.'],
  ['会员\u200b人数', '\u200b'],
])('a stray character inside a word: %s', (text, found) => {
  expect(told(text)).toEqual([['stray-character', found, '']]);
});

test.each(['气温达到35℃，发放KTV、APP使用手册。', '与Компания签订协议。', '按Ⅱ级标准，增长2‰，分①②两类。', '开展“エアコン”品牌维修技能赛。'])('signs and words that belong there: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each<[string, Told]>([
  ['庆&ldquo;五一”活动', ['html-entity', '&ldquo;', '“']],
  ['庆&ldq™uo;五一”活动', ['html-entity', '&ldq™uo;', '“']],
  ['组织建设&nbsp;情况', ['html-entity', '&nbsp;', '']],
  ['&quot;安康杯', ['html-entity', '&quot;']],
  ['维权工作<br/>帮扶工作', ['html-entity', '<br/>', '']],
])('code of a page: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test('a paragraph pasted twice', () => {
  const long = '镇总工会坚持把困难职工帮扶作为服务职工的重要抓手，健全档案，分类施策，动态管理。';
  expect(told(`${long}\n${BODY}\n${long}`)).toEqual([['duplicate-paragraph', long, '']]);
});

test.each<[string, readonly Told[]]>([
  ['开展全员竞聘、全员。', [['truncated', '全员。']]],
  [`${BODY}\n会议要求各单位认真学习。下一步要抓好落实，`, [['truncated', '要抓好落实，']]],
  [`${BODY}\n会议要求各单位认真学习。下一步要抓好落实`, [['punctuation', '步要抓好落实', '步要抓好落实。']]],
  [`${BODY}\n青石镇总工会\n2026年7月5日`, []],
])('a text that breaks off: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('a second text behind the first', () => {
  const speech = '这次培训班是在全市上下学习贯彻工会代表大会精神的关键时期举办的，意义重大，请大家珍惜机会。';
  expect(told(`${BODY}\n谢谢大家！\n各位代表、同志们：\n${speech}`)).toEqual([['paragraph-break', '各位代表、同志们']]);
  expect(told(`各位代表、同志们：\n${speech}\n谢谢大家！`)).toEqual([]);
});
