import { remarkExcerpt } from '../../src/actions/remark-excerpt';

/** The place stands between 〔 and 〕. */
function excerpt(...paragraphs: readonly string[]): string {
  const at = paragraphs.findIndex((text) => text.includes('〔'));
  const [start, end] = [paragraphs[at]!.indexOf('〔'), paragraphs[at]!.indexOf('〕') - 1];
  const { before, text, after } = remarkExcerpt(paragraphs.map((each) => each.replace(/[〔〕]/gu, '')), { paragraph: at, start, end });
  return `${before}〔${text}〕${after}`;
}

test.each<[what: string, paragraphs: readonly string[], expected: string]>([
  ['a short sentence whole', ['今年好。会员〔1206人〕，增加。明年再说。'], '会员〔1206人〕，增加。'],
  ['of its paragraph alone', ['上一段', '〔20xx年〕总结', '下一段'], '〔20xx年〕总结'],
  ['a place that ends its sentence', ['会员增加〔。。〕明年再说。'], '会员增加〔。。〕'],
  ['a long sentence from a comma on', ['截至今年六月底全镇共有基层工会八十六个，会员总数为〔1206人〕。'], '…会员总数为〔1206人〕。'],
  ['a long sentence up to a comma', ['会员〔1206人〕，其中企业会员九百余人，机关会员三百余人，分布在全镇二十三个村和四个社区。'], '会员〔1206人〕，其中企业会员九百余人，机关会员三百余人，…'],
  ['no figure cut in two', ['数字是12345678901234567890123456789012345和〔1人〕。'], '…和〔1人〕。'],
  ['a place too long for a card', [`〔${'长'.repeat(50)}${'短'.repeat(50)}〕`], `〔${'长'.repeat(30)}…${'短'.repeat(30)}〕`],
])('shows %s', (_, paragraphs, expected) => {
  expect(excerpt(...paragraphs)).toBe(expected);
});
