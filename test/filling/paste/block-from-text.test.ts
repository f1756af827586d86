import { blockFromText } from '../../../src/filling/paste/block-from-text';
import { MOST_ROWS } from '../../../src/filling/paste/pasted-block';
import { growthOf, MUCH_LESS_THAN_SQUARE } from '../../support/growth';

test.each<[string, string, readonly (readonly string[])[]]>([
  ['tabs', '指标\t本期\t上年同期\r\n会员人数\t1,206\t\r\n', [['指标', '本期', '上年同期'], ['会员人数', '1,206']]],
  ['a cell of two lines, quoted', '"集体合同\n覆盖企业"\t143\n"说“""好""”"\t1', [['集体合同覆盖企业', '143'], ['说“"好"”', '1']]],
  ['columns in line, blanks kept', '指标        本期    上年同期\n会员人数   1,206       1,190\n职工人数               1,290', [['指标', '本期', '上年同期'], ['会员人数', '1,206', '1,190'], ['职工人数', '', '1,290']]],
  ['spaces inside a label', '基 层 工 会 数   86\n会 员 人 数      1206', [['基 层 工 会 数', '86'], ['会 员 人 数', '1206']]],
  ['full-width spaces and an indent', '会员人数　　１２０６\n　　其中：女　　４８０', [['会员人数', '１２０６'], ['　　其中：女', '４８０']]],
  ['label：number', '会员人数：1,206人\n职工人数: 1306', [['会员人数', '1,206人'], ['职工人数', '1306']]],
  ['one space', '会员人数 1206\n职工人数 1306 1290', [['会员人数', '1206'], ['职工人数', '1306', '1290']]],
  ['a head and lines with one space', '指标 本期 上年同期\n会员人数 1206 1190', [['指标', '本期', '上年同期'], ['会员人数', '1206', '1190']]],
  ['a space for the thousands', '会员人数 11 318 人', [['会员人数', '11 318人']]],
  ['a unit column', '会员人数 人 1206', [['会员人数', '人', '1206']]],
  ['sentences', '截至6月底，全镇共有基层工会86个，会员11,318人（其中女会员4813人）；三星级工会12家。', [['截至6月底'], ['基层工会', '86个'], ['会员', '11,318人'], ['其中女会员', '4813人'], ['三星级工会', '12家']]],
  ['a list within a sentence', '其中女会员4813人、农民工会员 4102 人', [['其中女会员', '4813人'], ['农民工会员', '4102人']]],
  ['commas', '指标,本期,上年同期\n会员人数,1206,1190\n职工人数,1306,', [['指标', '本期', '上年同期'], ['会员人数', '1206', '1190'], ['职工人数', '1306', '']]],
  ['commas, and quotes about a figure with commas of its own', '指标,本期,上年同期\n会员人数,"1,206","1,190"\n"职工人数（人）",1306,', [['指标', '本期', '上年同期'], ['会员人数', '1,206', '1,190'], ['职工人数（人）', '1306', '']]],
  ['Chinese numerals', '会员共有一千二百零六人\n第一', [['会员', '一千二百零六人'], ['第一']]],
  ['no exact figure', '新发展会员约30人', [['新发展会员', '约30人']]],
  ['dates and telephone numbers are no figures', '报告期：2026年上半年\n联系电话：0000-6620418', [['报告期：2026年上半年'], ['联系电话：0000-6620418']]],
  ['bars', '| 指标 | 本期 |\n|---|---|\n| 会员人数 | 1206 |', [['指标', '本期'], ['会员人数', '1206']]],
  ['nothing', ' \n ', []],
])('%s', (_, text, rows) => {
  expect(blockFromText(text)).toEqual({ rows, merges: [] });
});

test.each([
  ['a line without end', 2_500, (size: number) => '会员人数1206人，'.repeat(size)],
  ['a word without end', 250_000, (size: number) => '工'.repeat(size)],
  ['labels without figures', 25_000, (size: number) => '会员人数：'.repeat(size)],
  ['spaces without end', 250_000, (size: number) => `会员人数${' '.repeat(size)}1206`],
  ['a book', MOST_ROWS / 4, (size: number) => '会员人数   1206   1190\n'.repeat(size)],
])('%s takes four times as long where it is four times as long', (_, size, textOf) => {
  const growth = growthOf(size, (of) => {
    const text = textOf(of);
    return () => blockFromText(text);
  });
  expect(growth).toBeLessThan(MUCH_LESS_THAN_SQUARE);
});
