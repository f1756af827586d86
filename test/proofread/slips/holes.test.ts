import { draftOf } from '../../../src/proofread/draft';
import { slipRemarks } from '../../../src/proofread/slips/slip-remarks';
import { told, type Told } from './told';

test.each([
  ['20xx年上半年工作总结', '20xx'],
  ['总结200*年的工作', '200*'],
  ['××镇总工会', '××'],
  ['**区教育工会召开会议', '**'],
  ['发展会员xx名', 'xx'],
  ['党的xx届四中全会', 'xx'],
  ['“十X五”规划', 'X'],
  ['截至X月底', 'X'],
  ['新建工会____家', '____'],
  ['○○街道总工会', '○○'],
  ['副书记_兼任主席', '_'],
  ['参加活动？？人', '？？'],
  ['【待补充】家企业', '【待补充】'],
  ['（此处填写参赛人数）', '（此处填写参赛人数）'],
  ['{unitName}工会', '{unitName}'],
])('a place left open: %s', (text, found) => {
  expect(told(text)).toEqual([['placeholder', found]]);
});

test.each([
  '场地为3×8米，衣服有XXL号。',
  '二○○六年和二〇〇九年的做法。',
  '联系电话：138****5678。',
  '**重点工作**要抓好。',
  '*****',
  '单位负责人（签字）：____',
  'MAXX公司工会。',
  '选用5XX系列钢材。',
])('no place left open: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test('what is to be filled in is told by what follows', () => {
  expect(slipRemarks(draftOf('20xx年，xx镇发展会员××名。')).map(({ message }) => message)).toEqual(['“20xx”处的年份还没有填，请补上。', '“xx”处的地名还没有填，请补上。', '“××”处的数字还没有填，请补上。']);
});

test.each<[string, Told]>([
  ['以“”重要思想为指导', ['empty-quote', '“”', '“三个代表”']],
  ['为“”规划开好局', ['empty-quote', '“”']],
  ['认真学习《》', ['empty-quote', '《》']],
  ['覆盖职工（）人', ['empty-quote', '（）']],
])('marks with nothing between: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each<[string, Told]>([
  ['深入贯彻党的精神，推动工作。', ['lost-term', '党的精神']],
  ['学习党的届五中全会公报。', ['lost-term', '党的届']],
  ['党的指出了前进方向。', ['lost-term', '党的']],
  ['为建设和谐新、实现目标而奋斗。', ['lost-term', '建设和谐新']],
  ['为建设“平安”作出贡献。', ['lost-term', '建设“平安”']],
  ['开展“，共建美好家园”活动。', ['lost-term', '“，共建美好家园”']],
  ['召开第次代表大会。', ['lost-term', '第']],
  ['以新时代中国特色社会主义思想为指导。', ['lost-term', '新时代中国特色社会主义思想', '习近平新时代中国特色社会主义思想']],
])('a set phrase with a hole: %s', (text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each(['学习党的精神谱系。', '落实党的、国家的政策。', '党的大政方针深入人心。', '全面建设“平安”系列示范点。', '召开十四届七次全委会。'])('a set phrase that is whole: %s', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['走访困难职工26户，发放慰问金元。', '慰问金元'],
  ['全年举办培训12期，共计人次。', '共计人次'],
  ['截至年6月底，会员1206人。', '截至年'],
  ['经费收入增长%。', '增长%'],
])('a measure without its figure: %s', (text, found) => {
  expect(told(text)).toEqual([['lost-figure', found]]);
});
