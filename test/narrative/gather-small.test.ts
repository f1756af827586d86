import { isClaim, type ReportDocument } from '../../src/model/report-document';
import { draft, preparedTownship, textOfReport, type Line } from './prepared';

const headings = ({ blocks }: ReportDocument) => blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
const LARGE: readonly Line[] = [['职工人数', 1000], ['会员人数', 900], ['基层工会数', 12]];

it('puts chapters of one figure behind the others, each as a paragraph that names its work', () => {
  const report = draft(preparedTownship(...LARGE, ['工会干部培训期数', 4, 3], ['招聘会次数', 2]));
  expect(headings(report)).toEqual(['一、组织建设与会员发展', '二、其他各项工作', '三、下半年工作打算']);
  expect(textOfReport(report)).toMatch(/\n工会干部培训方面，.*举办工会干部培训4期，同比增加1期。\n就业服务方面，.*举办专题招聘会2次。\n/u);
});

it('leaves one chapter of one figure where it is', () => {
  expect(headings(draft(preparedTownship(...LARGE, ['招聘会次数', 2])))).toEqual(['一、组织建设与会员发展', '二、就业服务', '三、下半年工作打算']);
});

it('makes one chapter of a report that has nothing but such chapters', () => {
  expect(headings(draft(preparedTownship(['工会干部培训期数', 4], ['招聘会次数', 2])))).toEqual(['一、主要工作情况', '二、下半年工作打算']);
});

it('loses no figure by it', () => {
  const report = draft(preparedTownship(...LARGE, ['工会干部培训期数', 4], ['招聘会次数', 2], ['职代会召开次数', 3]));
  const told = report.blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines.filter(isClaim).map(({ text }) => text) : []));
  expect(told).toEqual(expect.arrayContaining(['4期', '2次', '3次']));
});
