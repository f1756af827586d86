import { parseRelation } from '../../src/relations/parse';
import { printRelation } from '../../src/relations/print';
import { randomFrom, randomRelation } from './random-relation';

const NAMES = [
  '会员人数', 'A12', '901', '25人以上企业', '职(教)代会召开次数', '其中:女', '如果指标', '若干人', '且', '非公企业', 'in', '是', '空', 'sum', '合计', '上期', '每行',
  '带」的', '基层台账!会员人数', '附表(二)!「甲」!女', '#1', '则', '3.5', 'a·b', '2万',
];

test('what is printed parses to the same tree', () => {
  const random = randomFrom(20260630);
  for (let round = 0; round < 600; round += 1) {
    const relation = randomRelation(random, { names: NAMES, plain: false });
    expect([printRelation(relation), parseRelation(printRelation(relation))]).toEqual([printRelation(relation), { relation }]);
  }
});

test('no text makes the parser throw, and every error says where and what', () => {
  const signs = ['会员', '人数', 'a', '1', '9.5', '万', '%', ' ', '\n', '(', ')', '[', ']', '「', '」', '"', '{', '}', ',', '，', '=', '<', '>', '!', '≤', '+', '-', '*', '/', '±', ':', '#', '@', '且', '或', '非', '如果', '则', 'in', 'sum', '上期', '空', '。', '\u200b', '\ud800', '😀', 'ﬁ', '①'];
  const random = randomFrom(7);
  for (let round = 0; round < 3000; round += 1) {
    const text = Array.from({ length: random(14) }, () => signs[random(signs.length)]).join('');
    const result = parseRelation(text);
    if ('relation' in result) expect(parseRelation(printRelation(result.relation))).toEqual(result);
    else expect(result.error.message).toMatch(/^第\d+行第\d+列：(此处应为.+，实际.+|缺少.+)/su);
  }
});
