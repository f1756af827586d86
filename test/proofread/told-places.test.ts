import { draftOf } from '../../src/proofread/draft';
import { toldPlaces } from '../../src/proofread/told-places';

const DRAFT = draftOf('会员1206人，其中女会员420人。');

test.each([
  ['within', 3, 5, true],
  ['over its end', 6, 8, true],
  ['before', 0, 2, false],
  ['behind', 7, 10, false],
])('what lies %s a told place', (_, start, end, isTold) => {
  expect(toldPlaces(DRAFT, [{ start: 2, end: 7 }]).isTold({ start, end })).toBe(isTold);
});

test('a place is told from when it is said', () => {
  const { tell, isTold } = toldPlaces(DRAFT);
  expect(isTold({ start: 2, end: 7 })).toBe(false);
  tell({ start: 2, end: 7 });
  expect(isTold({ start: 2, end: 7 })).toBe(true);
});
