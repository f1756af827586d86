import { isToConfirm } from '../../src/model/report-document';
import { composeReport } from '../../src/narrative/draft-report';
import { assertsFigures, tidyPhrase } from '../../src/narrative/phrases/check-phrase';
import { phrasesOf, withConfirmed } from '../../src/narrative/phrases/confirm-phrases';
import { otherPhrases } from '../../src/narrative/phrases/other-phrases';
import { builtInPhrases } from '../../src/narrative/phrases/phrase-book';
import { prepareReport } from '../../src/report';
import { township } from '../support/forms';
import { sheetOf, workbookOf } from '../support/workbook';
import { preparedTownship } from './prepared';

const LINES = [['会员人数', 90], ['工会干部培训期数', 4]] as const;

test.each(Object.entries(otherPhrases).flatMap(([id, texts]) => texts.map((text) => [id, text] as const)))('%s: %s asserts nothing and is new', (id, text) => {
  expect(assertsFigures(text)).toBe(false);
  expect(tidyPhrase(text)).toBe(text);
  expect(builtInPhrases[id]).toBeDefined();
  expect(text).not.toBe(builtInPhrases[id]);
});

it('every phrase of the book has another to choose', () => {
  expect(Object.keys(builtInPhrases).filter((id) => otherPhrases[id] === undefined)).toEqual([]);
});

it('offers for each phrase of the report its own words first, in the words of the level', () => {
  const { document, choices } = composeReport(preparedTownship(...LINES), { kind: 'half-year', level: 'school' });
  for (const { phrase, text } of phrasesOf(document)) {
    expect(choices[phrase]?.[0]).toBe(text);
    expect(choices[phrase]!.length).toBeGreaterThan(1);
    expect(choices[phrase]!.join()).not.toMatch(/[{}]/u);
  }
  expect(choices['opening.work']).toContain('突出重点、夯实基础，推动工会工作服务大局、服务教职工');
});

it('offers every row of 「措辞」, though the last one stands', () => {
  const own = sheetOf('措辞', [['栏目', '用途', '措辞'], ['工会干部培训', '工作', '坚持以训促干'], ['工会干部培训', '工作', '坚持学以致用']]);
  const { document, choices } = composeReport(prepareReport(workbookOf(sheetOf('统计表', township(...LINES)), own)), { kind: 'half-year' });
  expect(phrasesOf(document).find(({ phrase }) => phrase === 'training.work')?.text).toBe('坚持学以致用');
  expect(choices['training.work']?.slice(0, 2)).toEqual(['坚持学以致用', '坚持以训促干']);
});

it('words chosen for this report come before the sheet; nothing strikes the phrase out and it can still be chosen', () => {
  const own = sheetOf('措辞', [['栏目', '用途', '措辞'], ['工会干部培训', '工作', '坚持以训促干']]);
  const prepared = prepareReport(workbookOf(sheetOf('统计表', township(...LINES)), own));
  const { document, choices } = composeReport(prepared, { kind: 'half-year', chosenPhrases: { 'training.work': '按需施教', 'organisation.work': '' } });
  const texts = new Map(phrasesOf(document).map(({ phrase, text }) => [phrase, text]));
  expect([texts.get('training.work'), texts.has('organisation.work')]).toEqual(['按需施教', false]);
  expect(choices['organisation.work']!.length).toBeGreaterThan(1);
});

it('confirmed words are plain words until they change', () => {
  const { document } = composeReport(preparedTownship(...LINES), { kind: 'half-year' });
  const [first, second] = phrasesOf(document);
  const settled = withConfirmed(document, { [first!.phrase]: first!.text, [second!.phrase]: '别的话' });
  expect(phrasesOf(settled).map(({ phrase }) => phrase)).toEqual(phrasesOf(document).slice(1).map(({ phrase }) => phrase));
  expect(JSON.stringify(settled.blocks.map((block) => (block.kind === 'paragraph' ? block.inlines.filter((inline) => !isToConfirm(inline)) : [])))).toContain(first!.text);
});

test.each([
  [' 坚持以训促干。\n', '坚持以训促干', false],
  ['抓培训，\n促工作；', '抓培训，促工作', false],
  ['培训人数增长20%', '培训人数增长20%', true],
  ['培训１２期', '培训１２期', true],
])('%j is kept as %s', (text, expected, asserts) => {
  expect([tidyPhrase(text), assertsFigures(text)]).toEqual([expected, asserts]);
});
