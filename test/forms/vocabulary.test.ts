import { builtInForms } from '../../src/forms/definitions/index';
import { vocabularyOf } from '../../src/forms/vocabulary';

const mayBeLabel = vocabularyOf(builtInForms);

test.each(builtInForms.flatMap(({ items }) => items.map(({ indicator }) => indicator.title)))('%s is looked at', (title) => {
  expect(mayBeLabel(`（一） ${[...title].join(' ')}（万人）`)).toBe(true);
});

test.each(['货物12-3', '张三丰', '语文'.repeat(2)])('%s is passed over', (text) => {
  expect(mayBeLabel(text)).toBe(false);
});
