/** Sentences by hand over a county's table of many units, and over the form of an enterprise: whose figure it is, the words before it tell. */
import { draftOf } from '../../../src/proofread/draft';
import { readNumerals } from '../../../src/proofread/numerals/read-numerals';
import { sheetRemarks } from '../../../src/proofread/sheet/sheet-remarks';
import { preparedSheet } from '../../narrative/prepared';

const county = preparedSheet([
  ['平川县基层单位台账'], ['填报单位：平川县总工会', '', '', '报告期：2026年上半年'],
  ['单位名称', '职工人数', '女职工人数', '会员人数'],
  ['青云镇总工会', 1300, 560, 1206], ['白鹭镇总工会', 980, 410, 902], ['平川县第一中学工会', 210, 130, 208], ['平川县天海电子有限公司工会', 420, 180, 396],
  ['合计', 2910, 1280, 2712],
]);

const enterprise = preparedSheet([
  ['企业工会工作统计表'], ['填报单位：天海电子有限公司工会', '', '', '报告期：2026年上半年'], ['指标', '本期', '上年同期', '年度目标'],
  ['职工人数（人）', 420, 400, null], ['会员人数（人）', 396, 380, 400], ['女会员人数（人）', 170, 160, null], ['职代会召开次数（次）', 2, 1, 2],
  ['合理化建议征集数（条）', 96, 80, 150], ['合理化建议采纳数（条）', 70, 51, null], ['文体活动场次（场）', 6, 5, 10], ['职工活动经费支出（元）', 36800, 30000, null],
]);

const told = (prepared: typeof county, text: string): unknown => {
  const draft = draftOf(text);
  return sheetRemarks(draft, readNumerals(draft), prepared).map(({ text: wrong, suggestion }) => [wrong, suggestion]);
};

test.each([
  ['青云镇会员1,206人，白鹭镇会员902人。', []],
  ['青云镇会员1,260人，白鹭镇会员902人。', [['1,260人', '1,206人']]],
  ['全县会员总数2712人，其中白鹭镇会员802人。', [['802人', '902人']]],
  ['全县会员总数2721人。', [['2721人', '2712人']]],
  ['天海电子有限公司现有职工420人，会员369人。', [['369人', '396人']]],
  ['县第一中学有教职工210人。', []],
  ['红旗镇会员1,260人，职工1300人。', []],
  ['白鹭镇职工入会率达到95%。', [['95%', '92.04%']]],
  ['青云镇、白鹭镇会员2108人。', []],
  ['全市会员总数79801人。', []],
])('of a county: %s', (text, remarks) => {
  expect(told(county, text)).toEqual(remarks);
});

test.each([
  ['公司现有职工420人，工会会员396人，职工入会率94.29%。', []],
  ['公司现有职工420人，工会会员369人。', [['369人', '396人']]],
  ['上半年，公司工会召开职代会2次，征集合理化建议96条，采纳70条。', []],
  ['上半年共收集合理化建议69条，采纳建议70条。', [['69条', '96条']]],
  ['上半年组织文体活动8场，支出职工活动经费36800元。', [['8场', '6场']]],
  ['二车间现有会员86人。', []],
  ['今年以来，公司发展女会员17人。', []],
])('of an enterprise: %s', (text, remarks) => {
  expect(told(enterprise, text)).toEqual(remarks);
});
