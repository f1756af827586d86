import { remarkText } from '../../src/actions/remark-text';

test.each<[message: string, suggestion: string | undefined, expected: string]>([
  ['“20xx”处的年份还没有填，请补上。', undefined, '“20xx”处的年份还没有填，请补上。'],
  ['“85%”与表中不符。', '86%', '“85%”与表中不符。改为“86%”。'],
  ['“85%”与表中不符，应为“86%”。', '86%', '“85%”与表中不符，应为“86%”。'],
  ['“打印本页”是网页上的字。', '', '“打印本页”是网页上的字。建议删去。'],
  ['“。。”重复，请删去一个。', '', '“。。”重复，请删去一个。'],
])('%s with %j', (message, suggestion, expected) => {
  expect(remarkText({ message, ...(suggestion !== undefined && { suggestion }) })).toBe(expected);
});
