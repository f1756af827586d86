import { told, type Told } from './told';

test.each<[string, readonly Told[]]>([
  ['会员1206人。。其中女会员430人。', [['punctuation', '。。', '。']]],
  ['走访企业，，签订合同。', [['punctuation', '，，', '，']]],
  ['组织学习，。', [['punctuation', '，。', '。']]],
  ['工资、，福利都有提高。', [['punctuation', '、，', '，']]],
  ['大家说：“要不得！！！”', []],
  ['工资、福利、保险……都有提高。', []],
  ['工资、福利、保险。。。都有提高。', [['punctuation', '。。。', '……']]],
  ['鱼、肉、等慰问品', [['punctuation', '、等', '等']]],
  ['维护职工，的合法权益，的确不易。', [['punctuation', '，的', '的']]],
  ['一是抓组建；二是抓培训；三是抓帮扶。四是抓宣传。', [['punctuation', '。', '；']]],
  ['工作取得新进展.', [['punctuation', '.', '。']]],
  ['在镇党委。政府的领导下', [['punctuation', '。', '、']]],
])('marks: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each<[string, readonly Told[]]>([
  ['今天把各基层工会的同志请到 这里来，主要是总结上半年的工作，安排下半年的任务。', [['punctuation', ' ', '']]],
  ['参加座谈的有：王 芳、李 明、张建国、陈 静、刘小红等五位同志，大家畅所欲言，气氛热烈。', []],
  ['本报讯（通讯员 王小芳）昨日，镇总工会走进企业开展集中入会，当天办理入会手续五十余人，职工反响热烈。', []],
  ['目　录', []],
])('spaces: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('half-width marks are told once, with their number and where they first stand between characters', () => {
  expect(told('会员1206人,其中女会员430人;走访职工,慰问一线。')).toEqual([['halfwidth-punctuation', ',', '，']]);
  expect(told('比例为1:3，发放资金12,345元，时间8:30。')).toEqual([]);
});

test.each<[string, readonly Told[]]>([
  ['开展“安康杯”竞赛，举办“安全月活动。', [['unclosed-quote', '“']]],
  ['开展安康杯”活动。', [['quote-missing', '”']]],
  ['提出的”三年再造“目标。', [['punctuation', '”', '“'], ['punctuation', '“', '”']]],
  ['开展“安全月“活动。', [['punctuation', '“', '”']]],
  ['学习《工会法、《劳动法》。', [['unclosed-quote', '《']]],
  ['印发《关于转发〈工会法〉的通知》和《关于落实《工会法》的意见》。', []],
  ['会员（含农民工1206人。', [['unclosed-quote', '（']]],
  ['1）抓组建；2)抓培训。', []],
  ['“各位代表，大会现在开幕。', []],
  ['贯彻三个代表重要思想。', [['quote-missing', '三个代表', '“三个代表”']]],
])('pairs: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each<[string, readonly Told[]]>([
  ['经费增长7。9%。', [['fullwidth-decimal', '7。9', '7.9']]],
  ['价值9121。50元', [['fullwidth-decimal', '9121。50', '9121.50']]],
  ['发放慰问金12，345元', [['fullwidth-decimal', '12，345', '12345']]],
  ['会员增加到120人。3月份，举办培训。', []],
  ['5.12汶川地震后捐款5.12万元。', [['numeric-ambiguity', '5.12', '5·12']]],
])('figures: %s', (text, expected) => {
  expect(told(text).filter(([kind]) => kind !== 'halfwidth-punctuation')).toEqual(expected);
});
