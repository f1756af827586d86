/** What falls short is named or counted, and what is named is answered by 下步打算; nothing that is finished is planned once more. */
import { claimsWithOffsets } from '../../src/document/place-claims';
import { townshipItems } from '../../src/forms/definitions/work-items';
import { preparedSheet, draft, preparedTownship, textOfReport, type Line } from './prepared';

const count = townshipItems.filter(({ indicator: { kind } }) => kind === 'count').map(({ indicator: { title } }) => title);
const section = (text: string, heading: string): string => text.split(/\n[一二三四五六七八九十]+、/u).find((part) => part.startsWith(heading)) ?? '';

it('names the six furthest behind and says how many more there are', () => {
  const late = count.slice(0, 27).map((title, at): Line => [title, 100 + at, null, 1000]);
  const document = draft(preparedTownship(...late), { kind: 'half-year' });
  const text = section(textOfReport(document), '存在的不足');
  const named = text.match(/还差/gu)!.length;
  const tally = claimsWithOffsets(document).claims.find(({ claim }) => claim.operation === 'tally')!.claim;
  expect(named).toBe(6);
  expect(text).toContain(`。另有${tally.text}慢于时间进度。`);
  expect(named + Number(tally.value.toFixed())).toBe([...new Set(tally.cells.map(({ row }) => row))].length + 6);
  expect(tally.arithmetic.split('、')).toHaveLength(Number(tally.value.toFixed()));
});

it('says of a whole year what was not done, and answers each in the plan for the next', () => {
  const year = preparedSheet([['青云镇工会工作统计表'], ['填报单位：青云镇总工会', null, null, '报告期：2026年'], ['指标', '计量单位', '本期', '年度目标'], ['会员人数', '人', 90, 100], ['送清凉活动次数', '次', 2, 5], ['金秋助学资助人数', '人', 12, 40]]);
  const text = textOfReport(draft(year, { kind: 'annual' }));
  expect(section(text, '存在的不足')).toContain('部分工作没有完成：会员人数完成90%，还差10人；送清凉活动次数完成40%，还差3次；金秋助学资助人数完成30%，还差28人。');
  expect(section(text, '2027年工作打算')).toMatch(/是继续做好工会组建.*是做好困难职工.*是落实金秋助学/su);
});

it('answers what it names though six other kinds of work are short of their targets before it', () => {
  const open: readonly Line[] = [['会员人数', 98, null, 100], ['工会干部培训期数', 4, null, 5], ['签订集体合同企业数', 45, null, 50], ['执法检查次数', 3, null, 4], ['参加技能竞赛职工数', 90, null, 100], ['职工书屋数', 9, null, 10], ['女职工组织数', 90, null, 100], ['宣传教育活动次数', 9, null, 10]];
  const text = textOfReport(draft(preparedTownship(...open, ['送清凉活动次数', 2, null, 5], ['金秋助学资助人数', 12, null, 40]), { kind: 'half-year' }));
  const plan = section(text, '下半年工作打算');
  expect(section(text, '存在的不足')).toMatch(/送清凉活动次数完成40%.*金秋助学资助人数完成30%/u);
  expect(plan).toContain('下半年再开展送清凉活动3次');
  expect(plan).toContain('下半年再资助学生28人');
});

it('plans nothing that is finished', () => {
  const text = textOfReport(draft(preparedTownship(['会员人数', 100, null, 100], ['新建基层工会数', 13, null, 12], ['职工人数', 120, null, 110], ['女会员人数', 40]), { kind: 'half-year' }));
  expect(section(text, '下半年工作打算')).not.toMatch(/达到|再/u);
});
