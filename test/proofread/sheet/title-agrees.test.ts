import { draftOf } from '../../../src/proofread/draft';
import { titleAgrees, type Heading } from '../../../src/proofread/sheet/title-agrees';

const HEADING: Heading = { titles: ['青云镇总工会2026年上半年工作总结'], unitName: '青云镇总工会', report: { year: 2026, span: 'first-half', text: '2026年上半年' } };

const told = (text: string, heading = HEADING): unknown => {
  const { remarks, isOfOther } = titleAgrees(draftOf(text), heading);
  return { isOfOther, remarks: remarks.map(({ kind, level, start, text: said, suggestion }) => [kind, level, start, said, suggestion]) };
};

test.each([
  '青云镇总工会2026年上半年工作总结\n2026年上半年，工会工作有序开展。',
  '2026年工会工作总结\n今年以来，工会工作有序开展。',
  '西山市青云镇总工会2026年上半年工作情况汇报\n今年以来，工会工作有序开展。',
  '镇总工会2026年上半年工作总结\n今年以来，工会工作有序开展。',
  '青云镇总工会2026年下半年工作计划\n下半年，工会工作重点如下。',
  '工会工作总结\n今年以来，工会工作有序开展。',
])('nothing is said of a title that may be of the sheet: %s', (text) => {
  expect(told(text)).toEqual({ isOfOther: false, remarks: [] });
});

test.each([
  ['青云镇总工会2025年上半年工作总结\n2026年上半年，青云镇总工会有序开展工作。', [['period-mismatch', 'hard', 6, '2025年上半年', '2026年上半年']], false],
  ['青云镇总工会2025年上半年工作总结\n2025年上半年，青云镇总工会有序开展工作。', [['period-mismatch', 'soft', 6, '2025年上半年', undefined]], true],
  ['青云镇总工会2026年度工作总结\n一年来，青云镇总工会有序开展工作。', [['period-mismatch', 'soft', 6, '2026年度', undefined]], true],
  ['\n白鹭镇总工会2026年上半年工作总结\n上半年，青云镇总工会有序开展工作。', [['name-inconsistency', 'hard', 1, '白鹭镇总工会', '青云镇总工会']], false],
  ['白鹭镇总工会2026年上半年工作总结\n上半年，镇总工会有序开展工作。', [['name-inconsistency', 'soft', 0, '白鹭镇总工会', undefined]], true],
])('%s', (text, remarks, isOfOther) => {
  expect(told(text)).toEqual({ isOfOther, remarks });
});

test('a sheet without period and unit says nothing of a title', () => {
  expect(told('白鹭镇总工会2025年工作总结', { titles: [], unitName: '', report: undefined })).toEqual({ isOfOther: false, remarks: [] });
});
