import { readForms } from '../../src/forms/read-forms';
import { loadDefinition } from '../../src/forms/load-definition';
import { builtInForms } from '../../src/forms/definitions';
import { prepareReport } from '../../src/report';
import { mapBlindSpots, type FormMap } from '../../src/tools/blind-spots/map';
import { allOf, mapText } from '../../src/tools/blind-spots/map-text';
import { typicalForm } from '../../src/tools/blind-spots/typical-form';
import { sheetOf, workbookOf, type PlainCell } from '../support/workbook';

const definition = loadDefinition(
  JSON.stringify({
    code: 'own', title: '某区调查表', periods: ['current'],
    items: [{ name: '甲项', unit: '人' }, { name: '乙项', unit: '人' }, { name: '丙项', unit: '人' }, { name: '丁项', unit: '人' }],
    relations: [{ text: '甲项 = 乙项 + 丙项' }],
  }),
  '某区.json',
);

function mapOf(...lines: readonly (readonly PlainCell[])[]): FormMap {
  const workbook = workbookOf(sheetOf('表', [['某区调查表'], ['指标', '本期'], ...lines]));
  return mapBlindSpots(readForms(workbook, [definition]))[0]!;
}

const PLAIN = [['甲项', 30], ['乙项', 12], ['丙项', 18], ['丁项', 7]] as const;

test('a figure of an equation is guarded, one that nothing speaks of is not', () => {
  const { indicators, cells } = mapOf(...PLAIN);
  expect(cells).toBe(4);
  expect(indicators.map(({ title, byKind }) => [title, allOf(byKind).tried, allOf(byKind).hard])).toEqual([
    ['甲项', 4, 4],
    ['乙项', 4, 3],
    ['丙项', 4, 4],
    ['丁项', 3, 0],
  ]);
});

test('parts exchanged with one another are not noticed', () => {
  expect(mapOf(...PLAIN).indicators[1]!.byKind['swap-below']).toEqual({ tried: 1, hard: 0, doubted: 0 });
});

test('the page says what nobody guards, and what is not noticed of the others', () => {
  const text = mapText([mapOf(...PLAIN)]);
  expect(text).toContain('| 某区调查表 | 4 | 75%（75%） | 75%（75%） | 75%（75%） | 67%（67%） | — | 73%（73%） |');
  expect(text).toContain('没有任何校验看守的指标（1 个）：丁项。');
  expect(text).toContain('| 乙项 | 与下一格互换 |');
});

test('figures that a formula gives are not tried', () => {
  expect(mapOf(['甲项', { value: 30, formula: 'B4+B5' }], ['乙项', 12], ['丙项', 18]).indicators.map(({ title }) => title)).toEqual(['乙项', '丙项']);
});

test('what was found before the slip is not taken for noticing it', () => {
  expect(mapOf(['甲项', 31], ['乙项', 12], ['丙项', 18]).byKind['ten-fold']).toEqual({ tried: 3, hard: 0, doubted: 0 });
});

test.each(builtInForms.filter(({ layout }) => layout !== 'records').map((form) => [form.code, form] as const))('%s filled in as usual is read whole and has no fault', (_, form) => {
  const { forms, findings } = prepareReport(typicalForm(form), { definitions: [form] });
  const figures = form.items.filter(({ indicator }) => !['text', 'code', 'date'].includes(indicator.kind));
  expect(forms.map(({ items }) => items.length)).toEqual([figures.length]);
  expect(findings).toEqual([]);
});
