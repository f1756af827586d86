import { builtInForms } from '../../src/forms/definitions';
import { contradictionsIn, examineDefinition } from '../../src/forms/examine-definition';
import { loadDefinition } from '../../src/forms/load-definition';

test.each(builtInForms.map((form) => [form.code, form] as const))('%s contradicts itself nowhere and says nothing twice', (_, form) => {
  expect(contradictionsIn(form)).toEqual([]);
  expect(examineDefinition(form).filter(({ kind }) => kind !== 'implied')).toEqual([]);
});

test('what follows in a built-in form while all is filled in still speaks where figures of women are blank', () => {
  const texts = new Set(builtInForms.flatMap((form) => examineDefinition(form).map(({ text }) => text)));
  expect([...texts]).toEqual([
    '各项都填时，「会员人数 <= 职工人数」可由「女会员人数 <= 女职工人数」、「会员人数 - 女会员人数 <= 职工人数 - 女职工人数」推出；有空格时仍起作用',
  ]);
});

describe('in words, for the author of a definition', () => {
  const remarksOn = (...relations: readonly string[]): readonly string[] =>
    examineDefinition(
      loadDefinition(
        JSON.stringify({
          code: 'own', title: '某表',
          items: [{ name: '甲项' }, { name: '乙项' }, { name: '丙项', partOf: '乙项' }, { lineNo: '09', name: '占比', unit: '%' }],
          relations: relations.map((text) => ({ text })),
        }),
        '某表.json',
      ),
    ).map(({ text }) => text);

  test.each<[string, string[], string]>([
    ['always true', ['甲项 >= 0'], '「甲项 >= 0」总是成立，查不出错误'],
    ['always true of a rate', ['[09] <= 100%'], '「[09] <= 100%」总是成立，查不出错误'],
    ['superfluous', ['甲项 <= 乙项', '乙项 >= 甲项'], '「乙项 >= 甲项」是多余的，因为有「甲项 <= 乙项」'],
    ['said by 其中', ['丙项 <= 乙项'], '「丙项 <= 乙项」是多余的，因为有表式本身的「丙项 <= 乙项」'],
    ['never applying', ['甲项 <= 乙项', '如果 甲项 > 乙项 则 丙项 = 0'], '「如果 甲项 > 乙项 则 丙项 = 0」的条件不可能成立，因为有「甲项 <= 乙项」'],
    ['never applying by itself', ['如果 [09] > 100% 则 丙项 = 0'], '「如果 [09] > 100% 则 丙项 = 0」的条件不可能成立，因为有表式本身的「占比 <= 100」'],
    ['only 0', ['甲项 + 乙项 <= 甲项'], '「乙项」只能为 0，因为有「甲项 + 乙项 <= 甲项」'],
    ['not linear', ['[09] = 丙项 / 乙项'], '「[09] = 丙项 / 乙项」没有检查是否与其他关系矛盾：含有指标相乘、相除或 max、min、abs、round'],
    ['a sum of its parts', ['乙项 = sum(分项)', '乙项 = 丙项'], '「乙项 = 丙项」是多余的，因为有「乙项 = sum(分项)」'],
  ])('%s', (_, relations, text) => {
    expect(remarksOn(...relations)).toContain(text);
  });
});
