/** Words to confirm: marked, replaceable, and never an assertion. */
import { isToConfirm, type ReportDocument } from '../../src/model/report-document';
import { builtInPhrases, levelPhrases } from '../../src/narrative/phrases/phrase-book';
import { RESERVED } from '../../src/narrative/say';
import { workSections } from '../../src/narrative/sections/index';
import { prepareReport } from '../../src/report';
import { township } from '../support/forms';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';
import { draft, preparedTownship, textOfReport } from './prepared';

const LINES = [['会员人数', 90], ['工会干部培训期数', 4]] as const;

const phrasesOf = ({ blocks }: ReportDocument) =>
  new Map(blocks.flatMap((block) => (block.kind === 'paragraph' ? block.inlines.filter(isToConfirm) : [])).map(({ phrase, text }) => [phrase, text]));

test.each(Object.entries({ ...builtInPhrases, ...Object.fromEntries(Object.entries(levelPhrases).flatMap(([level, book]) => Object.entries(book ?? {}).map(([id, text]) => [`${level}:${id}`, text]))) }))('%s asserts nothing', (_, text) => {
  expect(text).not.toMatch(RESERVED);
  expect(text).not.toMatch(/[。；，]$|[,;:()]/u);
});

it('has words for every kind of work, of what was done and what is to be done', () => {
  const ids = workSections('township').map(({ id }) => id);
  expect(ids.filter((id) => builtInPhrases[`${id}.next`] === undefined)).toEqual([]);
  expect(ids.filter((id) => builtInPhrases[`${id}.work`] === undefined)).toEqual(['other']);
});

it('marks every one as the clerk’s to confirm', () => {
  expect([...phrasesOf(draft(preparedTownship(...LINES))).keys()]).toEqual(['opening.work', 'organisation.work', 'training.work', 'organisation.next', 'training.next']);
});

it('takes the words that are given, and leaves out those given as nothing', () => {
  const phrases = phrasesOf(draft(preparedTownship(...LINES), { phrases: { 'training.work': '坚持以训促干', 'organisation.work': '' } }));
  expect(phrases.get('training.work')).toBe('坚持以训促干');
  expect(phrases.has('organisation.work')).toBe(false);
});

describe('a sheet 「措辞」 in the workbook', () => {
  const withSheet = (...rows: readonly (readonly PlainCell[])[]) => draft(prepareReport(workbookOf(sheetOf('统计表', township(...LINES)), sheetOf('措辞', [['栏目', '用途', '措辞'], ...rows]))));

  it('replaces the phrases of a section', () => {
    const phrases = phrasesOf(withSheet(['工会干部培训', '工作', '坚持以训促干。'], ['工会干部培训', '打算', '办好秋季培训班']));
    expect([phrases.get('training.work'), phrases.get('training.next')]).toEqual(['坚持以训促干', '办好秋季培训班']);
  });

  it('refuses a phrase with a figure in it, with the reason', () => {
    const report = withSheet(['工会干部培训', '工作', '培训人数增长20%']);
    expect(textOfReport(report)).not.toContain('20%');
    expect(report.omitted).toContainEqual({ section: '工会干部培训', reason: '工作表“措辞”第2行的措辞里有数字，或有增长、首次一类断言，没有采用；数字和升降由表中数据写出' });
  });
});
