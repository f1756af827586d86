/** Numbers that say what kind a thing is: 1:3, 4×100米, 7×24小时, 3A级, 5G, 1+N. */
import type { NumeralClass } from '../../model/proofreading';
import { patternList } from './pattern-list';
import type { Reader } from './reading';

const read = patternList<NumeralClass>([
  ['specification', '\\d{1,4}(?:\\.\\d{1,2})?[×xX*]\\d{1,4}(?:\\.\\d{1,2})?(?:小时|厘米|毫米|米|cm|mm|m)?(?![xX×*])'],
  ['specification', '\\d{1,3}(?:\\.\\d)?:\\d{1,3}(?:\\.\\d)?(?![\\d:])'],
  ['specification', '\\d{1,3}(?:\\+(?:\\d{1,3}|[A-Za-zXx]))+'],
  ['specification', '\\d{1,4}(?:\\.\\d{1,2})?(?!m[2²])[A-Za-z]{1,3}(?![A-Za-z*×])(?:等级|级|版|型|[0-9]{1,2})?'],
]);

export const readSpecification: Reader = (text, at) => {
  const found = read(text, at);
  return found ? { start: at, end: at + found.text.length, unit: '', class: found.kind } : undefined;
};
