/** Words of direction and of targets in sentences by hand, held against a small township form. */
import { draftOf } from '../../../src/proofread/draft';
import { readNumerals } from '../../../src/proofread/numerals/read-numerals';
import { sheetRemarks } from '../../../src/proofread/sheet/sheet-remarks';
import { preparedTownship } from '../../narrative/prepared';

const township = preparedTownship(
  ['基层工会数', 86, 82, 88],
  ['职工人数（人）', 1300, 1290, null],
  ['会员人数（人）', 1050, 1206, 1300],
  ['新增会员人数（人）', 120, 80, 100],
  ['工会干部培训期数', 3, 3, 4],
  ['走访慰问困难职工户数（户）', 58, 63, 60],
  ['建会企业数', 50, 48, null],
  ['集体合同企业数', 49, 40, 50],
  ['工会经费收入（万元）', 40, 30, 100],
);

const remarksOn = (text: string): unknown => {
  const draft = draftOf(text);
  return sheetRemarks(draft, readNumerals(draft), township).map(({ kind, level, text: words, suggestion }) => [kind, level, words, ...(suggestion === undefined ? [] : [suggestion])]);
};

test.each([
  '截至6月底，全镇会员总数1050人，同比减少156人。',
  '全镇会员总数由去年同期的1206人下降到1050人。',
  '上半年新增会员120人，同比增长50%，超额完成全年任务。',
  '上半年新增会员120人，圆满完成年度目标任务。',
  '上半年工会经费收入40万元，未实现过半。',
  '上半年走访慰问困难职工58户，较去年同期有所减少。',
  '上半年举办工会干部培训3期，与去年同期持平。',
  '全镇基层工会增加到86个，工会影响力不断提升。',
  '新增会员120人，会员队伍不断壮大，服务水平明显提高。',
])('is borne out: %s', (text) => {
  expect(remarksOn(text)).toEqual([]);
});

test.each([
  ['全镇会员总数增加到1050人。', [['untrue-words', 'soft', '增加到']]],
  ['截至6月底，全镇会员总数1050人，同比增长12.9%。', [['untrue-words', 'hard', '增长12.9%', '下降12.9%']]],
  ['上半年走访慰问困难职工58户，超额完成年度任务。', [['untrue-words', 'soft', '超额']]],
  ['上半年走访慰问困难职工58户，圆满完成年度目标任务。', [['untrue-words', 'soft', '圆满完成年度目标任务']]],
  ['上半年工会经费收入40万元，实现任务过半。', [['untrue-words', 'soft', '过半']]],
  ['建会企业集体合同签订率为98%，实现了全覆盖。', [['untrue-words', 'soft', '全覆盖']]],
  ['全镇会员总数1050人，同比翻一番。', [['untrue-words', 'hard', '翻一番', '下降12.9%']]],
  ['上半年新增会员80人。', [['other-period', 'hard', '80人', '120人']]],
])('is refuted: %s', (text, remarks) => {
  expect(remarksOn(text)).toEqual(remarks);
});
