import { placeSignature } from '../../src/document/place-signature';
import { titleLines } from '../../src/document/title-lines';

test.each([
  ['青云镇总工会', '2026年7月5日', [4, 4]],
  ['平川市教育工会', '2026年7月5日', [3.5, 4]],
  ['青云镇', '2026年12月25日', [6, 4]],
  ['西山省平川市青云县教育科技文化工会', '2026年7月5日', [2, 7.5]],
  ['青云镇总工会', '', [2]],
  ['', '2026年7月5日', [4]],
  ['', '', []],
])('%s over %s', (unit, date, rights) => {
  expect(placeSignature(unit, date).map(({ right }) => right)).toEqual(rights);
});

test.each([
  ['青云镇总工会2026年上半年工作总结', ['青云镇总工会2026年上半年工作总结']],
  ['西山省平川市青云县总工会2026年上半年工作总结', ['西山省平川市青云县总工会', '2026年上半年工作总结']],
  ['西山省平川市高新技术产业开发区总工会关于2026年上半年工会组织建设和职工维权服务工作情况的报告', ['西山省平川市高新技术产业开发区总工会', '关于2026年上半年工会组织建设和', '职工维权服务工作情况的报告']],
])('%s', (title, lines) => {
  expect(titleLines(title, 20)).toEqual(lines);
});
