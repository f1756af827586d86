import { toldOf } from '../../support/figure-remarks';

const HALF_YEAR = '某镇总工会2026年上半年工作总结\n';

test.each([
  ['3月份举办培训班，截至6月底完成。'],
  ['去年12月底举办培训班。'],
  ['1至12月的报表按时上报。'],
  ['2025年12月底举办培训班。'],
  ['新条例自9月1日起施行。'],
  ['7月份将举办培训班。'],
  ['二、下半年工作打算\n9月份举办培训班，中秋佳节慰问劳模。'],
  ['对全年的组建任务进行分解落实。'],
])('in half a year: %s', (text) => {
  expect(toldOf(HALF_YEAR + text)).toEqual([]);
});

test.each([
  ['12月底邀请老师开展培训。', '12月底'],
  ['截至9月底，全镇共有会员312人。', '9月底'],
  ['十月份走访企业30家。', '十月份'],
  ['中秋佳节慰问了劳模。', '中秋佳节'],
  ['全年共培训职工1200人。', '全年'],
])('not in half a year: %s', (text, place) => {
  expect(toldOf(HALF_YEAR + text)).toEqual([`soft period-mismatch ${place}`]);
});

test('a whole year has all its months', () => {
  expect(toldOf('某镇总工会2026年工作总结\n上半年，培训职工60人。12月底邀请老师开展培训，中秋佳节慰问了劳模。')).toEqual([]);
});

test('a quarter ends in March', () => {
  expect(toldOf('某镇总工会2026年一季度工作总结\n3月份走访企业。5月份走访企业。')).toEqual(['soft period-mismatch 5月份']);
});

test('another text in the same file has a time of its own', () => {
  expect(toldOf(`${HALF_YEAR}全镇工会工作有序开展，干部职工队伍不断壮大，维权服务不断深入，工会经费收支规范，各项工作取得了新的进展，现总结如下。\n谢谢大家！\n12月底邀请老师开展培训。`)).toEqual([]);
});
