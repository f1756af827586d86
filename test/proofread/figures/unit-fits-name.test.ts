import { toldOf } from '../../support/figure-remarks';

test.each([['参训人数达350多人。'], ['参训人次达420人次。'], ['会员总数1206人。'], ['组织职工3次，资助会员300元。'], ['企业总数120家，户均3人。'], ['走访人数较多的企业12家。']])('fits: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test.each([
  ['举办养蜂培训2期，参训人数达350多人次。', '参训人数达350多人次'],
  ['参加人次达300人。', '参加人次达300人'],
  ['会员总数1206家。', '会员总数1206家'],
  ['慰问户数为58人。', '慰问户数为58人'],
])('does not fit: %s', (text, place) => {
  expect(toldOf(text)).toEqual([`soft unit-mismatch ${place}`]);
});
