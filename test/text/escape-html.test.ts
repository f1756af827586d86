import { escapeHtml } from '../../src/text/escape-html';

test.each([
  ['会员1206人', '会员1206人'],
  ['<b>A&B</b>', '&lt;b&gt;A&amp;B&lt;/b&gt;'],
  ['title="&lt;"', 'title=&quot;&amp;lt;&quot;'],
])('%s stands in HTML as %s', (text, expected) => {
  expect(escapeHtml(text)).toBe(expected);
});
