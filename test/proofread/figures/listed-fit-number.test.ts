import { toldOf } from '../../support/figure-remarks';

test.each([
  ['会同区文明办、教育局、卫生局等14个部门。'],
  ['区劳动局、区司法局、区安监局等3个部门。'],
  ['李东明等20人荣获称号。'],
  ['在银江镇、弄弄坪街道开展了送温暖、送清凉等2项活动。'],
  ['学习了《工会法》、《劳动法》等2部法律。'],
  ['举办了（茶艺、插花、书法）培训等2项活动。'],
])('fits: %s', (text) => {
  expect(toldOf(text)).toEqual([]);
});

test.each([
  ['会同国税局、地税局、工商局等2个部门。', '2个'],
  ['李东明、王长河、张丽华、陈小平等3人获奖。', '3人'],
])('lists more: %s', (text, number) => {
  expect(toldOf(text)).toEqual([`soft contradiction ${number}`]);
});
