import { directionsIn } from '../../src/text/direction-words';

test.each([
  ['同比增长', ['up']],
  ['有所减少，但覆盖面扩大', ['down', 'up']],
  ['与上年同期基本持平', ['level']],
  ['翻一番', ['up']],
  ['增强本领', []],
])('%s', (text, directions) => {
  expect(directionsIn(text)).toEqual(directions);
});
