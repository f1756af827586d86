import { told } from './told';

const lines = (...heads: readonly string[]): string => heads.map((head) => `${head}抓好工会工作。`).join('\n');

test.each<[string, string, readonly unknown[]]>([
  ['in order', lines('一、', '（一）', '（二）', '二、', '（一）', '（二）', '三、'), []],
  ['one left out', lines('一、', '二、', '四、'), [['numbering-gap', '四、', '三、']]],
  ['one left out of an inner list', lines('一、', '1.', '2.', '4.', '二、', '1.', '2.'), [['numbering-gap', '4.', '3.']]],
  ['given twice, and counted on', lines('1.', '2.', '2.', '3.'), [['numbering-restart', '2.', '3.']]],
  ['given twice, the count right again after it', lines('1.', '2.', '2.', '4.'), [['numbering-restart', '2.', '3.']]],
  ['begun again in the next paragraph', lines('1.', '2.', '3.', '1.', '2.'), [['numbering-restart', '1.', '4.']]],
  ['begun again below another heading', `${lines('1.', '2.')}\n下半年打算：\n${lines('1.', '2.')}`, []],
  ['alone', lines('一、', '（一）', '二、'), [['numbering-gap', '（一）']]],
  ['without the first', `一、活动情况\n元旦期间，走访慰问职工。\n${lines('2、', '3、', '二、')}`, [['numbering-gap', '元旦期间', '1、元旦期间']]],
  ['Chinese numbers above ten', lines(...'一二三四五六七八九'.split('').map((n) => `${n}、`), '十、', '十一、', '十三、'), [['numbering-gap', '十三、', '十二、']]],
  ['months, dates and prizes are no items', '四、五月份，走上街头开展宣传。\n6.5万元用于演练。\n一、二等奖各3名。', [['numeric-ambiguity', '四、五月份']]],
])('numbers of items: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('a number inside the paragraph before it is counted, and told', () => {
  expect(told('1、抓组建。\n2、抓培训。 3、抓帮扶。\n4、抓自身建设。')).toEqual([['heading-merged', '3、', '\n3、']]);
  expect(told('1、抓组建。\n2、抓培训。 4、抓帮扶。\n5、抓自身建设。')).toEqual([['numbering-gap', '4、', '3、']]);
  expect(told('一、抓好基层组织建设今年以来，镇总工会新建工会4家。\n二、抓好维权。')).toEqual([['heading-merged', '今年以来', '\n今年以来']]);
});

test.each<[string, readonly unknown[]]>([
  [lines('（一）、', '（二）'), [['numbering-style', '（一）、', '（一）']]],
  [lines('一.', '二、'), [['numbering-style', '一.', '一、']]],
  [lines('第一，', '第二，', '第三、'), [['numbering-style', '第三、', '第三，']]],
  [lines('1、', '2.', '3、'), [['numbering-style', '2.', '2、']]],
])('marks behind numbers: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test.each<[string, readonly unknown[]]>([
  ['一是抓组建；二是抓培训；三是抓帮扶。', []],
  ['一是抓组建；二是抓培训；四是抓帮扶。', [['enumeration-mismatch', '四是', '三是']]],
  ['一是抓组建；二是抓培训；二是抓帮扶。', [['enumeration-mismatch', '二是', '三是']]],
  ['二是抓培训；三是抓帮扶。', [['enumeration-mismatch', '二是']]],
  ['首先抓组建；二是抓培训。', []],
  ['一是抓组建，一是建机制，二是建制度；二是抓培训；三是抓帮扶。', []],
  ['重点抓好两方面工作：一是抓组建；二是抓培训；三是抓帮扶。', [['enumeration-mismatch', '两方面工作']]],
  ['在5个乡镇抓好三方面工作：一是抓组建；二是抓培训；三是抓帮扶。', []],
  [`借此机会，我讲四点意见：\n${lines('一、', '二、', '三、')}`, [['enumeration-mismatch', '四点意见']]],
  [`借此机会，我讲三点意见：\n${lines('一、', '二、', '三、')}`, []],
])('points that are counted: %s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
