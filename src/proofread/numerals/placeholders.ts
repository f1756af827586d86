/** Signs that stand for a number still to come: 20xx, 200*, ××年, xx届, ×月×日, **人. Names left open (xx镇) are no numbers; 「4×100米」 is none that is missing. */
import { matchAt, SIGNS, type Reader } from './reading';
import { unitAt } from './units';

const PARTLY = /(?<![A-Za-z\d])[12]\d{0,2}[xX×*_]{1,4}(?![A-Za-z\d])/uy;
const OF_A_DATE = /(?<![A-Za-z\dxX×*_])[xX×*_](?=[年月日])/uy;
const WHOLLY = /(?<![A-Za-z\dxX×*_])[xX×*_]{2,8}(?![A-Za-z\dxX×*_])/uy;
const COUNTED = new RegExp(`(?:多|余)?[ ]?(?:年|月|日|届|大(?=精神|以来|报告|会议|提出)|%|[万亿](?![${SIGNS}]))`, 'uy');

export const readPlaceholder: Reader = (text, at) => {
  const found = matchAt(PARTLY, text, at) ?? matchAt(OF_A_DATE, text, at) ?? wholly(text, at);
  return found ? { start: at, end: at + found[0].length, unit: '', class: 'placeholder' } : undefined;
};

function wholly(text: string, at: number): RegExpExecArray | undefined {
  const found = matchAt(WHOLLY, text, at);
  if (!found) return undefined;
  const behind = at + found[0].length;
  return matchAt(COUNTED, text, behind) || unitAt(text, behind) !== '' ? found : undefined;
}
