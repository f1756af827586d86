/**
 * Whether two names can be of one unit: 青云镇总工会 and 青云街道总工会, 某公司工会 and 某公司工会委员会. What kind of union or
 * place it is may be said otherwise a year later; the proper name stays, and one may be told with the county before it.
 */
import { withoutSpaces } from '../../text/plain-text';

const KIND = /[(（].*?[)）]|总工会|工会联合会|联合工会|工会委员会|基层委员会|工会|委员会|有限责任公司|股份有限公司|有限公司|公司|街道办事处|街道|[省市县区镇乡旗州]/gu;

export function mayBeRenamed(a: string, b: string): boolean {
  const [first, second] = [properName(a), properName(b)];
  return first.length >= 2 && second.length >= 2 && (first.includes(second) || second.includes(first));
}

function properName(name: string): string {
  return withoutSpaces(name).replace(KIND, '');
}
