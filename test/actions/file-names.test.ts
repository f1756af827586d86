import { safeFileName, stemOf } from '../../src/actions/file-names';

test.each([
  ['半年报.xlsx', '半年报'],
  ['2026.06 半年报.xls', '2026.06 半年报'],
  ['没有后缀', '没有后缀'],
])('the stem of %s is %s', (name, stem) => expect(stemOf(name)).toBe(stem));

test.each([
  ['镇/街道工会总结', '镇-街道工会总结'],
  ['a:b*c?d', 'a-b-c-d'],
  ['   ', '未命名'],
])('%s names a file as %s', (title, name) => expect(safeFileName(title)).toBe(name));
