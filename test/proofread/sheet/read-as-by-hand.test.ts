/** Our own reports read word by word, as if a person had written them: the sentences bear the figures that the sheet gives them. */
import { draftOf } from '../../../src/proofread/draft';
import { readNumerals } from '../../../src/proofread/numerals/read-numerals';
import { claimNames } from '../../../src/proofread/sheet/claim-name';
import { handSentences } from '../../../src/proofread/sheet/hand-sentences';
import { sheetFigures } from '../../../src/proofread/sheet/sheet-figures';
import { spokenNames } from '../../../src/proofread/sheet/spoken-names';
import { toldPatterns } from '../../../src/proofread/sheet/told-patterns';
import { draftedTexts, everySheet } from '../../support/drafted-texts';

test('there is nothing to remark on', async () => {
  const texts = (await everySheet()).flatMap(([name, prepared]) => draftedTexts(name, prepared)).filter(({ figures }) => figures.length > 0);
  const remarks = texts.flatMap(({ name, text, prepared }) => {
    const draft = draftOf(text);
    const reader = { sheet: sheetFigures(prepared, toldPatterns(prepared).unitName), names: spokenNames(prepared) };
    return handSentences(draft, readNumerals(draft), new Set(), reader, claimNames(prepared)).map(({ message }) => ({ name, message }));
  });
  expect(remarks).toEqual([]);
});
